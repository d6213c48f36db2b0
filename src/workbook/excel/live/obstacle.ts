import { noSheet } from '../find-sheet';
import { inFrontWords } from '../../words/in-front';

/** Why nothing can be written to a sheet now, with one request; null where it can. Throws WorkbookError where it is gone. */
export async function obstacleOf(context: Excel.RequestContext, name: string | null): Promise<string | null> {
  const { workbook } = context;
  if (name === null) return obstacleOfBook(context);
  const { worksheets, protection } = workbook;
  workbook.load('readOnly');
  protection.load('protected');
  worksheets.load('items/name');
  const sheet = worksheets.getItemOrNullObject(name);
  sheet.load('name');
  sheet.protection.load('protected');
  await context.sync();
  if (sheet.isNullObject) throw noSheet(name, worksheets);
  if (workbook.readOnly) return readOnly();
  if (sheet.protection.protected) return protectedSheet(sheet.name);
  return protection.protected ? protectedStructure() : null;
}

/** Whether a sheet of the product's own is in the way is told where it is written. */
async function obstacleOfBook(context: Excel.RequestContext): Promise<string | null> {
  const { workbook } = context;
  workbook.load('readOnly');
  await context.sync();
  return workbook.readOnly ? readOnly() : null;
}

function readOnly(): string {
  return inFrontWords.readOnly;
}

export function protectedSheet(name: string): string {
  return inFrontWords.protectedSheet(name);
}

export function protectedStructure(): string {
  return inFrontWords.protectedStructure;
}
