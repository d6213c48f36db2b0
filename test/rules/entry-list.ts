import {
  FIELDS,
  NO_OPTION,
  NO_TEXTS,
  NOTHING_SAID,
  NOTHING_UNSETTLED,
  parseCode,
  parseEntryStatus,
  parseSeries,
  parseUnit,
  parseWrittenDate,
  uciCheckLetter,
  type CandidateRow,
  type ColumnStorage,
  type Entry,
  type EntryList,
  type Field,
  type FieldColumns,
  type SaidOnce,
  type Storage,
  type Unsettled,
  type StoredCell,
  type WantedOption,
} from '../../src/entries';
import { cellKind, type CellKind } from '../../src/table/column-content';

/** The texts of a row. What it does not give is as for the person, so that a test shows only what it is about. */
export type TestRow = Partial<Record<Field, string>> & {
  /** What is unusual about a cell besides its text. */
  readonly cells?: Partial<Record<Field, StoredAs>>;
  readonly hidden?: boolean;
  /** Marks in columns whose headings are not understood, by heading. */
  readonly unknown?: Readonly<Record<string, string>>;
  /** Doubtful answers in columns that ask for yes or no, by heading. */
  readonly answers?: Readonly<Record<string, string>>;
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

/** The columns of a test sheet, A onwards. */
const ORDER: readonly Field[] = [
  ...([
    'candidateNumber',
    'uci',
    'uln',
    'surname',
    'forenames',
    'birthDate',
    'sex',
    'code',
    'series',
    'status',
  ] as const),
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
    ...{ candidateNumber: number, uci: first12 + (uciCheckLetter(first12) ?? ''), uln: '', forenames, surname },
    ...{ birthDate: `${10 + (person % 18)}/03/2009`, sex: 'F', code: '05835', series: '', status: '' },
  };
}

/** The rows as they are if each stands alone and yet in the columns, and for the people, of all. */
export function sameColumns(rows: readonly TestRow[]): TestRow[] {
  const more = ORDER.filter((field) => !USUAL.includes(field) && rows.some((row) => row[field] !== undefined));
  const empty = Object.fromEntries(more.map((field) => [field, '']));
  return rows.map((row, index) => ({ person: index, ...empty, ...row }));
}

function wantedOf({ code = '', qualification = '', unit = '' }: Partial<Record<Field, string>>): WantedOption {
  if (code !== '') return parseCode(code);
  const size = qualification === '' ? NO_OPTION : parseCode(qualification);
  return unit === '' ? size : { ...size, code: '', unit: parseUnit(unit) ?? '' };
}

/**
 * A sheet: headings in row 1, the rows from row 2 on; a text that begins with # is an error value, one that begins with = a formula that is only text, a unit that is none is a unit
 * that cannot be read if it has digits, else a mark that cannot be read, and a whole name without a comma is guessed at.
 */
export function entryList(
  rows: readonly TestRow[],
  without: readonly Field[] = [],
  said: SaidOnce = NOTHING_SAID,
): EntryList {
  const used = ORDER.filter((field) => USUAL.includes(field) || rows.some((row) => row[field] !== undefined));
  const present = used.filter((field) => !without.includes(field));
  const columns: FieldColumns = Object.fromEntries(present.map((field) => [field, ORDER.indexOf(field)]));
  const list = {
    rows: [] as CandidateRow[],
    entries: [] as Entry[],
    unreadable: [] as EntryList['unreadable'][number][],
    unreadableMarks: [] as EntryList['unreadableMarks'][number][],
  };
  const unsettled = {
    units: [] as Unsettled['units'][number][],
    names: [] as Unsettled['names'][number][],
    columns: unusedMarksIn(rows),
    answers: answersIn(rows),
    contents: contentsIn(rows),
  };
  for (const [index, { person = index, ...own }] of rows.entries()) {
    const row = index + 1;
    const all = { ...usualTexts(person), ...own };
    const texts: Partial<Record<Field, string>> = {};
    for (const field of FIELDS) {
      const text = present.includes(field) ? (all[field] ?? '') : '';
      texts[field] = text.startsWith('#') || own.cells?.[field] === 'merged' ? '' : text;
      if (text.startsWith('#')) list.unreadable.push({ row, column: ORDER.indexOf(field), field, error: text });
    }
    const { unit = '' } = texts;
    if (unit !== '' && parseUnit(unit) === null) {
      const into = /\d/.test(unit) ? unsettled.units : list.unreadableMarks;
      into.push({ row, column: ORDER.indexOf('unit'), text: unit });
      texts.unit = '';
    }
    const candidate = candidateRow(row, columns, texts);
    list.rows.push(candidate);
    const { wholeName = '' } = texts;
    if (wholeName.includes(' ') && !wholeName.includes(', ') && !present.includes('surname')) {
      const { surname, forenames } = candidate;
      unsettled.names.push({ row, column: ORDER.indexOf('wholeName'), text: wholeName, surname, forenames });
    }
    const wantedText = [texts.code, texts.qualification, texts.unit && `unit ${texts.unit}`].filter(Boolean).join(' ');
    if (wantedText === '') continue;
    const asking = columns.code ?? columns.unit ?? columns.qualification ?? 0;
    const seriesText = texts.series ?? '';
    list.entries.push({
      id: list.entries.length,
      ...{ candidate, columns: { ...columns, code: asking }, wanted: wantedOf(texts), wantedText },
      ...{ series: parseSeries(seriesText), seriesText },
      ...{ status: parseEntryStatus(texts.status ?? ''), statusText: texts.status ?? '' },
    });
  }
  return {
    sheet: 'Entries',
    columns,
    ...list,
    storage: storageOf(rows, columns, list.rows),
    unsettled: { ...NOTHING_UNSETTLED, ...unsettled },
    said,
    hasUnitColumns: false,
  };
}

