/**
 * What some Excels are reported to do and others not. Without any the stand-in does as the documentation says; the product works with
 * each of them, and with all at once.
 */
export interface Quirks {
  /** Rows are told by no special cells in a protected sheet, as `SpecialCells` of the engine fails there. */
  noSpecialCellsInProtected?: boolean;
  /** Parts of foreign XML stay as they are where the new text has a declaration (OfficeDev/office-js#1643), or always; or new ones lose their text, too. */
  xmlPartsStay?: 'with-declaration' | 'always' | 'even-new';
  /**
   * Formats that the country's settings stand for come back as others (OfficeDev/office-js#229, #590, #2824): the plain ones of the United
   * Kingdom, or those that name it too.
   */
  formatsOfCountry?: 'plain' | 'named-too';
  /** The paper size, or everything about printing, is refused, as by the engine on a machine without a printer. */
  noPrinter?: 'paper-size' | 'everything';
  /** Addresses without the name of a sheet are those of the one in front, as the declarations say of new tables. */
  addressesInFront?: boolean;
  /** Special cells are told nowhere. */
  noSpecialCells?: boolean;
  /**
   * An array over rows of which some are hidden goes elsewhere: its first row into each row that is seen (xlwings/xlwings#747), or its
   * rows one by one into those that are seen (OfficeDev/office-js#224). Of rows that are all hidden, one at a time is written.
   */
  arraysOverHiddenRows?: 'first-everywhere' | 'into-visible';
  /** An apostrophe in front is the mark of a text also in cells for texts, and left out (ClosedXML/ClosedXML#147); or always. */
  apostrophes?: 'eaten-once' | 'never-kept';
  /** Merged areas are cut off at the range that is asked, and not given whole. */
  mergesCutOff?: boolean;
}
