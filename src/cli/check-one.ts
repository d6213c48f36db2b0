import path from 'node:path';
import type { Severity } from '../rules';
import { otherSheets, type Check } from '../workflow';
import type { SharedArguments } from './arguments';
import { jsonReport } from './json-report';
import { momentOf } from './moment-of';
import { blockedReport, filesReport } from './report';
import { annotatedCopy, checkReport, checkSession, MARKED, openSession } from './session';
import type { Terminal } from './terminal';
import { writeOutput } from './write-output';

/** What the check of a workbook came to. */
export interface Checked {
  readonly check: Check;
  readonly code: 0 | 1;
  /** What is printed of it, in words and as an object; only the one that is asked for is made. */
  readonly report: () => string;
  readonly json: () => object;
}

export function countOf({ findings }: Check, severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** Checks one workbook, and writes its copy where a folder is given. Throws UserError. */
export async function checkOne(given: SharedArguments, terminal: Terminal): Promise<Checked> {
  const session = await openSession(given, terminal, { isToBeWritten: given.out !== null });
  const check = await checkSession(session);
  const others = await otherSheets(session.workbook, check.list.sheets);
  const folder = given.out;
  const output = folder === null ? [] : [await annotatedCopy(session, check, momentOf(given.asOf, terminal))];
  if (folder !== null) await writeOutput(folder, output, { input: given.workbook, replace: given.replace });
  const { held } = check.sorted;
  const lines = (): string[] => [
    ...checkReport(session, check, others),
    ...blockedReport(held, check.list.sheets),
    ...filesReport(output.map((file) => ({ name: path.join(folder ?? '', file.name), what: MARKED }))),
  ];
  const isWrong = held.length > 0 || countOf(check, 'error') > 0;
  return {
    check,
    code: isWrong ? 1 : 0,
    report: () => `${lines().join('\n')}\n`,
    json: () => jsonReport(check, null, held, others),
  };
}
