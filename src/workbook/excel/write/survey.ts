import { WorkbookError } from '../../workbook';
import { noSheet, untracked } from '../find-sheet';
import { codeOf, refusesTheQuestion } from '../office-errors';
import type { HeldRows } from '../read/held-rows';
import { protectedSheet } from '../live/obstacle';
import { askForRows } from './rows-still-there';
import { WAYS, type AskFormats, type SurveyedFormats } from './survey-formats';
import { allNames, knownNames, surveyed, type AskNames, type SurveyedSheet } from './survey-sheets';

/** What stands in a sheet before something is written beside its content. */
export interface Survey {
  readonly target: SurveyedSheet;
  /** The last row of the target that is filled, counted from 0. */
  readonly lastRow: number;
  /** Null where Excel does not tell them. */
  readonly formats: SurveyedFormats | null;
  /** The way in which Excel told them. */
  readonly askForFormats: AskFormats;
  readonly tables: Excel.TableCollection;
}

/**
 * Looks at a sheet that is to be written to and at our names in it, with one request, and more where Excel refuses to tell its
 * conditional formats. Throws WorkbookError where the sheet is gone or protected, or its rows are not those that were read.
 */
export async function survey(context: Excel.RequestContext, target: string, held?: HeldRows): Promise<Survey> {
  try {
    return await inSomeWay(context, target, held, allNames);
  } catch (error) {
    if (codeOf(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    return inSomeWay(context, target, held, knownNames);
  }
}

async function inSomeWay(
  context: Excel.RequestContext,
  target: string,
  held: HeldRows | undefined,
  askForNames: AskNames,
): Promise<Survey> {
  let refused: unknown;
  for (const askForFormats of WAYS) {
    try {
      return await lookAt(context, target, held, askForFormats, askForNames);
    } catch (error) {
      if (!refusesTheQuestion(error)) throw error;
      refused = error;
    }
  }
  throw refused;
}

async function lookAt(
  context: Excel.RequestContext,
  target: string,
  held: HeldRows | undefined,
  askForFormats: AskFormats,
  askForNames: AskNames,
): Promise<Survey> {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(target);
  sheet.load('id,name');
  sheet.protection.load('protected');
  const used = untracked(sheet.getUsedRangeOrNullObject(true));
  used.load('rowIndex,rowCount');
  const formats = askForFormats(sheet);
  const names = askForNames(sheet);
  const refuseOtherRows = askForRows(sheet, held);
  const { tables } = sheet;
  tables.load('items/name');
  worksheets.load('items/name');
  await context.sync();
  if (sheet.isNullObject) throw noSheet(target, worksheets);
  if (sheet.protection.protected) throw new WorkbookError(protectedSheet(sheet.name));
  refuseOtherRows(sheet.name);
  return {
    target: surveyed(sheet.id, sheet.name, names()),
    lastRow: used.isNullObject ? 0 : used.rowIndex + used.rowCount - 1,
    formats: await formats(),
    askForFormats,
    tables,
  };
}
