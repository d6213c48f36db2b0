import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HEADERS } from '../../web/headers.js';
import { serveFolder, type StaticServer } from '../../web/static-server';

/*
 * The policies as docs/deployment.md has them word for word, as they stand in what was built, and as our server sends them.
 */

const BUILT = path.resolve('dist/web');
const EMPTY = createHash('sha256').update('').digest('base64');

/** The directives of a policy, in their order; the hash of a text that changes is `sha256-...`. */
const directives = (policy: string): string[] =>
  policy
    .split(/; |\n/)
    .map((line) => line.replace(/'sha256-([^']+)'/g, (hash, of) => (of === EMPTY ? hash : "'sha256-...'")));

/** By file or folder, as it is written down. */
const WRITTEN = new Map(
  [...readFileSync('docs/deployment.md', 'utf8').matchAll(/^\*\*(`.+`)\*\*.*\n\n```text\n([^`]+)\n```/gm)].flatMap(
    ([, names = '', policy = '']) =>
      [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => [name, directives(policy)] as const),
  ),
);
/** What a page can say of itself. */
const ofPage = (name: string): string[] =>
  (WRITTEN.get(name) ?? []).filter((directive) => !directive.startsWith('frame-ancestors '));

const metaOf = (file: string): string[] => {
  const [, policy = ''] =
    /<meta http-equiv="Content-Security-Policy" content="([^"]+)" ?\/>/.exec(readFileSync(file, 'utf8')) ?? [];
  return directives(policy);
};

let server: StaticServer;
beforeAll(async () => (server = await serveFolder(BUILT, { port: 0 })));
afterAll(() => server.close());

async function sent(name: string): Promise<string[]> {
  const { headers } = await fetch(new URL(name, server.address));
  return directives(headers.get('Content-Security-Policy') ?? '');
}

const PAGES = readdirSync(BUILT).filter((name) => name.endsWith('.html'));

test('every page, and every path that is sent with a policy, has one that is written down, and no other is', () => {
  const withHeader = Object.entries(HEADERS).flatMap(([of, headers]) =>
    'Content-Security-Policy' in headers ? [of.slice(1)] : [],
  );
  expect([...WRITTEN.keys()].sort()).toEqual([...new Set([...PAGES, ...withHeader, 'entrywise.html'])].sort());
});

test.each(PAGES)('%s has in itself and is sent with what is written down', async (name) => {
  expect(metaOf(path.join(BUILT, name))).toEqual(ofPage(name));
  expect(await sent(name)).toEqual(WRITTEN.get(name));
});

test('workers are sent with what is written down', async () => {
  const workers = readdirSync(path.join(BUILT, 'workers'));
  expect(workers.length).toBeGreaterThan(1);
  for (const worker of workers) expect(await sent(`workers/${worker}`)).toEqual(WRITTEN.get('workers/*'));
});

test('the workbench as one file has in itself what is written down', () => {
  expect(metaOf('dist/entrywise.html')).toEqual(WRITTEN.get('entrywise.html'));
});

test('nothing else can be done: no policy lets in inline programs, code made of text, or whole kinds of addresses', () => {
  for (const [, policy] of WRITTEN) {
    expect(policy[0]).toBe("default-src 'none'");
    const sources = policy.filter((directive) => !directive.startsWith('frame-ancestors ')).join(' ');
    expect(sources).not.toMatch(/'unsafe-|\*| https: | http:|ws:/);
  }
});

test.each([...PAGES.map((name) => path.join(BUILT, name)), 'dist/entrywise.html'])(
  '%s tells nobody where a request came from, also where the host sends no headers',
  (file) => {
    expect(readFileSync(file, 'utf8')).toMatch(/<meta name="referrer" content="no-referrer" ?\/>/);
  },
);

test.each(['workbench.html', 'index.html', 'support.html'])(
  '%s is alone with itself, whoever opened it',
  async (name) => {
    const { headers } = await fetch(new URL(name, server.address));
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
    expect(headers.get('Permissions-Policy')).toMatch(/(?:^|, )camera=\(\), .*usb=\(\)$/);
  },
);
