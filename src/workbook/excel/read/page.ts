import { untracked } from '../find-sheet';
import { codeOf } from '../office-errors';

/** The rows of a sheet that are read with one request, all counted from 0. */
export interface PageArea {
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** What Excel says of the cells of a page, each list by row and column of the page. */
export interface Page {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly string[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
  readonly hiddenRows: readonly number[];
}

/** Reads a page with one request; null where the answer would be larger than Excel gives. */
export async function readPage(context: Excel.RequestContext, area: PageArea): Promise<Page | null> {
  const { sheetId, top, left, rows, columns } = area;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = untracked(sheet.getRangeByIndexes(top, left, rows, columns));
  range.load('values,text,numberFormat,valueTypes');
  const visible = untracked(range.getSpecialCellsOrNullObject('Visible'));
  visible.areas.load('items/rowIndex,items/rowCount');
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === 'ResponsePayloadSizeLimitExceeded') return null;
    throw error;
  }
  return {
    top,
    left,
    values: range.values,
    texts: range.text,
    formats: range.numberFormat,
    types: range.valueTypes,
    hiddenRows: hiddenIn(area, visible.isNullObject ? [] : visible.areas.items),
  };
}

/** The rows that no visible cell stands in: hidden by hand or by a filter. */
function hiddenIn({ top, rows }: PageArea, visible: readonly Excel.Range[]): number[] {
  const shown = new Set<number>();
  for (const { rowIndex, rowCount } of visible) {
    const end = Math.min(rowIndex + rowCount, top + rows);
    for (let row = Math.max(rowIndex, top); row < end; row += 1) shown.add(row);
  }
  return Array.from({ length: rows }, (_, index) => top + index).filter((row) => !shown.has(row));
}
