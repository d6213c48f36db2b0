import { ASKING_FIELDS, FIELDS, FIELD_TABLE, parseCandidateNumber, type Field } from '../entries';
import { textAt, valueAt } from './cell-text';
import type { Columns } from './columns';
import { plainHeading } from './headings';
import type { SheetContent } from './sheet-content';

/** What a row below the headings is. Remarks are passed over, and told with the reason. */
type RowKind = { readonly kind: 'candidate' | 'empty' } | { readonly kind: 'remark'; readonly why: string };

const CANDIDATE: RowKind = { kind: 'candidate' };
const EMPTY: RowKind = { kind: 'empty' };

const IDENTITY = FIELDS.filter((field) => FIELD_TABLE[field].identity !== undefined);

/** Awarding bodies whose rows an export of the whole school also holds, by name or by board identifier. */
const OTHER_BOARD =
  /^(aqa|pearson|edexcel|btec|wjec|eduqas|cbac|ccea|city ?(&|and) ?guilds|c&g|ncfe|cache|asdan|ual|rsl|lcm|trinity|oxfordaqa|40|41|70|10|11|61)\b/i;

function isFilled(sheet: SheetContent, row: number, column: number | undefined): boolean {
  if (column === undefined) return false;
  const value = valueAt(sheet, row, column);
  return value !== null && (typeof value !== 'string' || value.trim() !== '');
}

/** A row's texts, for the list of what was passed over. */
export function rowText(sheet: SheetContent, row: number): string {
  const texts = (sheet.values[row] ?? []).map((_, column) => textAt(sheet, row, column));
  return texts.filter((text) => text !== '').join(' ');
}

/** Printed lists repeat their headings on every page. */
function repeatsHeadings(sheet: SheetContent, row: number, { headings }: Columns): boolean {
  let same = 0;
  for (const [column, heading] of headings) {
    const text = textAt(sheet, row, column);
    if (text.length === heading.length && plainHeading(text) === plainHeading(heading)) same++;
  }
  return same >= 3 && same * 2 >= headings.size;
}

/** A single telling cell with words in it and nothing else: "Printed by the exams office". */
function isWords(text: string, field: Field): boolean {
  return /[a-z]{2}/i.test(text) && /[\s:]/.test(text) && field !== 'wholeName';
}

/** Tells what the rows below the headings are. */
export function rowKinds(sheet: SheetContent, columns: Columns): (row: number) => RowKind {
  const { fields, unitColumns, headings } = columns;
  const present = (all: readonly Field[]): Field[] => all.filter((field) => fields[field] !== undefined);
  const identity = present(IDENTITY);
  const asking = present(ASKING_FIELDS);
  /** The cell by which most rows are told at once from headings that are repeated. */
  const telling = [...headings].find(([column]) => column === (fields.candidateNumber ?? column));

  function isTotal(row: number, text: string): boolean {
    const number = fields.candidateNumber === undefined ? '' : textAt(sheet, row, fields.candidateNumber);
    const hasUci = isFilled(sheet, row, fields.uci);
    return !hasUci && parseCandidateNumber(number) === null && /^\D*\b(sub-?\s?|grand )?totals?\b/i.test(text);
  }

  function isLike(row: number): boolean {
    return telling !== undefined && textAt(sheet, row, telling[0]).length === telling[1].length;
  }

  return (row) => {
    if (sheet.values[row] === undefined) return EMPTY;
    const board = fields.board === undefined ? '' : textAt(sheet, row, fields.board);
    if (board !== '' && OTHER_BOARD.test(board)) return { kind: 'remark', why: `an entry with ${board}` };
    if (isLike(row) && repeatsHeadings(sheet, row, columns)) {
      return { kind: 'remark', why: 'the headings again' };
    }
    // Nearly every row is a candidate's: the costly questions are for rows that look odd.
    const isFilledIn = (field: Field): boolean => isFilled(sheet, row, fields[field]);
    if (isFilledIn('uci') && identity.some((field) => field !== 'uci' && isFilledIn(field))) return CANDIDATE;
    const known = identity.filter(isFilledIn);
    const asked = asking.filter(isFilledIn);
    const marked = unitColumns.some(({ column }) => isFilled(sheet, row, column));
    if (isFilledIn('uci') && (asked.length > 0 || marked)) return CANDIDATE;
    const text = rowText(sheet, row);
    if (text === '') return EMPTY;
    if (isTotal(row, text)) return { kind: 'remark', why: 'a total' };
    if (known.length + asked.length === 0 && !marked) return { kind: 'remark', why: 'a remark' };
    const onlyCounts =
      known.length === 0 && (unitColumns.length > 0 ? marked : asked.every((field) => field === 'unit'));
    if (onlyCounts) return { kind: 'remark', why: 'counts without a candidate' };
    const [field, another] = [...known, ...asked];
    const lonely = field !== undefined && another === undefined && !marked ? fields[field] : undefined;
    if (field !== undefined && lonely !== undefined && isWords(textAt(sheet, row, lonely), field)) {
      return { kind: 'remark', why: 'a remark' };
    }
    return CANDIDATE;
  };
}
