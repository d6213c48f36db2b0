export { newWorkbookFile } from './new-workbook';
export { decodedText } from './text/decoded-text';
export { copyName, openFile, type OpenedFile } from './open-file';
export { movedRow, type RowMove } from './rows/row-move';
export { readTableFile } from './read-table-file';
export { packLargeWith } from './zip/deflate';
export { unpackWholeWith } from './zip/unpack-whole';
export { unpackWith } from './zip/unpack-with';
export {
  openWorkbookFile,
  type Like,
  type OpenedFor,
  type SheetLayout,
  type TypedCell,
  type WorkbookChange,
  type WorkbookFile,
} from './workbook-file';
