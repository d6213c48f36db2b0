import { readFileSync } from 'node:fs';
import { filesOf, isAnyWord, isSentence, textsIn } from './words-of-source';

/** The tables of a rule that hold words: they stand in the rule's own file, where whoever reads or writes the rule needs them. */
const TABLES = new Set(['messages', 'title', 'source', 'once']);

/** Keys of reading and of cells that are no words, and a place that the command line has its own words for. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'src/rules/candidate/birth-date-ambiguous.ts': 'how a cell is stored, by its key',
  'src/rules/series/written-days.ts': 'how a cell is stored, by its key',
  'src/rules/table/mixed-storage.ts': 'how a cell is stored, by its key',
  'src/rules/table/line-says-status.ts': 'what a line says, by its key',
  'src/rules/where-it-is-said.ts': 'parts of messages: the command line puts its own words in its place',
};

const { others } = filesOf('src/rules');

const outsideTables = (file: string): string[] =>
  textsIn(file)
    .filter(({ within }) => !within.some((name) => TABLES.has(name)))
    .map(({ text }) => text)
    .filter((text) => isSentence(text) || (isAnyWord(text) && /\p{L}{2}/u.test(text)));

test('rules are found, and their words in their tables', () => {
  expect(others.length).toBeGreaterThan(80);
  const inTables = textsIn('src/rules/candidate/uci-missing.ts').filter(({ within }) => within.includes('messages'));
  expect(inTables.length).toBeGreaterThan(0);
});

test('a rule holds words in its tables alone', () => {
  const files = others.filter((file) => !(file in EXCEPTIONS));
  expect(files.flatMap((file) => outsideTables(file).map((text) => `${file}: ${text}`))).toEqual([]);
});

test('a message is looked up in one place, by rule and message', () => {
  const looksUp = [...filesOf('src').others].filter((file) => /\.messages\b/.test(readFileSync(file, 'utf8')));
  expect(looksUp).toEqual(['src/rules/finding-of.ts']);
});

test.each(Object.keys(EXCEPTIONS))('%s still needs its exception', (file) => {
  expect(outsideTables(file)).not.toEqual([]);
});
