export { newWorkbookFile } from './new-workbook';
export { copyName, openFile, type OpenedFile } from './open-file';
export { readTableFile } from './read-table-file';
export { unpackWith } from './zip/unpack-with';
export {
  openWorkbookFile,
  type SheetLayout,
  type TypedCell,
  type WorkbookChange,
  type WorkbookFile,
} from './workbook-file';
