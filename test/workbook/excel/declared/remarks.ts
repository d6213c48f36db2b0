/** A remark of the declarations that tells of a limit, how the product meets it, and the test that shows it. */
export interface Remark {
  readonly member: string;
  readonly says: string;
  readonly met: string;
  readonly shownBy: string;
}

/** Every such remark of a member that the product uses. */
export const REMARKS: readonly Remark[] = [
  {
    member: 'Range.getMergedAreasOrNullObject',
    says: 'Note that if the merged areas count in this range is more than 512, then this method will fail to return the result.',
    met: 'where it fails, each half of the rows is asked for, down to single rows; a sheet that does not tell even then is read without, and that is said',
    shownBy: 'test/workbook/excel/read-sheet.test.ts',
  },
  {
    member: 'Range.getSpecialCellsOrNullObject',
    says: 'These values can be combined together to return more than one type.',
    met: 'no limit: of visible cells there are no kinds of values',
    shownBy: 'test/workbook/excel/read-sheet.test.ts',
  },
  {
    member: 'RangeFormat.useStandardWidth',
    says: "Returns `null` if the range contains more than one column and the columns aren't all the same height.",
    met: 'it is asked of one column at a time',
    shownBy: 'test/workbook/excel/columns.test.ts',
  },
  {
    member: 'RunOptions.delayForCellEdit',
    says: 'When `false`, if the user is in cell edit when the batch request is processed by the host, the batch automatically fails.',
    met: 'it is true wherever Excel is asked something; where Excel fails all the same, a sentence says what to press',
    shownBy: 'test/workbook/excel/in-excel.test.ts',
  },
  {
    member: 'TableCollection.add',
    says: 'If the address does not contain a sheet name, the currently-active sheet is used.',
    met: 'a range of the sheet is given in place of an address',
    shownBy: 'test/workbook/excel/quirks.test.ts',
  },
  {
    member: 'Worksheet.delete',
    says: 'Note that if the worksheet\'s visibility is set to "VeryHidden", the delete operation will fail with an `InvalidOperation` exception.',
    met: 'a report of ours is made visible before it is taken out',
    shownBy: 'test/workbook/excel/product-sheets.test.ts',
  },
  {
    member: 'WorksheetCollection.getActiveWorksheet',
    says: 'Gets the currently active worksheet in the workbook.',
    met: 'where a chart sheet is active, and it fails, the first sheet that can be seen is taken',
    shownBy: 'test/workbook/excel/read-sheet.test.ts',
  },
];
