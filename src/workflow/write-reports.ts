import { markOfReport, markOfSheet, nothingNow, REPORT_KINDS, reportKindOf, type ReportKind } from '../table';
import type { Workbook } from '../workbook';
import type { Check } from './check';
import { reportsOf, type ReportChoices } from './reports';
import { Unusable } from './unusable';

/** What the reports of a workbook held when they were written, by the name of their sheet. */
export type ReportMarks = Readonly<Record<string, string>>;

/** What became of reports. */
export interface WrittenReports {
  /** The sheets that were written. */
  readonly names: readonly string[];
  /** The chosen reports in which there is nothing to list. */
  readonly nothing: readonly ReportKind[];
  /** The marks to be kept with the workbook until the next time. */
  readonly marks: ReportMarks;
}

/**
 * Writes the chosen reports into the workbook, or those that are there anew; one of an earlier run that would list nothing now
 * says so. Throws Unusable, and writes nothing, where a sheet of such a name is not as it was written: what the officer put there
 * would be lost. Throws WorkbookError where one is the officer's own.
 * @param marks as they were kept the last time
 */
export async function writeReports(
  workbook: Workbook,
  check: Check,
  choices: ReportChoices,
  marks: ReportMarks,
): Promise<WrittenReports> {
  const { kinds = REPORT_KINDS } = choices;
  const filled = reportsOf(check, choices);
  const names = new Set(filled.map(({ name }) => name.toLowerCase()));
  const there = (await workbook.sheets()).map(({ name }) => name);
  const emptied = there.filter((name) => {
    const kind = reportKindOf(name);
    return kind !== null && kinds.includes(kind) && !names.has(name.toLowerCase());
  });
  const sheets = [...filled, ...emptied.map((name) => nothingNow(name, check.context.asOf))];
  for (const sheet of sheets) {
    const name = there.find((one) => one.toLowerCase() === sheet.name.toLowerCase());
    if (name !== undefined && markOfSheet(await workbook.read(name)) !== marks[sheet.name]) throw changed(name);
  }
  if (sheets.length > 0) await workbook.writeForms(sheets);
  return {
    names: sheets.map(({ name }) => name),
    nothing: kinds.filter((kind) => filled.every(({ name }) => reportKindOf(name) !== kind)),
    marks: { ...marks, ...Object.fromEntries(sheets.map((sheet) => [sheet.name, markOfReport(sheet)])) },
  };
}

function changed(name: string): Unusable {
  return new Unusable(
    `The sheet "${name}" is not as Entrywise wrote it, and what was put there would be lost. Rename the sheet to keep it, or delete it, and try again.`,
  );
}
