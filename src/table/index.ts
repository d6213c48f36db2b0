export { type ColumnAccount, type ColumnRole, type ListAccount, type RowAccount } from './account';
export * from './adding';
export * from './annotate';
export { answersSheet, findAnswers, isAnswersSheet } from './answers-sheet';
export * from './annotation';
export { checkWords } from './check-column';
export {
  columnName,
  knownMapping,
  type ColumnMapping,
  type Columns,
  type KeptMapping,
  type KeptSaying,
} from './columns';
export { countCandidates } from './count-candidates';
export * from './kept-choices';
export * from './cell-change';
export { textAt } from './cell-text';
export { CHECK_HEADING, FEE_HEADING, plainHeading } from './headings';
export {
  canBeReferredTo,
  isProductFormula,
  productFormula,
  sheetReference,
  type ProductFormula,
} from './product-formula';
export { isProductSheet } from './product-sheets';
export { ROWS_SEARCHED } from './heading-rows';
export { isOnItsSide } from './on-its-side';
export { listInOneColumn, type ListInOneColumn } from './one-column';
export * from './read-entries';
export { HEADINGS_AGAIN } from './row-kinds';
export * from './detect-columns';
export { cellOutside, findReferenceTable, referenceSheet, referenceSheetName } from './reference-sheets';
export { findRegister, isRegisterSheet, registerSheet } from './register-sheet';
export * from './reports';
export { looksLikeTimetable, readTimetable, type TimetableRead } from './timetable/read-timetable';
export { printedWidth, textLines } from './text-lines';
export * from './sheet-content';
export { stackLists } from './stack-lists';
export { SUMMARY_SHEET } from './summary-sheet';
