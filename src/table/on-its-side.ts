import { IDENTITY_FIELDS, type Field } from '../entries';
import { textAt } from './cell-text';
import { ROWS_SEARCHED } from './heading-rows';
import { meaningOfHeading } from './headings';
import type { SheetContent } from './sheet-content';

/** Such headings are looked for in the first columns. */
const COLUMNS_SEARCHED = 3;
/** So many headings of a person below each other are no chance, and a heading row has as many beside each other. */
const NEEDED = 3;

const OF_PERSON: ReadonlySet<Field> = new Set<Field>([...IDENTITY_FIELDS, 'uln', 'birthDate', 'sex']);

function personFields(texts: readonly string[]): number {
  const found = texts.map((text) => (text === '' ? null : meaningOfHeading(text)));
  return new Set(found.flatMap((one) => (one?.kind === 'field' && OF_PERSON.has(one.field) ? [one.field] : []))).size;
}

/**
 * Whether the headings of a list stand below each other, and each candidate has a column: read by rows, each heading would be somebody.
 */
export function isOnItsSide(sheet: SheetContent): boolean {
  const rows = Array.from({ length: Math.min(ROWS_SEARCHED, sheet.values.length) }, (_, row) => row);
  const columns = Array.from({ length: COLUMNS_SEARCHED }, (_, column) => column);
  if (!columns.some((column) => personFields(rows.map((row) => textAt(sheet, row, column))) >= NEEDED)) return false;
  const inRow = (row: number): string[] => (sheet.values[row] ?? []).map((_, column) => textAt(sheet, row, column));
  return rows.every((row) => personFields(inRow(row)) < NEEDED - 1);
}
