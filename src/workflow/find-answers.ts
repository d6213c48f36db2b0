import { readAnswer, type Answer } from '../register';
import { findAnswers, isAnswersSheet } from '../table';
import type { WorkbookReader } from '../workbook';

/** What the officer answered before, as the workbook keeps it; none where it keeps nothing. A line that says too little answers nothing. */
export async function findAnswersIn(workbook: WorkbookReader): Promise<Answer[]> {
  const name = (await workbook.sheets()).map((sheet) => sheet.name).find(isAnswersSheet);
  if (name === undefined) return [];
  const { lines } = findAnswers(await workbook.read(name));
  return lines.flatMap(({ texts }) => readAnswer((heading) => texts[heading] ?? '') ?? []);
}
