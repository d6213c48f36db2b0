import { cellAddress, type Cell } from '../../../entries';
import { WorkbookError } from '../../workbook';
import { noSheet, untracked } from '../find-sheet';
import { excelWords } from '../../words/excel';

/** Brings a sheet to the front and selects a cell of it, with two requests. Throws WorkbookError where it is gone or hidden. */
export async function goToCell(context: Excel.RequestContext, name: string, cell: Cell): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const sheet = worksheets.getItemOrNullObject(name);
  sheet.load('name,visibility');
  await context.sync();
  if (sheet.isNullObject) throw noSheet(name, worksheets);
  if (sheet.visibility !== 'Visible') {
    throw new WorkbookError(excelWords.hiddenSheet(sheet.name));
  }
  sheet.activate();
  untracked(sheet.getRange(cellAddress(cell))).select();
  await context.sync();
}
