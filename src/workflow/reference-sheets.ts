import { cellAddress, type CalendarDate } from '../entries';
import {
  referenceTables,
  typedProblems,
  withTyped,
  type FoundTable,
  type Reference,
  type TypedProblem,
  type TypedValue,
} from '../reference';
import { cellOutside, findReferenceTable, referenceSheet, referenceSheetName, type ProductSheet } from '../table';
import type { WorkbookReader } from '../workbook';
import { Unusable } from './unusable';
import { workflowValueWords } from './words/values';

/** The Reference sheets of a workbook as they are now; a sheet that it has not is left out. */
export async function findReferenceSheets(workbook: WorkbookReader): Promise<FoundTable[]> {
  const tables: FoundTable[] = [];
  for (const { name } of await workbook.sheets()) {
    if (referenceSheetName(name) === null) continue;
    const table = findReferenceTable(await workbook.read(name));
    if (table) tables.push(table);
  }
  return tables;
}

/**
 * The Reference sheets to be written into a workbook, new or in the place of those that it has, with what the officer filled in.
 * Throws Unusable where text of theirs beside a table would be lost.
 * @param published the reference without the sheets
 */
export async function referenceSheetsToWrite(
  workbook: WorkbookReader,
  published: Reference,
  asOf: CalendarDate,
): Promise<ProductSheet[]> {
  await refuseTextsBeside(workbook);
  const tables = referenceTables(published, asOf, await findReferenceSheets(workbook));
  return tables.map(referenceSheet);
}

/** What typed values come to: the sheets to write, or where any of them cannot be used, what is wrong, and none. */
export interface TypedSheets {
  readonly problems: readonly TypedProblem[];
  readonly sheets: readonly ProductSheet[];
}

/**
 * The Reference sheets with typed values in their lines, beside what the officer filled in. Throws Unusable as `referenceSheetsToWrite`
 * does.
 * @param published the reference without the sheets
 */
export async function typedSheetsToWrite(
  workbook: WorkbookReader,
  published: Reference,
  asOf: CalendarDate,
  typed: readonly TypedValue[],
): Promise<TypedSheets> {
  await refuseTextsBeside(workbook);
  const found = await findReferenceSheets(workbook);
  const problems = typedProblems(found, typed, published);
  if (problems.length > 0) return { problems, sheets: [] };
  return { problems, sheets: referenceTables(published, asOf, withTyped(found, typed)).map(referenceSheet) };
}

async function refuseTextsBeside(workbook: WorkbookReader): Promise<void> {
  for (const { name } of await workbook.sheets()) {
    const cell = referenceSheetName(name) === null ? null : cellOutside(await workbook.read(name));
    if (cell === null) continue;
    throw new Unusable(workflowValueWords.somethingOfYours(name, cellAddress(cell)));
  }
}
