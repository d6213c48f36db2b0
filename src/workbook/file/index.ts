export { newWorkbookFile } from './new-workbook';
export { openWorkbookFile, type WorkbookFile } from './workbook-file';
