import { detectColumns, readEntries, type SheetContent } from '../../table';
import type { OpenTable } from '../open-table';

/** In which of the first rows headings are looked for. */
const ROWS = 20;

/**
 * A list of nothing but people, as a class list of names is: the row of the first ones of which most is recognised as headings. Null where
 * none names people, or nobody stands below it. As a list of entries it is not to be taken: other sheets of a workbook have names too.
 */
export function classListOf(sheet: SheetContent): OpenTable | null {
  const found = Array.from({ length: Math.min(ROWS, sheet.values.length) }, (_, row) => {
    const columns = detectColumns(sheet, { headingRow: row + 1 });
    return columns !== null && ('surname' in columns.fields || 'wholeName' in columns.fields) ? [columns] : [];
  }).flat();
  const [columns] = found.sort((one, other) => Object.keys(other.fields).length - Object.keys(one.fields).length);
  if (columns === undefined) return null;
  const list = readEntries(sheet, columns);
  return list.rows.length === 0 ? null : { sheet, columns, list };
}
