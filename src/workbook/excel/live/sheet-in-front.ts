import { WorkbookError } from '../../workbook';
import { codeOf } from '../office-errors';
import { inFrontWords } from '../../words/in-front';

/**
 * The name of the sheet in front, with one request. Where that is a chart sheet, Excel has no answer but an error
 * (OfficeDev/office-js#2444); then it is the first sheet that can be seen, with one request more.
 */
export async function sheetInFront(context: Excel.RequestContext): Promise<string> {
  const { worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  try {
    await context.sync();
    return active.name;
  } catch (error) {
    if (codeOf(error) === null) throw error;
  }
  worksheets.load('items/name,items/visibility');
  await context.sync();
  const { items } = worksheets;
  const seen = items.find(({ visibility }) => visibility === 'Visible') ?? items[0];
  if (!seen) throw new WorkbookError(inFrontWords.noSheetWithCells);
  return seen.name;
}
