import { WorkbookError } from '../../workbook';
import { rowWords } from '../../words/rows';

/** A formula refers to rows that are to be taken out, and to nothing else. */
export class LostReference extends Error {}

/** A formula goes through several sheets at once, `Jan:Mar!B4`. */
export class SeveralSheets extends Error {}

/** @param holds what stands in the way: `a pivot table` */
export function cannotMove(sheet: string, holds: string): WorkbookError {
  return new WorkbookError(rowWords.cannotMove(sheet, holds));
}

export function protectedSheet(sheet: string): WorkbookError {
  return new WorkbookError(rowWords.protectedSheet(sheet));
}

/** @param where `D4`, or what else holds the formula */
export function wouldLose(where: string, sheet: string): WorkbookError {
  return new WorkbookError(rowWords.wouldLose(where, sheet));
}

export function noRoomBelow(sheet: string): WorkbookError {
  return new WorkbookError(rowWords.noRoomBelow(sheet));
}

/** What a sheet may have that rows are not moved around, by the name of its element or of its link. */
export const NOT_MOVED: Readonly<Record<string, string>> = rowWords.notMoved;

export const UNKNOWN_PART = rowWords.unknownPart;

export function cannotWiden(sheet: string): WorkbookError {
  return new WorkbookError(rowWords.cannotWiden(sheet));
}
