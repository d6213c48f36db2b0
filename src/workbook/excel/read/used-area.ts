import { noSheet, untracked } from '../find-sheet';
import { FONT, fontOf, type SharedFont } from './cell-font';
import type { PageArea } from './page';

/** A sheet and the rectangle around its filled cells; null where none is. */
export interface UsedArea {
  readonly name: string;
  readonly area: PageArea | null;
  /** The font of its cells. */
  readonly font: SharedFont;
}

/** Finds a sheet and how far it is filled, with one request. Throws WorkbookError where there is none of that name. */
export async function usedArea(context: Excel.RequestContext, name: string): Promise<UsedArea> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const sheet = worksheets.getItemOrNullObject(name);
  sheet.load('id,name');
  // Only cells with values count, or a column that was coloured to the last row of the sheet would be a million rows.
  const used = untracked(sheet.getUsedRangeOrNullObject(true));
  used.load(`rowIndex,columnIndex,rowCount,columnCount,${FONT}`);
  await context.sync();
  if (sheet.isNullObject) throw noSheet(name, worksheets);
  if (used.isNullObject) return { name: sheet.name, area: null, font: { name: '', strikethrough: false } };
  const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = used;
  return { name: sheet.name, area: { sheetId: sheet.id, top, left, rows, columns }, font: fontOf(used) };
}
