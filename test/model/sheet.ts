import { readXlsx, writeXlsx, type CellValue } from 'hucre/xlsx';
import { ukDay, type Day } from './days';
import { seriesName, unitOption, type Series } from './world';

/** A person as a sheet has them. */
export interface Person {
  readonly number: string;
  readonly uci: string;
  readonly uln: string;
  readonly surname: string;
  readonly forenames: string;
  readonly birth: Day;
}

/** A row of the long shape: one entry of one person. Without a unit it is a registration. */
export interface Row {
  readonly who: number;
  readonly code: string;
  readonly unit: string | null;
  readonly series: Series | null;
  readonly status: string;
  /** On which sheet it stands where there are two. */
  readonly sheet?: number;
}

const WEIGHTS = 'ABCDEFGHIJKLMNOP';

/** The whole UCI of twelve characters (weights 16 to 5, letters by their place, A and Q, B and R and so on alike; modulo 17). */
export function wholeUci(first12: string): string {
  const sum = [...first12].reduce((before, character, index) => {
    const letter = WEIGHTS.indexOf(character) + 1;
    return before + (16 - index) * (letter > 0 ? letter : Number(character));
  }, 0);
  return first12 + 'ABCDEFGHKLMRTVWXY'.charAt(sum % 17);
}

/** A valid ULN that nobody has: weights 10 to 2, the check digit brings the sum to 10 modulo 11. */
export function wholeUln(seed: number): string {
  for (let first = 100000000 + seed * 37; ; first += 1) {
    const sum = [...String(first)].reduce((before, digit, index) => before + (10 - index) * Number(digit), 0);
    if (sum % 11 !== 0) return `${first}${10 - (sum % 11)}`;
  }
}

const SURNAMES = ['Orchard', 'Marsh', 'Pettigrew', 'Fennimore', 'Quillan', 'Ostrander', 'Bellweather', 'Thackeray'];
const FORENAMES = ['Ainsley', 'Jonah', 'Ottilie', 'Marlowe', 'Perpetua', 'Isidore', 'Clementine', 'Barnaby'];

/** The person with this place in the list, from 0: all different in everything. */
export function inventPerson(index: number): Person {
  const number = String(index + 1).padStart(4, '0');
  return {
    number,
    uci: wholeUci(`99999026${number}`),
    uln: index % 3 === 2 ? '' : wholeUln(index),
    surname: `${SURNAMES[index % SURNAMES.length] ?? ''}${index >= SURNAMES.length ? 'son' : ''}`,
    forenames: FORENAMES[(index * 3) % FORENAMES.length] ?? '',
    birth: `2009-${String((index % 12) + 1).padStart(2, '0')}-${String(10 + (index % 18))}`,
  };
}

const DETAILS = ['Candidate number', 'UCI', 'ULN', 'Surname', 'Forenames', 'Date of birth', 'Sex'];

function detailsOf(person: Person): CellValue[] {
  return [person.number, person.uci, person.uln, person.surname, person.forenames, ukDay(person.birth), 'F'].map(
    (text) => (text === '' ? null : text),
  );
}

/** The cells of the long shape, headings first: row n of the list stands in row n + 2. */
export function longCells(rows: readonly Row[], people: readonly Person[]): CellValue[][] {
  const line = (row: Row): CellValue[] => {
    const person = people[row.who];
    if (!person) throw new Error(`There is no person ${row.who}.`);
    const code = row.unit === null ? row.code : unitOption(row.code, row.unit);
    return [
      ...detailsOf(person),
      code,
      row.series ? seriesName(row.series) : null,
      row.status === '' ? null : row.status,
    ];
  };
  return [[...DETAILS, 'Entry code', 'Series', 'Status'], ...rows.map(line)];
}

/** A row of the wide shape: a registration with its status, and marks by column. */
export interface WideRow {
  readonly who: number;
  readonly code: string;
  readonly status: string;
  readonly marks: readonly string[];
}

export interface WideColumn {
  readonly unit: string;
  readonly series: Series;
}

export function wideCells(
  rows: readonly WideRow[],
  columns: readonly WideColumn[],
  people: readonly Person[],
): CellValue[][] {
  const line = (row: WideRow): CellValue[] => {
    const person = people[row.who];
    if (!person) throw new Error(`There is no person ${row.who}.`);
    return [
      ...detailsOf(person),
      row.code,
      row.status === '' ? null : row.status,
      ...row.marks.map((mark) => mark || null),
    ];
  };
  const headings = columns.map(({ unit, series }) => `Unit ${unit} ${seriesName(series)}`);
  return [[...DETAILS, 'Qualification', 'Status', ...headings], ...rows.map(line)];
}

/** The bytes of a workbook with these sheets, in this order. */
export async function workbookOf(sheets: Readonly<Record<string, CellValue[][]>>): Promise<Uint8Array> {
  return writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) });
}

/** The cells of a workbook's sheet as texts. */
export async function sheetTexts(bytes: Uint8Array, name: string): Promise<string[][] | null> {
  const { sheets } = await readXlsx(bytes);
  const sheet = sheets.find((one) => one.name === name);
  return sheet
    ? sheet.rows.map((row) => row.map((cell) => (cell === null || cell === undefined ? '' : String(cell))))
    : null;
}
