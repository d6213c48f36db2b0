import { WorkbookError } from '../../workbook';
import { noSheet, untracked } from '../find-sheet';
import { codeOf } from '../office-errors';
import { protectedSheet } from '../live/obstacle';
import { rulesAtOnce, rulesOneByOne, type SurveyedFormats } from './survey-formats';
import { askForNames, bookOf, type SurveyedBook, type SurveyedSheet } from './survey-sheets';

/** What stands in a workbook before something is written into a sheet of it. */
export interface Survey extends SurveyedBook, SurveyedFormats {
  readonly target: SurveyedSheet;
  /** The last row of the target that is filled, counted from 0. */
  readonly lastRow: number;
}

/**
 * Looks at a sheet that is to be written to and at our names in all sheets: with one request, and with one more where there are
 * sheets besides those that are known by their ids. Throws WorkbookError where the sheet is gone or protected.
 */
export async function survey(
  context: Excel.RequestContext,
  target: string,
  knownIds: readonly string[],
): Promise<Survey> {
  try {
    return await lookAt(context, target, knownIds, rulesAtOnce);
  } catch (error) {
    // Excel is known to fail on some formats of users when more than their kind is asked for; then each of ours is asked alone.
    if (codeOf(error) === null) throw error;
    return lookAt(context, target, knownIds, rulesOneByOne);
  }
}

async function lookAt(
  context: Excel.RequestContext,
  target: string,
  knownIds: readonly string[],
  askForFormats: (sheet: Excel.Worksheet) => () => Promise<SurveyedFormats>,
): Promise<Survey> {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(target);
  sheet.load('id,name');
  sheet.protection.load('protected');
  const used = untracked(sheet.getUsedRangeOrNullObject(true));
  used.load('rowIndex,rowCount');
  const formats = askForFormats(sheet);
  const names = askForNames(context, knownIds);
  await context.sync();
  if (sheet.isNullObject) throw noSheet(target, worksheets);
  if (sheet.protection.protected) throw new WorkbookError(protectedSheet(sheet.name));
  const book = await bookOf(context, names);
  const found = book.sheets.find(({ id }) => id === sheet.id);
  if (!found) throw noSheet(target, worksheets);
  return {
    ...book,
    target: found,
    lastRow: used.isNullObject ? 0 : used.rowIndex + used.rowCount - 1,
    ...(await formats()),
  };
}
