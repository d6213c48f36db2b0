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
  /**
   * The id of a conditional format is its priority, as the declarations have it, so that it is another's once one before it goes; or no
   * format of a whole sheet is found by its id (OfficeDev/office-js#5222), nor by its place.
   */
  formatIds?: 'priorities' | 'never-found' | 'places-neither';
  /** Conditional formats that fail when their rule is asked for, or their kind, or any of the sheet (OfficeDev/office-js#6827, #6835). */
  formatsUnreadable?: 'rules' | 'kinds' | 'all';
  /** A table takes in what is written directly beside or below it (OfficeDev/office-js#2093), and may not be made smaller again. */
  tablesWiden?: 'once' | 'for-good';
  /** The names of a sheet come with those of the whole workbook (OfficeDev/office-js#1011). */
  namesOfBook?: boolean;
  /** Special cells are told nowhere. */
  noSpecialCells?: boolean;
  /**
   * An array over rows of which some are hidden goes elsewhere: its first row into each row that is seen (xlwings/xlwings#747), or its
   * rows one by one into those that are seen (OfficeDev/office-js#224). Of rows that are all hidden, one at a time is written.
   */
  arraysOverHiddenRows?: 'first-everywhere' | 'into-visible';
  /** An apostrophe in front is the mark of a text also in cells for texts, and left out (ClosedXML/ClosedXML#147); or always. */
  apostrophes?: 'eaten-once' | 'never-kept';
  /** Merged areas are told of no range. */
  noMergedAreas?: boolean;
  /** Merged areas are cut off at the range that is asked, and not given whole. */
  mergesCutOff?: boolean;
  /** What cells show is that of another country: `1.234,5` and `29.11.2026`. */
  decimalComma?: boolean;
  /** A number that is wider than its column is shown as `####`, as on the screen, although the declarations say otherwise. */
  hashesInNarrow?: boolean;
}
