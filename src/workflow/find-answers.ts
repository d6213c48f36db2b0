import { NO_ANSWERS, readAnswers, type KeptAnswers } from '../register';
import { findAnswers, isAnswersSheet } from '../table';
import type { WorkbookReader } from '../workbook';

/** What the officer answered before, as the workbook keeps it; none where it keeps nothing. */
export async function findAnswersIn(workbook: WorkbookReader): Promise<KeptAnswers> {
  const name = (await workbook.sheets()).map((sheet) => sheet.name).find(isAnswersSheet);
  return name === undefined ? NO_ANSWERS : readAnswers(findAnswers(await workbook.read(name)));
}
