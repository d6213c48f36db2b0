import {
  fingerprintOfReport,
  fingerprintOfSheet,
  nothingNow,
  REPORT_KINDS,
  reportKindOf,
  type ReportKind,
  type ProductSheet,
} from '../table';
import type { WorkbookReader } from '../workbook';
import type { Check } from './check';
import { reportsOf, type ReportChoices } from './reports';
import { Unusable } from './unusable';
import { workflowValueWords } from './words/values';

/** What the reports of a workbook held when they were written, by the name of their sheet. */
export type ReportFingerprints = Readonly<Record<string, string>>;

/** Reports that are to be written. */
export interface ReportsToWrite {
  /** The sheets, to be written as they are. */
  readonly sheets: readonly ProductSheet[];
  /** The chosen reports in which there is nothing to list. */
  readonly nothing: readonly ReportKind[];
  /** To be kept with the workbook until the next time, once the sheets are written. */
  readonly fingerprints: ReportFingerprints;
}

/**
 * The chosen reports, new or in the place of those that the workbook has; one of an earlier run that would list nothing now says
 * so. Throws Unusable where a sheet of such a name is not as it was written: what the officer put there would be lost.
 * @param fingerprints as they were kept the last time
 */
export async function reportsToWrite(
  workbook: WorkbookReader,
  check: Check,
  choices: ReportChoices,
  fingerprints: ReportFingerprints,
): Promise<ReportsToWrite> {
  const { kinds = REPORT_KINDS } = choices;
  const filled = reportsOf(check, choices);
  const names = new Set(filled.map(({ name }) => name.toLowerCase()));
  const there = (await workbook.sheets()).map(({ name }) => name);
  const emptied = there.filter((name) => {
    const kind = reportKindOf(name);
    return kind !== null && kinds.includes(kind) && !names.has(name.toLowerCase());
  });
  const sheets = [...filled, ...emptied.map((name) => nothingNow(name, check.context.asOf))];
  return {
    ...(await safeToWrite(workbook, sheets, fingerprints)),
    nothing: kinds.filter((kind) => filled.every(({ name }) => reportKindOf(name) !== kind)),
  };
}

/** Sheets with what is to be kept of them. Throws Unusable where one of such a name is not as it was written. */
export async function safeToWrite(
  workbook: WorkbookReader,
  sheets: readonly ProductSheet[],
  fingerprints: ReportFingerprints,
): Promise<Omit<ReportsToWrite, 'nothing'>> {
  const there = (await workbook.sheets()).map(({ name }) => name);
  for (const sheet of sheets) {
    const name = there.find((one) => one.toLowerCase() === sheet.name.toLowerCase());
    if (name !== undefined && fingerprintOfSheet(await workbook.read(name)) !== fingerprints[sheet.name])
      throw changed(name);
  }
  const written = Object.fromEntries(sheets.map((sheet) => [sheet.name, fingerprintOfReport(sheet)]));
  return { sheets, fingerprints: { ...fingerprints, ...written } };
}

function changed(name: string): Unusable {
  return new Unusable(workflowValueWords.notAsWritten(name));
}
