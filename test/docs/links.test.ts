import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HEADERS } from '../../web/headers';

const PAGES = ['.', 'docs', 'docs/guide', 'docs/rules'].flatMap((folder) =>
  readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? [path.join(folder, name)] : [])),
);

/** Addresses of other files in the text, without what stands behind `#`. */
function linksOf(page: string): string[] {
  const text = readFileSync(page, 'utf8').replace(/```[\s\S]*?```|`[^`]*`/g, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, to = '']) => {
    const [file = ''] = to.split('#');
    return /^[a-z]+:/.test(to) || file === '' ? [] : [file];
  });
}

test.each(PAGES)('%s leads only to what is there', (page) => {
  const broken = linksOf(page).filter((link) => !existsSync(path.join(path.dirname(page), link)));
  expect(broken).toEqual([]);
});

test('the page for IT names every path and header that a host is asked for', () => {
  const page = readFileSync('docs/deployment.md', 'utf8');
  const names = Object.entries(HEADERS).flatMap(([path, headers]) => [
    ...Object.keys(headers),
    ...(path === '/*' ? [] : [path.slice(1)]),
  ]);
  expect(names.length).toBeGreaterThan(6);
  for (const name of names) expect(page).toContain(name);
});

test('each test that SECURITY.md names is there', () => {
  const named = [...readFileSync('SECURITY.md', 'utf8').matchAll(/`(test\/[\w./-]+)`/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});
