import type { ColumnMapping } from '../columns';
import { detectColumns, type DetectedColumns } from '../detect-columns';
import type { SheetContent } from '../sheet-content';

/** What the officer said of the sheet, of which the headings are found again by themselves where they were. */
export function mappingAgain(sheet: SheetContent, { headingRow, chosen, said }: DetectedColumns): ColumnMapping {
  const mapping = { columns: chosen, said };
  const again = detectColumns(sheet, mapping);
  return again?.headingRow === headingRow ? mapping : { ...mapping, headingRow: headingRow + 1 };
}
