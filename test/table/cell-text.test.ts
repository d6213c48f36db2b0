import { readEntries, detectColumns } from '../../src/table';
import { tidied } from '../../src/table/cell-text';
import { sheetOf } from './sheet-of';

/** Every character of ranges of code points. */
function charactersIn(...ranges: readonly (readonly [from: number, to: number])[]): string[] {
  return ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  );
}

const INVISIBLE = charactersIn(
  ...([
    [0x00, 0x08],
    [0x0e, 0x1b],
    [0x7f, 0x7f],
    [0xad, 0xad],
    [0x61c, 0x61c],
  ] as const),
  ...([
    [0x180e, 0x180e],
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x2064],
  ] as const),
  ...([
    [0x2066, 0x2069],
    [0xfe00, 0xfe0f],
    [0xfeff, 0xfeff],
    [0xe0100, 0xe01ef],
  ] as const),
);
const SPACES = ['\u00a0', '\u2002', '\u2007', '\u2009', '\u202f', '\u205f', '\u3000', '\u2028', '\u0085', '\t', '\r\n'];

const named = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16)}`;

test.each(INVISIBLE.map((character) => [named(character), character]))('%s shows as nothing', (_name, character) => {
  expect(tidied(`${character}99${character}99${character}`)).toBe('9999');
  expect(tidied(`Ben${character} ${character}James`)).toBe('Ben James');
});

test.each(SPACES.map((character) => [named(character), character]))('%s shows as a space', (_name, character) => {
  expect(tidied(`${character}Ben${character} James`)).toBe('Ben James');
});

test.each(['Zoë', 'O’Neill', 'Smith–Jones', 'Łukasz', '✓', '李', 'O\u0092Neill'])('%s stays', (text) => {
  expect(tidied(text)).toBe(text);
});

test('an entry with invisible characters in every cell is the entry without them, and each cell is told', () => {
  const headings = ['Candidate No', 'UCI', 'Surname', 'Qualification', 'Unit'];
  const row = ['0001', '999990260001T', 'Orchard', '05835', '01'];
  const read = (cells: readonly string[]) => {
    const sheet = sheetOf([headings, cells]);
    const columns = detectColumns(sheet);
    if (columns === null) throw new Error('No heading row was found.');
    const { entries, storage } = readEntries(sheet, columns);
    return { entries, straySpaced: storage.straySpaced.map(({ column, text }) => [column, text]) };
  };
  const plain = read(row);
  const hidden = read(row.map((text) => `\u2066${text.slice(0, 2)}\u00ad${text.slice(2)}\u2069`));
  expect(hidden.entries).toEqual(plain.entries);
  expect(hidden.straySpaced).toEqual(row.map((text, column) => [column, text]));
});
