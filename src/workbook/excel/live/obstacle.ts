import { noSheet } from '../find-sheet';

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
  return 'The workbook is open for reading only, so nothing is written into it. Choose Enable Editing or save a copy under another name, and use that.';
}

export function protectedSheet(name: string): string {
  return `The sheet '${name}' is protected, so nothing is written into it. Take the protection off in Excel (Review, Unprotect Sheet), or, where you do not have its password, copy the cells into a new sheet, and try again; the findings are listed all the same.`;
}

export function protectedStructure(): string {
  return "The workbook's structure is protected, so no sheet can be added to it. Take the protection off in Excel (Review, Protect Workbook) and try again.";
}
