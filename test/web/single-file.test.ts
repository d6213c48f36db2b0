import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { singlePolicy } from '../../web/policy.js';

const FILE = path.resolve('dist/entrywise.html');

/** What a page that is mailed, copied and kept on network drives may weigh. */
const MOST_BYTES = 2_000_000;

if (!existsSync(FILE)) {
  throw new Error('The file is not built. Run `npm run build:web` first, or `npm test`, which does.');
}
const bytes = readFileSync(FILE);
const html = bytes.toString('utf8');
const contentsOf = (element: string): string[] =>
  [...html.matchAll(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, 'g'))].map(([, text = '']) => text);
const [script = '', ...otherScripts] = contentsOf('script');
const [style = '', ...otherStyles] = contentsOf('style');
/** What of the script fits, with its surroundings. */
const inScript = (pattern: RegExp): string[] =>
  [...script.matchAll(pattern)].map(({ index }) => script.slice(Math.max(0, index - 30), index + 30));
/** The page without its script and its styles. */
const frame = html.replace(script, '').replace(style, '');

test('the workbench as one file has at most 2 MB', () => {
  expect(bytes.length).toBeGreaterThan(500_000);
  expect(bytes.length).toBeLessThanOrEqual(MOST_BYTES);
});

test('it has one script and one style sheet, and names no other file', () => {
  expect([otherScripts, otherStyles]).toEqual([[], []]);
  const named = [...frame.matchAll(/\s(?:src|href|srcset|data|action|manifest)="([^"]*)"/g)].map(([, to]) => to);
  expect(named).toEqual(['data:,']);
  expect(frame).not.toMatch(/<(?:script|style)\s|<(?:iframe|object|embed|base)\b/);
  expect(style).not.toMatch(/url\(|@import/);
});

test('its script asks for nothing: no part, no sample, no worker and no service worker from beside it', () => {
  expect(inScript(/importScripts|serviceWorker|XMLHttpRequest|sendBeacon|WebSocket|EventSource/g)).toEqual([]);
  expect(inScript(/(?<![\w.$#])fetch\(|chunks\/|workers\/|sample\//g)).toEqual([]);
  // What zip.js would ask for if it had been told to use workers; what would do so is not built in.
  const named = [...script.matchAll(/["'`]([^"'`\s]*\.(?:js|wasm|css|png|svg|woff2?))["'`]/g)];
  expect(named.map(([, name]) => name)).toEqual([
    './core/web-worker-wasm.js',
    './core/streams/zlib-wasm/zlib-streams.wasm',
  ]);
  expect(inScript(/\bnew Worker\(/g)).toHaveLength(1);
});

test('it makes no code of text, and can be read by Safari before 16.4', () => {
  expect(inScript(/\beval\s*\(|\bnew\s+Function\b|(?<![\w.$])Function\s*\(/g)).toEqual([]);
  expect(inScript(/\(\?<[=!]/g)).toEqual([]);
});

test('it has in itself the page of every rule, and the sample', () => {
  const titles = readdirSync('docs/rules').map((name) => {
    const [title = ''] = readFileSync(`docs/rules/${name}`, 'utf8').split('\n');
    return [name, title] as const;
  });
  expect(titles.length).toBeGreaterThan(70);
  const pages = titles.filter(([name]) => name !== 'README.md');
  expect(pages.filter(([, title]) => !script.includes(title))).toEqual([]);
  const sample = ['entries.xlsx', 'reference.json'].map((name) => readFileSync(`examples/${name}`).toString('base64'));
  expect(sample.map((base64) => script.includes(base64))).toEqual([true, true]);
});

test('its policy lets in exactly this script and these styles, and no connection', () => {
  const policy = singlePolicy({ script, style });
  expect(frame.includes(`<meta http-equiv="Content-Security-Policy" content="${policy}" />`)).toBe(true);
  const directives = new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
  const hash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('script-src')).toEqual([hash]);
  expect(directives.get('worker-src')).toEqual(['blob:']);
  for (const name of ['connect-src', 'font-src', 'frame-src', 'media-src', 'object-src']) {
    expect([name, directives.get(name)]).toEqual([name, undefined]);
  }
  expect(policy).not.toMatch(/unsafe-|https?:|\*|'self'/);
  // The policy stands in front of what it is to let in.
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
});
