import { ASKING_FIELDS, CANDIDATE_FIELDS, IDENTITY_FIELDS, type Field } from '../entries';
import { textAt, valueAt } from './cell-text';
import type { DetectedList } from './detect-columns';
import type { CellValue, SheetContent } from './sheet-content';
import { isSubtotal } from './subtotal';
import { areHints } from './heading-hints';
import { saysStatus } from './says-status';
import { saysNothing } from './unit-cell';

/**
 * What a row below the headings is. A `continuation` asks for more entries of the candidate above; an `orphan` asks for something and names
 * nobody. Remarks are passed over, and told with the reason.
 */
type RowKind =
  | { readonly kind: 'candidate' | 'continuation' | 'orphan' | 'empty' }
  | { readonly kind: 'remark'; readonly why: string };

const CANDIDATE: RowKind = { kind: 'candidate' };
/** Fewer characters are no UCI, not even a part of one. */
const SHORTEST_UCI = 6;
const EMPTY: RowKind = { kind: 'empty' };
const CONTINUATION: RowKind = { kind: 'continuation' };
const ORPHAN: RowKind = { kind: 'orphan' };

/** A remark in a column of whole names is taken for a name. */
const NAMES: readonly Field[] = ['wholeName'];
/** Words that stand alone in a row: a remark, or what the rows below are for. */
export const REMARK: RowKind = { kind: 'remark', why: 'a remark' };
const HINTS: RowKind = { kind: 'remark', why: 'hints on how to fill in the columns' };
export const HEADINGS_AGAIN = { kind: 'remark', why: 'the headings again' } as const satisfies RowKind;

/** What tells of a person beside who it is. */
const PERSONAL = CANDIDATE_FIELDS.filter((field) => !IDENTITY_FIELDS.includes(field) && field !== 'centreNumber');

/** Awarding bodies whose rows an export of the whole school also holds, by name or by board identifier. */
const OTHER_BOARD =
  /^(aqa|pearson|edexcel|btec|wjec|eduqas|cbac|ccea|city ?(&|and) ?guilds|c&g|ncfe|cache|asdan|ual|rsl|lcm|trinity|oxfordaqa|40|41|70|10|11|61)\b/i;

function isFilled(sheet: SheetContent, row: number, column: number | undefined): boolean {
  if (column === undefined) return false;
  const value = valueAt(sheet, row, column);
  return value !== null && (typeof value !== 'string' || value.trim() !== '');
}

/** So much of a row tells which it is. */
const LONGEST_ROW_TEXT = 1_000;

/** A row's texts, for the list of what was passed over; the first of many. */
export function rowText(sheet: SheetContent, row: number): string {
  const width = sheet.values[row]?.length ?? 0;
  let text = '';
  for (let column = 0; column < width && text.length < LONGEST_ROW_TEXT; column++) {
    const own = textAt(sheet, row, column);
    if (own !== '') text += text === '' ? own : ` ${own}`;
  }
  return text;
}

/** The texts of a row's filled cells. */
function textsOf(sheet: SheetContent, row: number): string[] {
  const columns = sheet.values[row] ?? [];
  return columns.map((_, column) => textAt(sheet, row, column)).filter((text) => text !== '');
}

/** Whether the text of a row's only filled cell is a remark and no name or code: "Printed by the exams office". */
function isWords(text: string, isWholeName: boolean): boolean {
  return /[a-z]{2}/i.test(text) && /[\s:]/.test(text) && !isWholeName;
}

/** Whether a value is what a linked cell shows where its source is empty: 0, the day 0, FALSE. */
const isZero = (value: CellValue): boolean =>
  value === null ||
  value === 0 ||
  value === false ||
  (typeof value === 'string' && /^\s*(?:0*|-|00\/01\/1900|30\/12\/1899|FALSE)\s*$/.test(value));

