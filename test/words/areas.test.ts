import { filesOf, isAnyWord, isSentence, wordsOf } from './words-of-source';

/** A sentence or heading of several words: single ones are keys of Excel, of XML or of the formats. */
const isOfSeveral = (text: string): boolean => isSentence(text) && /\S\s+\S/.test(text.trim());

/**
 * Rooms that say nothing of their own, and what counts as words there. Their words stand in word files, so that a second language is a folder
 * of each room.
 */
const ROOMS: Readonly<Record<string, (text: string) => boolean>> = {
  'src/assessment': isSentence,
  'src/edi': isOfSeveral,
  'src/fees': isSentence,
  'src/functions': isOfSeveral,
  'src/reference': isOfSeveral,
  'src/register': isOfSeveral,
  'src/submission': isAnyWord,
  'src/table': isOfSeveral,
  'src/table/reports': isSentence,
  'src/taskpane/worker': isSentence,
  'src/workbook': isOfSeveral,
  'src/workflow': isSentence,
};

/** Files whose texts are known again when a sheet or file is read, or are none that stand for themselves, each for its reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'src/assessment/roll/left-out.ts': 'what a check of a value that cannot be missing calls it',
  'src/edi/file-name.ts': 'a pattern',
  'src/edi/layouts/': 'records and fields as the formats name them',
  'src/reference/sheets/options-sheet.ts': 'headings that are read',
  'src/reference/sheets/sheet-layout.ts': 'headings that are read',
  'src/register/answers.ts': 'headings and answers that are read',
  'src/register/read-answers.ts': 'headings that are read',
  'src/register/read-register-line.ts': 'headings that are read',
  'src/register/register-columns.ts': 'headings that are read',
  'src/register/register-line.ts': 'words of lines that are read',
  'src/table/timetable/timetable-headings.ts': 'headings that are read',
  'src/table/reports/fixes-sheet.ts': 'headings by which later lines find their columns',
  'src/table/reports/read-invoice.ts': 'headings that are read',
  'src/workflow/comparison/list-of-file.ts': 'headings of a list that is made to be read',
  'src/workflow/unusable.ts': 'the name of an error',
  'src/workflow/adding/listed-table.ts': 'the name of a sheet that is made to be read, and headings that are read',
};

/** A sheet of the product is known by its name. */
const isNameOfSheet = (text: string): boolean => /^Entrywise(?: \p{Ll}+)+$/u.test(text);

const isException = (file: string): boolean => Object.keys(EXCEPTIONS).some((start) => file.startsWith(start));

const found = (room: string, file: string): string[] =>
  wordsOf(file, ROOMS[room]).filter((text) => !isNameOfSheet(text));

describe.each(Object.keys(ROOMS))('%s', (room) => {
  const { words, others } = filesOf(room);

  test('has files that hold no words', () => {
    expect(others.length).toBeGreaterThan(5);
    const files = others.filter((file) => !isException(file));
    expect(files.flatMap((file) => found(room, file).map((text) => `${file}: ${text}`))).toEqual([]);
  });

  test('has word files that hold some', () => {
    expect(words.filter((file) => wordsOf(file, (text) => /\p{L}{2}/u.test(text)).length === 0)).toEqual([]);
  });
});

test.each(Object.keys(EXCEPTIONS))('%s still needs its exception', (start) => {
  const texts = Object.keys(ROOMS).flatMap((room) =>
    filesOf(room)
      .others.filter((file) => file.startsWith(start))
      .flatMap((file) => found(room, file)),
  );
  expect(texts).not.toEqual([]);
});

test('a word is told from a key', () => {
  expect(['Statement of entry', 'The file is empty. Fetch it again.'].filter(isOfSeveral)).toHaveLength(2);
  expect(['General', 'entry-file', 'x: x'].filter(isOfSeveral)).toEqual([]);
  expect(['Late fee', ' and more', 'is sent.'].filter(isAnyWord)).toHaveLength(3);
});
