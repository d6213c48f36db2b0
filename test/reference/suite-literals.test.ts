import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What belongs to one family of qualifications, and so into its pack: its names, its codes, its awarding body. */
const LITERALS = /cambridge|technicals|\bctecs?\b|\bocr\b|(?<![\d-])0?5[38]\d{2,4}\b|progress tracker/i;

/** Files that may hold such words, each for its reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'entries/requested-option.ts': 'how exports of management systems name the board before a code',
  'entries/entry-status.ts': 'words of status columns',
  'entries/system-statuses.ts': 'how management systems name the board in their states',
  'table/speaks-of-entries.ts': 'words of headings about entries',
  'table/yes-no-headings.ts': 'words of headings',
  'cli/words/commands-add.ts': 'examples of codes',
  'cli/words/help.ts': 'what the product is for',
  'cli/words/options.ts': 'examples of codes',
  'edi/layouts/': 'an example of a board',
  'reference/words/mistakes.ts': 'examples of codes',
  'reference/index.ts': 'the name of a pack',
  'reference/pasted/what-it-says.ts': 'families that lists of fees name; the page reads them without the pack',
  'rules/entry/code-missing.ts': 'an example of a code',
};

/** Lines of a file that are neither a comment nor the source of a rule. */
function codeLines(path: string): string[] {
  const text = readFileSync(path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\bsource:\s*(?:'(?:[^'\\]|\\.)*'|`[^`]*`)/g, '');
  return text.split('\n').filter((line) => !/^\s*\/\//.test(line));
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('reference/packs/'));

test('what belongs to one family of qualifications stands in its pack alone', () => {
  const found = files
    .filter((name) => !Object.keys(EXCEPTIONS).some((exception) => name.startsWith(exception)))
    .flatMap((name) =>
      codeLines(join('src', name))
        .filter((line) => LITERALS.test(line))
        .map((line) => `${name}: ${line.trim()}`),
    );
  expect(found).toEqual([]);
});

test.each(Object.keys(EXCEPTIONS))('%s still needs its exception', (exception) => {
  const lines = files.filter((name) => name.startsWith(exception)).flatMap((name) => codeLines(join('src', name)));
  expect(lines.some((line) => LITERALS.test(line))).toBe(true);
});