/** Tells what the rows below the headings are, asked from the first to the last. */
export function rowKinds(sheet: SheetContent, columns: DetectedList): (row: number) => RowKind {
  const { fields, firstRow, unitColumns, repeats, headingsAgain } = columns;
  const present = (all: readonly Field[]): number[] => all.flatMap((field) => fields[field] ?? []);
  const identity = present(IDENTITY_FIELDS);
  const besideUci = identity.filter((column) => column !== fields.uci);
  const names = present(NAMES);
  const personal = [...present(PERSONAL), ...present(['birthDate'])];
  const units = unitColumns.map(({ column }) => column);
  const asking = [
    ...present(ASKING_FIELDS),
    ...repeats.flatMap((ask) => ASKING_FIELDS.flatMap((field) => ask[field] ?? [])),
  ];
  /** The last row that was a candidate's or continued one: what stands directly below may go on with it. */
  let last = -2;
  let rows = 0;

  const isFilledAt =
    (row: number) =>
    (column: number | undefined): boolean =>
      isFilled(sheet, row, column);

  /** Whether a cell is long enough for a UCI: the sum in a row of totals is not. */
  function isLong(row: number, column: number | undefined): boolean {
    const value = column === undefined ? null : valueAt(sheet, row, column);
    return typeof value === 'string' ? value.trim().length >= SHORTEST_UCI : typeof value === 'number' && value >= 1e11;
  }

  function isZeros(row: number): boolean {
    const values = sheet.values[row] ?? [];
    return values.every(isZero) && values.some((value) => value !== null && String(value).trim() !== '');
  }

  /** A row that asks for something and names nobody. */
  function nameless(row: number, asked: readonly number[]): RowKind {
    const isIn = isFilledAt(row);
    // Somebody's date of birth is there, and their name is missing: rules tell.
    if (personal.some(isIn)) return CANDIDATE;
    const texts = asked.map((column) => textAt(sheet, row, column));
    const isRemark = (text: string): boolean => saysNothing(text) || (!/\d/.test(text) && isWords(text, false));
    if (texts.every(isRemark)) return REMARK;
    const saysMore = [fields.series, fields.status].some(isIn);
    const isCount = (text: string): boolean => /^(?:\d{1,3}|\d+[.,]\d+)$/.test(text) && !/^0\d$/.test(text);
    const below = last === row - 1;
    // A number alone is as likely a count as a unit, and certainly one where it is that of the rows above.
    const isCertainlyCount = (text: string): boolean =>
      units.length > 0 ? text !== '1' : !below || Number(text) === rows || Number(text) > 99;
    if (!saysMore && texts.every(isCount) && texts.some(isCertainlyCount)) {
      return { kind: 'remark', why: 'counts without a candidate' };
    }
    return units.length === 0 && below && (saysMore || !texts.every(isCount)) ? CONTINUATION : ORPHAN;
  }

  function kindAt(row: number): RowKind {
    if (sheet.values[row] === undefined) return EMPTY;
    const board = fields.board === undefined ? '' : textAt(sheet, row, fields.board);
    if (board !== '' && OTHER_BOARD.test(board)) return { kind: 'remark', why: `an entry with ${board}` };
    if (headingsAgain.has(row)) return HEADINGS_AGAIN;
    if (row === firstRow && areHints(textsOf(sheet, row))) return HINTS;
    // Nearly every row is a candidate's: the costly questions are for rows that look odd.
    const hasUci = isLong(row, fields.uci);
    if (hasUci && besideUci.some((column) => isFilled(sheet, row, column))) return CANDIDATE;
    const isIn = isFilledAt(row);
    if (isZeros(row)) return { kind: 'remark', why: 'a row of zeros' };
    const known = identity.filter(isIn);
    const asked = [...asking, ...units].filter(isIn);
    if (hasUci && asked.length > 0) return CANDIDATE;
    const text = rowText(sheet, row);
    if (text === '') return EMPTY;
    if (!hasUci && !isIn(fields.birthDate) && isSubtotal(sheet, row)) return { kind: 'remark', why: 'a total' };
    if (known.length + asked.length === 0) return REMARK;
    if (known.length === 0) return nameless(row, asked);
    const [only, another] = [...known, ...asked];
    if (only !== undefined && another === undefined) {
      const words = textAt(sheet, row, only);
      if (isWords(words, names.includes(only)) || saysStatus(words)) return REMARK;
    }
    return CANDIDATE;
  }

  return (row) => {
    const is = kindAt(row);
    if (is.kind === 'candidate' || is.kind === 'continuation') {
      last = row;
      rows++;
    }
    return is;
  };
}
