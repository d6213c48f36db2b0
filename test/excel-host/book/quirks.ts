/**
 * What some Excels are reported to do and others not. Without any the stand-in does as the documentation says; the product works with
 * each of them, and with all at once.
 */
export interface Quirks {
  /** Rows are told by no special cells in a protected sheet, as `SpecialCells` of the engine fails there. */
  noSpecialCellsInProtected?: boolean;
  /** Merged areas are cut off at the range that is asked, and not given whole. */
  mergesCutOff?: boolean;
}
