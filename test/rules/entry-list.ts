import {
  FIELD_TABLE,
  mustHave,
  NOTHING_SAID,
  uciCheckLetter,
  type EntryList,
  type Field,
  type SaidOnce,
} from '../../src/entries';
import { dayTextOfSerial, serialOfMoment } from '../../src/excel-values';
import { readEntries, detectColumns, type CellValue, type SheetContent } from '../../src/table';

/** The texts of a row. What it does not give is as for the person, so that a test shows only what it is about. */
export type TestRow = Partial<Record<Field, string>> & {
  /** What is unusual about a cell besides its text. */
  readonly cells?: Partial<Record<Field, StoredAs>>;
  readonly hidden?: boolean;
  /** What of the row is struck through. */
  readonly struck?: 'row' | readonly Field[];
  /** What stands in further columns, by heading: answers, marks below units, what nobody understands. */
  readonly beside?: Readonly<Record<string, string>>;
  /** What a results file tells of the entry; nothing without it. */
  readonly result?: 'sat' | 'sat, another UCI' | 'sat, another ULN' | 'near pass' | 'failed' | 'absent' | '';
  /** What the row said otherwise when its entry was sent; nothing was sent without it. */
  readonly sent?: Partial<Record<Field, string>>;
  /** The other sheet that it stood in then, which the workbook still has. */
  readonly sentFrom?: string;
  /** What was typed over in the register's line of that entry, by heading. */
  readonly damaged?: Readonly<Record<string, string>>;
  /** Which of the invented people the row is about, from 0; the row's own place by default. */
  readonly person?: number;
};

/**
 * How a cell is stored: as a number or a day where the others are texts, as a text where the others are days, with
 * spaces around its text, or not at all, because it lies in a merged area.
 */
export type StoredAs = 'number' | 'day' | 'text' | 'spaces' | 'merged';

/** The columns of a test sheet, A onwards. Those from K on stand empty, without a heading, where no row gives them. */
const ORDER: readonly Field[] = [
  ...(['candidateNumber', 'uci', 'uln', 'surname', 'forenames', 'birthDate', 'sex'] as const),
  ...(['code', 'series', 'status'] as const),
  ...(['qualification', 'unit', 'wholeName', 'group', 'board', 'upn', 'centreNumber'] as const),
];
const USUAL = ORDER.slice(0, 10);

const NAMES = [
  'Ainsley Orchard',
  'Bethan Quayle',
  'Callum Rookwood',
  'Dilys Saltmarsh',
  'Euan Thistlewood',
  'Farida Underhill',
];

/** A complete and correct row of an invented person, registering for Business Extended Certificate. */
function usualTexts(person: number): Partial<Record<Field, string>> {
  const [forenames = '', surname = ''] = (NAMES[person % NAMES.length] ?? '').split(' ');
  const number = String(person + 1).padStart(4, '0');
  const first12 = `99999026${number}`;
  return {
    ...{ candidateNumber: number, uci: first12 + (uciCheckLetter(first12) ?? ''), forenames, surname },
    ...{ birthDate: `${10 + (person % 18)}/03/2009`, sex: 'F', code: '05835' },
  };
}

/** The headings of all further columns of the rows, in the order in which they come. */
function headingsBeside(rows: readonly TestRow[]): string[] {
  return [...new Set(rows.flatMap(({ beside = {} }) => Object.keys(beside)))];
}

/** The rows as they are if each stands alone and yet in the columns, and for the people, of all. */
export function sameColumns(rows: readonly TestRow[]): TestRow[] {
  const more = ORDER.filter((field) => !USUAL.includes(field) && rows.some((row) => row[field] !== undefined));
  const empty = Object.fromEntries(more.map((field) => [field, '']));
  const emptyBeside = Object.fromEntries(headingsBeside(rows).map((heading) => [heading, '']));
  return rows.map((row, index) => ({ person: index, ...empty, ...row, beside: { ...emptyBeside, ...row.beside } }));
}

/** The serial number of a day, `21/03/2009`; null for every other text. */
function serialOf(text: string): number | null {
  const [day = NaN, month = NaN, year = NaN] = text.split('/').map(Number);
  const serial = serialOfMoment(Date.UTC(year, month - 1, day));
  return dayTextOfSerial(serial) === text ? serial : null;
}

/** What Excel keeps of a text: an error value of one that begins with #. */
function valueOf(text: string, field: Field, as: StoredAs | undefined): CellValue {
  if (text === '' || as === 'merged') return null;
  if (text.startsWith('#')) return { error: text };
  if (as === 'number') return Number(text);
  if (as === 'spaces') return ` ${text}`;
  return as === 'day' || (field === 'birthDate' && as === undefined) ? (serialOf(text) ?? text) : text;
}

/** A sheet: headings in row 1, the rows from row 2 on. */
function sheetOfRows(rows: readonly TestRow[], without: readonly Field[]): SheetContent {
  const used = ORDER.map((field) => {
    const isUsed = USUAL.includes(field) || rows.some((row) => row[field] !== undefined);
    return isUsed && !without.includes(field) ? field : null;
  });
  const headings = used.map((field) =>
    field === 'group' ? 'Group' : field && (FIELD_TABLE[field].headings[0] ?? null),
  );
  const beside = headingsBeside(rows);
  const values = rows.map(({ person, cells, ...row }, index): CellValue[] => {
    const texts = { ...usualTexts(person ?? index), ...row };
    const own = used.map((field) => field && valueOf(texts[field] ?? '', field, cells?.[field]));
    return [...own, ...beside.map((heading) => row.beside?.[heading] ?? null)];
  });
  const formats = rows.map(({ cells }) =>
    used.map((field) => (field === 'birthDate' || (field && cells?.[field]) === 'day' ? 'dd/mm/yyyy' : undefined)),
  );
  // The upper left cell of a merged area is the one above, or in the first row the one before.
  const areasOf = (row: TestRow, index: number): SheetContent['merges'] =>
    used.flatMap((field, column) => {
      if (field === null || row.cells?.[field] !== 'merged') return [];
      return [index === 0 ? [1, column - 1, 1, column] : [index, column, index + 1, column]];
    });
  return {
    name: 'Entries',
    values: [[...headings, ...beside], ...values],
    formats: [undefined, ...formats],
    shown: [],
    hiddenRows: rows.flatMap(({ hidden }, index) => (hidden ? [index + 1] : [])),
    merges: rows.flatMap(areasOf),
    struck: rows.flatMap(({ struck = [] }, index) =>
      used.flatMap((field, column) => {
        const isStruck = field !== null && (struck === 'row' || struck.includes(field));
        return isStruck && (values[index]?.[column] ?? '') !== '' ? [{ row: index + 1, column }] : [];
      }),
    ),
  };
}

/** The rows as the product reads them from a sheet. */
export function entryList(
  rows: readonly TestRow[],
  without: readonly Field[] = [],
  said: SaidOnce = NOTHING_SAID,
): EntryList {
  const sheet = sheetOfRows(rows, without);
  return readEntries(sheet, mustHave(detectColumns(sheet, { said }), 'Headings that are understood'));
}
