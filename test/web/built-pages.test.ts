import { tokens } from '@fluentui/react-components';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { headersOf } from '../../web/headers.js';
import { hostFiles } from '../../web/host-files.js';
import { PANE_POLICY, PLAIN_POLICY, WORKBENCH_POLICY } from '../../web/policy.js';

const BUILT = path.resolve('dist/web');

/** What the pane may weigh when it is first loaded, packed as hosts pack it, without Office.js, which Office keeps. */
const FIRST_LOAD = 120_000;

beforeAll(() => {
  if (!existsSync(path.join(BUILT, 'taskpane.html'))) {
    throw new Error('The pages are not built. Run `npm run build:web` first, or `npm test`, which does.');
  }
});

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
const scripts = (): string[] => filesIn(BUILT).filter((file) => file.endsWith('.js'));
const page = (name: string): string => readFileSync(path.join(BUILT, name), 'utf8');
const linked = (html: string): string[] =>
  [...html.matchAll(/<(?:script|link)\b[^>]*\s(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);

test('the first load of the pane keeps to its budget', () => {
  const own = linked(page('taskpane.html')).filter((address) => !/^(https?|data):/.test(address));
  expect(own.length).toBeGreaterThan(1);
  const packed = ['taskpane.html', ...own].map((name) => gzipSync(readFileSync(path.join(BUILT, name)), { level: 9 }));
  expect(packed.reduce((bytes, { length }) => bytes + length, 0)).toBeLessThanOrEqual(FIRST_LOAD);
});

test('each colour and size that a style names has a value in the themes', () => {
  const texts = scripts().map((file) => readFileSync(file, 'utf8'));
  const names = texts.flatMap((text) => [...text.matchAll(/(?:var\(--|\.)([a-z][a-zA-Z0-9]+)\b/g)]);
  const named = new Set(names.map(([, name = '']) => name).filter((name) => Object.hasOwn(tokens, name)));
  const values = texts.flatMap((text) => [...text.matchAll(/\b([a-z][a-zA-Z0-9]+):(?:["'`\d])/g)]);
  const given = new Set(values.map(([, name = '']) => name));
  expect([...named].filter((name) => !given.has(name))).toEqual([]);
  expect(named.size).toBeGreaterThan(100);
});

test('pages load nothing of another origin but Office.js, and that only in the pane', () => {
  const foreign = (name: string): string[] => linked(page(name)).filter((address) => /^https?:/.test(address));
  expect(foreign('taskpane.html')).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
  expect(foreign('workbench.html')).toEqual([]);
});

test('no script makes code of text', () => {
  const found = scripts().flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const makers = text.match(/\beval\s*\(|\bnew\s+Function\b|(?<![\w.$])Function\s*\(/g) ?? [];
    return makers.map((maker) => `${path.basename(file)}: ${maker}`);
  });
  expect(found).toEqual([]);
});

/** What Safari 15.4, the oldest browser that is promised, has not: such a script fails when it is read or when it comes to that place. */
const TOO_NEW =
  /\.(?:toSorted|toReversed|toSpliced|isWellFormed|toWellFormed|isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(|\b(?:Array\.fromAsync|(?:Object|Map)\.groupBy|Promise\.(?:withResolvers|try)|AbortSignal\.(?:any|timeout)|Iterator\.(?:from|prototype)|RegExp\.escape|OffscreenCanvas|requestIdleCallback)\b/;

test('every script is one that Safari 15.4 reads: no syntax and no function that is younger', () => {
  const found = scripts().flatMap((file) => tooNew(path.basename(file), readFileSync(file, 'utf8')));
  expect(found).toEqual([]);
});

test('and the test would tell', () => {
  const wrong = [
    'class A { static { b(); } }',
    'x = /(?<=a)b/',
    'x = /a/v',
    'x = /(?i:a)/',
    'a.toSorted()',
    'Promise.withResolvers()',
  ];
  expect(wrong.flatMap((text) => tooNew('wrong.js', text))).toHaveLength(wrong.length);
  expect(
    tooNew('right.js', 'x = /(?:a)(?<name>b)(?=c)(?!d)/dgu; class A { #b = 1; static c = 2 }; a.at(-1) ?? b'),
  ).toEqual([]);
});

/** What of a script is too new. */
function tooNew(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isClassStaticBlockDeclaration(node)) found.push('a static block of a class');
    if (ts.isRegularExpressionLiteral(node)) {
      const [, pattern = '', flags = ''] = /^\/([^]*)\/(\w*)$/.exec(node.text) ?? [];
      if (/[^dgimsuy]/.test(flags) || /\(\?<[=!]|\(\?[a-z]*-?[a-z]*:/i.test(pattern.replace(/\(\?:/g, '')))
        found.push(`the regular expression ${node.text}`);
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return [...found, ...(TOO_NEW.exec(text) ?? [])].map((one) => `${file}: ${one}`);
}

test.each([
  ['taskpane.html', PANE_POLICY],
  ['workbench.html', WORKBENCH_POLICY],
  ['index.html', PLAIN_POLICY],
  ['support.html', PLAIN_POLICY],
])('%s carries its policy: no inline script, no code from text', (name, policy) => {
  expect(page(name)).toContain(`<meta http-equiv="Content-Security-Policy" content="${policy}"/>`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-/);
  expect(page(name)).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+="|\sstyle="|<style/);
});

test('hosts are given the same policies as headers, and what only a header can say', () => {
  const headers = page('_headers');
  expect(headers).toContain(`/workbench.html\n  Content-Security-Policy: ${WORKBENCH_POLICY}; frame-ancestors 'none'`);
  expect(headersOf('/taskpane.html')['Content-Security-Policy']).toMatch(
    /frame-ancestors https:\/\/\*\.officeapps\.live\.com /,
  );
  const worker = readdirSync(path.join(BUILT, 'workers'))[0] ?? '';
  expect(headersOf(`/workers/${worker}`)).toMatchObject({
    'Content-Security-Policy': expect.stringMatching(/^default-src 'none'/),
  });
});

test.each([
  ['Excel on the web', 'https://excel.officeapps.live.com'],
  ['the new address of Microsoft 365', 'https://excel.cloud.microsoft'],
  ['SharePoint of a school', 'https://school.sharepoint.com'],
  ['OneDrive of a person', 'https://onedrive.live.com'],
  ['Teams', 'https://teams.microsoft.com'],
  ['Teams of a cloud', 'https://gov.teams.microsoft.com'],
  ['the home page of Microsoft 365', 'https://www.microsoft365.com'],
  ['a national cloud', 'https://school.office365.us'],
])('%s may show the pane in a frame, or Excel with it, and a stranger may not', (_, origin) => {
  const policy = headersOf('/taskpane.html')['Content-Security-Policy'] ?? '';
  const allowed = /frame-ancestors ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? [];
  const isAllowed = (address: string): boolean =>
    allowed.some(
      (source) => source === address || (address.endsWith(source.replace('https://*', '')) && source.includes('*')),
    );
  expect(isAllowed(origin)).toBe(true);
  expect(isAllowed('https://office.com.example')).toBe(false);
  expect(isAllowed('https://microsoft.com')).toBe(false);
  expect(policy).toContain('frame-src https://appsforoffice.microsoft.com;');
});

test('no source of the pages names an address in a network', () => {
  const rooms = ['taskpane', 'workbench', 'functions', 'workflow'].flatMap((room) =>
    filesIn(path.resolve('src', room)),
  );
  const named = rooms.filter((file) =>
    /https?:\/\/|wss?:\/\/|sendBeacon|XMLHttpRequest/.test(readFileSync(file, 'utf8')),
  );
  expect(named).toEqual([]);
});

test('the service worker keeps exactly what was built', () => {
  const listed = /^self\.BUILD=.*?"?files"?:(\[.*?\])/.exec(page('service-worker.js'))?.[1] ?? '';
  const files = JSON.parse(listed) as string[];
  const built = filesIn(BUILT).map((file) => path.relative(BUILT, file).replaceAll(path.sep, '/'));
  expect(files).toEqual(
    built.filter((name) => ![...Object.keys(hostFiles()), 'service-worker.js'].includes(name)).sort(),
  );
});
