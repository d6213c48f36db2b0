import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HEADERS, headersOf, TYPES } from '../../web/headers.js';
import { serveFolder, type StaticServer } from '../../web/static-server';
import { manifestTree, named, type ManifestElement } from '../manifest/manifest-tree';

const BUILT = path.resolve('dist/web');
const text = (name: string): string => readFileSync(path.join(BUILT, name), 'utf8');
const FILES = readdirSync(BUILT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `/${path.relative(BUILT, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')}`);
const NAMES = [...new Set(Object.values(HEADERS).flatMap((headers) => Object.keys(headers)))];

type Headers = Readonly<Record<string, string>>;

/** The headers of ours among those of an answer, by name. */
const ours = (headers: { get(name: string): string | null }): Headers =>
  Object.fromEntries(NAMES.flatMap((name) => (headers.get(name) === null ? [] : [[name, headers.get(name) ?? '']])));

let server: StaticServer;
beforeAll(async () => (server = await serveFolder(BUILT, { port: 0 })));
afterAll(() => server.close());

async function served(file: string): Promise<Headers> {
  const { headers } = await fetch(new URL(file.slice(1), server.address));
  return ours(headers);
}

/** `_headers`: a path, and below it, indented, its headers; all that fit are sent. */
function byHeadersFile(file: string): Headers {
  const found: Record<string, string> = {};
  for (const block of text('_headers').trim().split('\n\n')) {
    const [of = '', ...lines] = block.split('\n');
    const fits = of.endsWith('*') ? file.startsWith(of.slice(0, -1)) : of === file;
    for (const [, name = '', value = ''] of fits ? lines.map((line) => /^ {2}([\w-]+): (.*)$/.exec(line) ?? []) : [])
      found[name] = value;
  }
  return found;
}

/** `web.config`: what a folder or file inherits, with what is taken out and added for it. */
function byWebConfig(file: string): Headers {
  const root = manifestTree(text('web.config'));
  const found = new Map<string, string>();
  const apply = (element: ManifestElement): void => {
    const list = named(element, 'customHeaders')[0]?.children ?? [];
    for (const { name, attributes } of list) {
      const header = attributes['name'] ?? '';
      if (name === 'remove') found.delete(header);
      else if (found.has(header)) throw new Error(`IIS answers with 500.19: ${header} is given twice`);
      else found.set(header, attributes['value'] ?? '');
    }
  };
  for (const element of root.children) {
    const of = element.attributes['path'];
    if (of === undefined || file === `/${of}` || file.startsWith(`/${of}/`)) apply(element);
  }
  return Object.fromEntries(found);
}

/** The snippets for nginx: variables by path, the first that fits, and the headers that are made of them. */
function byNginx(file: string): Headers {
  const values = new Map<string, string>();
  for (const [, variable = '', body = ''] of text('nginx/maps.conf').matchAll(/^map \$uri (\$\w+) \{([^}]*)\}/gm)) {
    const lines = [...body.matchAll(/^ {2}"~(.*)" "(.*)";$/gm)].map(([, pattern = '', value = '']) => [pattern, value]);
    const fitting = lines.find(([pattern = '']) => new RegExp(pattern).test(`/exams${file}`));
    values.set(variable, fitting?.[1] ?? /default "(.*)";/.exec(body)?.[1] ?? '');
  }
  const headers = [...text('nginx/headers.conf').matchAll(/^add_header ([\w-]+) (\$\w+);$/gm)];
  return Object.fromEntries(
    headers.flatMap(([, name = '', variable = '']) => {
      const value = values.get(variable) ?? '';
      return value === '' ? [] : [[name, value]];
    }),
  );
}

test.each([
  ['_headers', byHeadersFile],
  ['web.config', byWebConfig],
  ['the snippets for nginx', byNginx],
])('by %s each file is sent with the headers with which our own server sends it', async (_, read) => {
  expect(FILES.length).toBeGreaterThan(40);
  for (const file of FILES) expect([file, read(file)]).toEqual([file, await served(file)]);
});

test('the address of the site itself is its index page, which leads on to the workbench', async () => {
  const answer = await fetch(server.address);
  expect(answer.status).toBe(200);
  expect(ours(answer.headers)).toEqual(await served('/index.html'));
  expect(await answer.text()).toMatch(
    /http-equiv="refresh" content="0; ?url=workbench\.html"[\s\S]*href="workbench\.html"/,
  );
});

test('web.config and our own server give files the same types', async () => {
  const given = named(manifestTree(text('web.config')), 'mimeMap').map(({ attributes }) => attributes);
  expect(Object.fromEntries(given.map(({ fileExtension, mimeType }) => [fileExtension, mimeType]))).toEqual(TYPES);
  const ends = new Set(FILES.map((file) => path.extname(file)).filter((end) => end in TYPES));
  expect(ends.size).toBeGreaterThan(4);
  const { headers } = await fetch(`${server.address}taskpane.html`);
  expect(headers.get('Content-Type')).toBe(TYPES['.html']);
});

test('what changes under its name is asked for each time; what has a name of its own content is kept', () => {
  const cached = (file: string): string | undefined => headersOf(file)['Cache-Control'];
  for (const file of [
    'index.html',
    'taskpane.html',
    'workbench.html',
    'support.html',
    'functions.json',
    'service-worker.js',
  ])
    expect([file, cached(`/${file}`)]).toEqual([file, 'no-cache']);
  const kept = FILES.filter((file) => cached(file)?.includes('immutable'));
  expect(kept.length).toBeGreaterThan(10);
  for (const file of kept) expect(file).toMatch(/\.[0-9a-f]{8}\.(?:js|css)$/);
  const scripts = FILES.filter((file) => /\.(?:js|css)$/.test(file) && file !== '/service-worker.js');
  expect(scripts.filter((file) => !kept.includes(file))).toEqual([]);
  // Excel for Windows shows no icon that it may not keep.
  for (const file of FILES.filter((one) => one.startsWith('/assets/'))) expect(cached(file)).not.toMatch(/no-/);
});
