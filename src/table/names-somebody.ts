import { isUci, parseWrittenDate } from '../entries';
import { showsDay } from '../excel-values';
import { textAt, valueAt } from './cell-text';
import type { ColumnMapping } from './columns';
import { headingsOf } from './heading-block';
import { readHeadings } from './read-headings';
import type { SheetContent } from './sheet-content';

const CANDIDATE_NUMBER = /^\d{1,4}$/;
/** A candidate number in a row whose columns are not known: no count, and no year. */
const CERTAIN_NUMBER = /^(?!19|20)\d{4}$/;
const NAME = /^\p{L}[\p{L}'’ .,-]+$/u;

/**
 * Whether a row without headings of its own names a candidate all the same: by a UCI, or by a number, a date and two words.
 * Lines above a list, with the school, the centre or the series, hold none of them together.
 */
export function namesSomebody(sheet: SheetContent, row: number): boolean {
  const texts = (sheet.values[row] ?? []).map((_, column) => textAt(sheet, row, column));
  if (texts.some(isUci)) return true;
  const isDay = (text: string, column: number): boolean =>
    typeof valueAt(sheet, row, column) === 'number'
      ? showsDay(sheet.formats[row]?.[column])
      : parseWrittenDate(text) !== null;
  return (
    texts.some((text) => CERTAIN_NUMBER.test(text)) &&
    texts.some(isDay) &&
    texts.filter((text) => NAME.test(text)).length >= 2
  );
}

/** Whether a row below what may be headings names a candidate in the columns that they say. */
export function namesSomebodyBelow(
  sheet: SheetContent,
  row: number,
  headingRow: number,
  mapping: ColumnMapping,
): boolean {
  if (namesSomebody(sheet, row)) return true;
  const { claims } = readHeadings(headingsOf(sheet, headingRow), mapping);
  const textsOf = (fields: readonly ('candidateNumber' | 'surname' | 'forenames' | 'wholeName')[]): string[] =>
    fields.flatMap((field) => (claims.get(field) ?? []).map(({ column }) => textAt(sheet, row, column)));
  return (
    textsOf(['candidateNumber']).some((text) => CANDIDATE_NUMBER.test(text)) &&
    textsOf(['surname', 'forenames', 'wholeName']).some((text) => NAME.test(text))
  );
}
