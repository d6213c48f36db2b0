export { newWorkbookFile } from './new-workbook';
export { readTableFile } from './read-table-file';
export { openWorkbookFile, type WorkbookFile } from './workbook-file';
