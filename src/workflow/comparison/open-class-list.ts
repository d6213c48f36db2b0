import { detectColumns, readEntries, type DetectedColumns, type SheetContent } from '../../table';
import type { OpenTable } from '../open-table';

/** In which of the first rows headings are looked for. */
const ROWS = 20;

/** How many rows tell which of those they are: a list may have many thousands, and all of it is looked at once. */
const LOOKED_AT = 1_000;

/**
 * A list of nothing but people, as a class list of names is: the row of the first ones of which most is recognised as headings. Null where
 * none names people, or nobody stands below it. As a list of entries it is not to be taken: other sheets of a workbook have names too.
 */
export function classListOf(sheet: SheetContent): OpenTable | null {
  const head = { ...sheet, values: sheet.values.slice(0, LOOKED_AT) };
  const found = Array.from({ length: Math.min(ROWS, sheet.values.length) }, (_, row) => {
    const headingRow = row + 1;
    const columns = detectColumns(head, { headingRow });
    return columns === null || !namesPeople(columns)
      ? []
      : [{ headingRow, fields: Object.keys(columns.fields).length }];
  }).flat();
  const [most] = found.sort((one, other) => other.fields - one.fields);
  if (most === undefined) return null;
  const columns = detectColumns(sheet, { headingRow: most.headingRow });
  if (columns === null || !namesPeople(columns)) return null;
  const list = readEntries(sheet, columns);
  return list.rows.length === 0 ? null : { sheet, columns, list };
}

function namesPeople({ fields }: DetectedColumns): boolean {
  return 'surname' in fields || 'wholeName' in fields;
}
