import {
  isNothing,
  parseEntryStatus,
  parseSeries,
  parseWrittenDate,
  seriesKey,
  type Field,
  type FieldColumns,
  type UnreadContent,
} from '../entries';
import { textAt } from './cell-text';
import type { HeadedColumn, UnitColumn } from './columns';
import type { Claim } from './repeated-columns';
import { isBare } from './request';
import type { SheetContent } from './sheet-content';

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '').toUpperCase();

/** Fields of which two columns must not say different things, and as what their texts are compared; null for a text that tells nothing. */
const COMPARED: Readonly<Partial<Record<Field, (text: string) => string | null>>> = {
  candidateNumber: (text) => (/^\d{1,4}$/.test(text) ? text.padStart(4, '0') : null),
  uci: (text) => (/^\d{5}[\dA-Z]\d{6}[A-Z]$/i.test(withoutSpaces(text)) ? withoutSpaces(text) : null),
  birthDate: (text) => parseWrittenDate(text),
  series: (text) => JSON.stringify(parseSeries(text)),
  status: (text) => JSON.stringify(parseEntryStatus(text)),
};

/** A second status says something where the first is empty, too: an entry that is withdrawn there is not to be made. */
const EMPTY_IS_SAID: ReadonlySet<Field> = new Set<Field>(['status', 'series']);

/**
 * Columns that are not read because another of the same meaning is, and that say something else: of the number, UCI or date of birth of somebody,
 * the series or the status of an entry.
 */
export function differingTwins(
  sheet: SheetContent,
  { headingRow, firstRow }: { readonly headingRow: number; readonly firstRow: number },
  claims: readonly Claim[],
  fields: FieldColumns,
  headed: (column: number) => HeadedColumn,
): UnreadContent[] {
  return claims.flatMap(({ field, column }): UnreadContent[] => {
    const read = fields[field];
    const compared = COMPARED[field];
    if (read === undefined || read === column || compared === undefined) return [];
    let cells = 0;
    for (let row = firstRow; row < sheet.values.length; row++) {
      const text = textAt(sheet, row, column);
      const other = textAt(sheet, row, read);
      if (isNothing(text) || text === other || (isNothing(other) && !EMPTY_IS_SAID.has(field))) continue;
      const [one, two] = [compared(text), compared(other)];
      if (one !== null && two !== null && one !== two) cells++;
    }
    if (cells === 0) return [];
    const { heading } = headed(column);
    return [{ row: headingRow, column, heading, holds: 'differs', cells, beside: headed(read).heading }];
  });
}

const plainWords = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');

/** A column of whole names beside those of surname and forenames, in which the surname of the row does not occur: it may be somebody else's. */
export function differingNames(
  sheet: SheetContent,
  { headingRow, firstRow }: { readonly headingRow: number; readonly firstRow: number },
  { surname, wholeName }: FieldColumns,
  headed: (column: number) => HeadedColumn,
): UnreadContent[] {
  if (surname === undefined || wholeName === undefined) return [];
  let cells = 0;
  for (let row = firstRow; row < sheet.values.length; row++) {
    const [whole, own] = [textAt(sheet, row, wholeName), textAt(sheet, row, surname)];
    // Initials and one word are short forms, and tell nothing of the surname.
    if (own === '' || isNothing(whole) || whole.includes(own) || plainWords(whole).length < 2) continue;
    const words = new Set(plainWords(whole));
    if (!plainWords(own).some((word) => words.has(word))) cells++;
  }
  if (cells === 0) return [];
  const { heading } = headed(wholeName);
  return [{ row: headingRow, column: wholeName, heading, holds: 'differs', cells, beside: headed(surname).heading }];
}

/** Columns for a unit that a column before them is for too, of one series, where neither heading tells of which qualification, and whose marks differ. */
export function sameUnits(
  sheet: SheetContent,
  { headingRow, firstRow }: { readonly headingRow: number; readonly firstRow: number },
  columns: readonly UnitColumn[],
): UnreadContent[] {
  const firsts = new Map<string, UnitColumn>();
  return columns.flatMap((own): UnreadContent[] => {
    if (!isBare(own.wanted)) return [];
    const key = `${own.wanted.unit} ${own.series === null ? '' : seriesKey(own.series)} ${own.month ?? ''}`;
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, own);
      return [];
    }
    let cells = 0;
    for (let row = firstRow; row < sheet.values.length; row++) {
      const isMarked = ({ column }: UnitColumn): boolean => !isNothing(textAt(sheet, row, column));
      if (isMarked(own) !== isMarked(first)) cells++;
    }
    const { column, heading } = own;
    return cells === 0 ? [] : [{ row: headingRow, column, heading, holds: 'again', cells, beside: first.heading }];
  });
}
