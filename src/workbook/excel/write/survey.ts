import { WorkbookError } from '../../workbook';
import { noSheet, untracked } from '../find-sheet';
import { codeOf } from '../office-errors';
import { protectedSheet } from '../live/obstacle';
import { rulesAtOnce, rulesOneByOne, type SurveyedFormats } from './survey-formats';
import { namesOf, surveyed, type SurveyedSheet } from './survey-sheets';

/** What stands in a sheet before something is written beside its content. */
export interface Survey extends SurveyedFormats {
  readonly target: SurveyedSheet;
  /** The last row of the target that is filled, counted from 0. */
  readonly lastRow: number;
}

/**
 * Looks at a sheet that is to be written to and at our names in it, with one request. Throws WorkbookError where the sheet is gone
 * or protected.
 */
export async function survey(context: Excel.RequestContext, target: string): Promise<Survey> {
  try {
    return await lookAt(context, target, rulesAtOnce);
  } catch (error) {
    // Excel is known to fail on some formats of users when more than their kind is asked for; then each of ours is asked alone.
    if (codeOf(error) === null) throw error;
    return lookAt(context, target, rulesOneByOne);
  }
}

async function lookAt(
  context: Excel.RequestContext,
  target: string,
  askForFormats: (sheet: Excel.Worksheet) => () => Promise<SurveyedFormats>,
): Promise<Survey> {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(target);
  sheet.load('id,name');
  sheet.protection.load('protected');
  const used = untracked(sheet.getUsedRangeOrNullObject(true));
  used.load('rowIndex,rowCount');
  const formats = askForFormats(sheet);
  const names = namesOf(sheet);
  worksheets.load('items/name');
  await context.sync();
  if (sheet.isNullObject) throw noSheet(target, worksheets);
  if (sheet.protection.protected) throw new WorkbookError(protectedSheet(sheet.name));
  return {
    target: surveyed(sheet.id, sheet.name, names.items),
    lastRow: used.isNullObject ? 0 : used.rowIndex + used.rowCount - 1,
    ...(await formats()),
  };
}
