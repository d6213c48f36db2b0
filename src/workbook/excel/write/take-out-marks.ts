import { WorkbookError } from '../../workbook';
import { untracked } from '../find-sheet';
import { codeOf, refusesTheQuestion } from '../office-errors';
import type { BatchWriter } from './batch-writer';
import type { Survey } from './survey';
import type { Mark, SurveyedFormats } from './survey-formats';
import { excelWords } from '../../words/excel';

/**
 * Takes conditional formats of ours out of a sheet, with one request, which also asks which are left. The id of a format is documented as
 * its priority: so that the last goes first, and none of those that are still to go gets another's id. Where an id is found nowhere
 * (OfficeDev/office-js#5222), formats are taken out by their place, with two requests more. Throws WorkbookError where ours are
 * left even so, or one of the user's went.
 */
export async function takeOut(
  writer: BatchWriter,
  sheet: Excel.Worksheet,
  found: Survey,
  marks: readonly Mark[],
): Promise<void> {
  await writer.send();
  const fromLast = [...marks].sort((one, other) => other.at - one.at);
  const left = await after(sheet, found, () => {
    for (const { id } of fromLast) formatsOf(sheet).getItemOrNullObject(id).delete();
  });
  const isTaken = new Set(marks.map(({ severity }) => severity));
  const isOld = ({ severity }: Mark): boolean => isTaken.has(severity);
  if (!left.marks.some(isOld)) return;
  const places = left.marks.filter(isOld).map(({ at }) => at);
  const byPlace = (): void => {
    for (const at of places.sort((one, other) => other - one)) formatsOf(sheet).getItemAt(at).delete();
  };
  try {
    const now = await after(sheet, found, byPlace);
    if (!now.marks.some(isOld)) return;
  } catch (error) {
    if (codeOf(error) !== 'ItemNotFound' && !refusesTheQuestion(error)) throw error;
  }
  throw notTakenOut(found.target.name);
}

/** The formats that are left after a change. */
async function after(
  sheet: Excel.Worksheet,
  { target, formats, askForFormats }: Survey,
  change: () => void,
): Promise<SurveyedFormats> {
  change();
  const ask = askForFormats(sheet);
  await sheet.context.sync();
  const left = await ask();
  if (left === null || left.others < (formats?.others ?? 0)) throw yoursWent(target.name);
  return left;
}

function formatsOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return untracked(sheet.getRange()).conditionalFormats;
}

function notTakenOut(name: string): WorkbookError {
  return new WorkbookError(excelWords.highlightsStay(name));
}

function yoursWent(name: string): WorkbookError {
  return new WorkbookError(excelWords.otherFormatWent(name));
}
