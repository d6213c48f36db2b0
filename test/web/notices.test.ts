import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';
import lock from '../../package-lock.json';
import { Notices } from '../../web/notices.js';

const LICENCE = readFileSync('LICENSE', 'utf8');

/** The licences that go along with each of the three things that are built, as they were built. */
const NOTICES = Object.fromEntries(
  ['dist/cli/THIRD-PARTY.txt', 'dist/web/THIRD-PARTY.txt', 'dist/entrywise.html'].map((file) => [
    file,
    readFileSync(file, 'utf8').split('</script>').at(-1) ?? '',
  ]),
);

const packages: Readonly<Record<string, { readonly version?: string; readonly license?: string }>> = lock.packages;

/** The packages that a file names, as `name version (licence)`. */
const namedIn = (text: string): string[] => text.match(/^(?:@[\w.-]+\/)?[\w.-]+ \d\S* \(.+\)$/gm) ?? [];

test.each(Object.keys(NOTICES))('%s names packages as they are locked, each with its licence', (file) => {
  const text = NOTICES[file] ?? '';
  const named = namedIn(text);
  expect(named.length).toBeGreaterThan(6);
  for (const line of named) {
    const [name = ''] = line.split(' ');
    const { version, license } = packages[`node_modules/${name}`] ?? {};
    expect(line).toBe(`${name} ${version} (${license})`);
  }
  // Once in a licence that each of them must have.
  const blocks = text.split(/^={80}\n/m).slice(1);
  expect(blocks.flatMap(namedIn)).toEqual(named);
  for (const block of blocks) expect(block).toMatch(/Copyright[^]*(?:AS IS|as is)/i);
});

test('what is asked for by name is in one of them: the packages that the product depends on', () => {
  const all = new Set(
    Object.values(NOTICES)
      .flatMap(namedIn)
      .map((line) => line.split(' ')[0] ?? ''),
  );
  const asked = Object.keys(lock.packages[''].dependencies);
  // Fluent's front door only hands on what is in packages of its own.
  expect(asked.filter((name) => !all.has(name) && name !== '@fluentui/react-components')).toEqual([]);
  expect([...all].filter((name) => name.startsWith('@fluentui/')).length).toBeGreaterThan(4);
});

test('texts that must go along with what is built go along word for word', () => {
  const zip = readFileSync('node_modules/@zip.js/zip.js/LICENSE', 'utf8').trim();
  const saxes = readFileSync('web/licences/saxes.txt', 'utf8').trim();
  for (const [file, text] of Object.entries(NOTICES)) {
    expect([file, text.includes(zip), text.includes(saxes)]).toEqual([file, true, true]);
  }
});

test.each(readdirSync('web/licences'))(
  '%s speaks for a package that brings no licence, and says no year for it',
  (file) => {
    const folder = path.join('node_modules', file.replace(/\.txt$/, '').replace('+', '/'));
    expect(readdirSync(folder).filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name))).toEqual([]);
    const { license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { license?: string };
    const text = readFileSync(path.join('web/licences', file), 'utf8');
    expect(text).toMatch(new RegExp(`^(?:The )?${license} License\n`));
    expect(text).not.toMatch(/\b(?:19|20)\d\d\b/);
  },
);

test("the product's own licence goes along", () => {
  expect(readFileSync('dist/cli/LICENSE.txt', 'utf8')).toBe(LICENCE);
  expect(readFileSync('dist/web/LICENSE.txt', 'utf8')).toBe(LICENCE);
  expect(NOTICES['dist/entrywise.html']).toContain(LICENCE);
});

test('a package without a licence stops the build', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'notices-'));
  const inside = path.join(folder, 'node_modules/bare');
  mkdirSync(inside, { recursive: true });
  writeFileSync(path.join(inside, 'package.json'), '{"name":"bare","version":"1.0.0","main":"main.js"}');
  writeFileSync(path.join(inside, 'main.js'), 'globalThis.bare = true;');
  writeFileSync(path.join(folder, 'page.js'), "import 'bare';");
  const compiler = webpack({
    mode: 'none',
    context: folder,
    entry: './page.js',
    output: { path: folder },
    plugins: [new Notices()],
  });
  const built = new Promise((resolve, reject) =>
    compiler?.run((error, done) => (error ? reject(error) : resolve(done))),
  );
  await expect(built).rejects.toThrow('bare has no licence in its package');
  rmSync(folder, { recursive: true });
});
