import { WorkbookError } from '../../workbook';

/** A formula refers to rows that are to be taken out, and to nothing else. */
export class LostReference extends Error {}

/** A formula goes through several sheets at once, `Jan:Mar!B4`. */
export class SeveralSheets extends Error {}

const NOTHING_CHANGED = 'Nothing was changed. Do it in Excel, save the workbook, and open it here again.';

/** @param holds what stands in the way: `a pivot table` */
export function cannotMove(sheet: string, holds: string): WorkbookError {
  return new WorkbookError(
    `Rows of the sheet '${sheet}' cannot be inserted or deleted here, because it has ${holds}. ${NOTHING_CHANGED}`,
  );
}

export function protectedSheet(sheet: string): WorkbookError {
  return new WorkbookError(
    `The sheet '${sheet}' is protected, and nothing was changed. In Excel, take the protection off: Review, Unprotect Sheet.`,
  );
}

/** @param where `D4`, or what else holds the formula */
export function wouldLose(where: string, sheet: string): WorkbookError {
  return new WorkbookError(
    `A formula in ${where} of the sheet '${sheet}' uses these rows alone, and would show #REF! without them. Nothing was changed. Change the formula in Excel first.`,
  );
}

export function noRoomBelow(sheet: string): WorkbookError {
  return new WorkbookError(
    `The sheet '${sheet}' is filled down to its end, so there is no room for more rows. Nothing was changed.`,
  );
}

/** What a sheet may have that rows are not moved around, by the name of its element or of its link. */
export const NOT_MOVED: Readonly<Record<string, string>> = {
  scenarios: 'scenarios',
  dataConsolidate: 'a consolidation',
  customSheetViews: 'custom views',
  cellWatches: 'watched cells',
  smartTags: 'smart tags',
  oleObjects: 'embedded objects',
  oleObject: 'embedded objects',
  package: 'embedded objects',
  controls: 'form controls',
  control: 'form controls',
  ctrlProp: 'form controls',
  AlternateContent: 'form controls',
  webPublishItems: 'parts that are published',
  pivotTable: 'a pivot table',
  slicer: 'slicers',
  timeline: 'a timeline',
  queryTable: 'a query of other data',
  tableSingleCells: 'cells that are linked to XML',
};

export const UNKNOWN_PART = 'parts of a kind that Entrywise does not know';

export function cannotWiden(sheet: string): WorkbookError {
  return new WorkbookError(
    `The sheet '${sheet}' is written in an unusual way, and its columns keep their widths. Open it in Excel, save it, and open it here again.`,
  );
}
