import { formatDate, type CalendarDate } from '../../entries';
import type { ProductSheet } from '../annotation';
import { CHECK_LIST_SHEET, STATEMENTS_SHEET } from './candidate-reports';
import { EXAMINATION_LISTS_SHEET, EXAMINATIONS_SHEET } from './examination-reports';
import { FEE_LIST_SHEET, FEE_SUMMARY_SHEET } from './fee-reports';
import { INVOICE_SHEET } from './invoice-reports';
import { title } from './report-parts';
import { reportWords } from '../words/reports';

/** The reports that an officer may choose among, in the order in which they are written. */
export const REPORT_KINDS = ['fees', 'invoice', 'statements', 'check-list', 'examinations'] as const;

export type ReportKind = (typeof REPORT_KINDS)[number];

const KINDS: ReadonlyMap<string, ReportKind> = new Map([
  [FEE_SUMMARY_SHEET, 'fees'],
  [FEE_LIST_SHEET, 'fees'],
  [INVOICE_SHEET, 'invoice'],
  [STATEMENTS_SHEET, 'statements'],
  [CHECK_LIST_SHEET, 'check-list'],
  [EXAMINATIONS_SHEET, 'examinations'],
  [EXAMINATION_LISTS_SHEET, 'examinations'],
]);

/**
 * The report that a sheet of that name is a part of; null where it is of none. The comparison of an invoice is none: it is there
 * only where an invoice was given, and stays otherwise.
 */
export function reportKindOf(sheet: string): ReportKind | null {
  const own = sheet.replace(/^(entrywise statements) \d+$/i, '$1').toLowerCase();
  return [...KINDS].find(([name]) => name.toLowerCase() === own)?.[1] ?? null;
}

/** In place of a report of an earlier run that would list nothing now: it must not go on saying what is no longer so. */
export function nothingNow(name: string, asOf: CalendarDate): ProductSheet {
  return {
    name,
    rows: [title(reportWords.nothing.title), [reportWords.nothing.words(formatDate(asOf))]],
    widths: [80],
  };
}
