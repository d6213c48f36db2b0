export { openWorkbookFile, type WorkbookFile } from './workbook-file';