/** Columns of answers stand right of all others. */
function answersIn(rows: readonly TestRow[]): Unsettled['answers'] {
  const headings = [...new Set(rows.flatMap(({ answers = {} }) => Object.keys(answers)))];
  return rows.flatMap(({ answers = {} }, index) =>
    Object.entries(answers)
      .filter(([, text]) => text !== '')
      .map(([heading, text]) => {
        const column = ORDER.length + headings.indexOf(heading);
        return { row: index + 1, column, heading, text, day: parseWrittenDate(text) };
      }),
  );
}

const HOLDS = { unit: 'units', padded: 'units', code: 'codes', status: 'statuses' } as const;
/** Headings of which nobody knows what is meant by what stands below. */
const DOUBTFUL = new Map([
  ['Entered', 'answers'],
  ['Which', 'numbers'],
  ['Info', 'words'],
  ['Unit code', 'twins'],
  ['Second unit', 'others'],
] as const);

function heldBy(found: CellKind): Unsettled['contents'][number]['holds'] | undefined {
  return Object.entries(HOLDS).find(([kind]) => kind === found)?.[1];
}

/** What columns hold whose headings nobody understands, besides marks; a mark below Entered can mean two things. */
function contentsIn(rows: readonly TestRow[]): Unsettled['contents'] {
  const headings = [...new Set(rows.flatMap(({ unknown = {} }) => Object.keys(unknown)))];
  return headings.flatMap((heading, index) => {
    const kinds = rows.map(({ unknown }) => cellKind(unknown?.[heading] ?? ''));
    const at = { row: 0, column: ORDER.length + index, heading };
    const found = kinds.find((kind) => kind in HOLDS);
    const [, doubtful] = [...DOUBTFUL].find(([name]) => name === heading) ?? [];
    const holds = doubtful ?? (found === undefined ? undefined : heldBy(found));
    const cells = kinds.filter((kind) => kind === found || (holds === 'answers' && kind === 'mark')).length;
    return holds === undefined || cells === 0 ? [] : [{ ...at, holds, cells }];
  });
}

/** Columns of marks that nobody understands stand right of all others. */
function unusedMarksIn(rows: readonly TestRow[]): Unsettled['columns'] {
  const headings = [...new Set(rows.flatMap(({ unknown = {} }) => Object.keys(unknown)))];
  return headings.flatMap((heading, index) => {
    const isMark = ({ unknown }: TestRow): boolean => cellKind(unknown?.[heading] ?? '') === 'mark';
    const marks = heading === 'Entered' ? 0 : rows.filter(isMark).length;
    return marks === 0 ? [] : [{ row: 0, column: ORDER.length + index, heading, marks }];
  });
}

function storageOf(rows: readonly TestRow[], columns: FieldColumns, read: readonly CandidateRow[]): Storage {
  const cells = rows.flatMap((row, index) =>
    FIELDS.flatMap((field) => {
      const column = columns[field];
      const text = row[field] ?? usualTexts(row.person ?? index)[field] ?? '';
      return column === undefined ? [] : [{ row: index + 1, column, field, text, as: row.cells?.[field] ?? null }];
    }),
  );
  const having = (as: StoredAs): StoredCell[] =>
    cells.filter((cell) => cell.as === as).map(({ row, column, field, text }) => ({ row, column, field, text }));
  const isDay = (row: number): boolean => read[row - 1]?.birthDate !== null;
  const columnOf = (field: Field, column: number): ColumnStorage => {
    const own = cells.filter((cell) => cell.field === field && cell.text !== '');
    const rest = own.filter(({ as }) => as === null).map(({ row }) => row);
    const texts = own.filter(({ as }) => as === 'text' || as === 'spaces').map(({ row }) => row);
    if (field === 'birthDate') return { field, column, texts, numbers: [], days: rest.filter(isDay) };
    const numbers = having('number').filter((cell) => cell.field === field);
    return { field, column, texts: [...texts, ...rest], numbers, days: [] };
  };
  return {
    columns: FIELDS.flatMap((field) => (columns[field] === undefined ? [] : [columnOf(field, columns[field])])),
    daysInstead: having('day'),
    formulaTexts: cells.filter(({ text }) => text.startsWith('=')),
    untidy: having('spaces').map((cell) => ({ ...cell, raw: ` ${cell.text}` })),
    covered: having('merged'),
    hiddenRows: rows.flatMap(({ hidden }, index) => (hidden ? [index + 1] : [])),
  };
}

function candidateRow(row: number, columns: FieldColumns, texts: Partial<Record<Field, string>>): CandidateRow {
  const { surname = '', forenames = '', wholeName = '', birthDate = '' } = texts;
  const guess = /^(.*) (\S+)$/.exec(wholeName);
  const [whole = '', rest = ''] = wholeName.includes(', ') || !guess ? wholeName.split(', ') : [guess[2], guess[1]];
  return {
    ...NO_TEXTS,
    ...texts,
    ...{ row, columns, groups: {}, surname: surname || whole, forenames: forenames || rest },
    ...{ birthDate: parseWrittenDate(birthDate), birthDateText: birthDate },
  };
}
