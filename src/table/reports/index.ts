import { CHECK_LIST_SHEET, STATEMENTS_SHEET } from './candidate-reports';
import { COMPARISON_SHEET } from './comparison-report';
import { EXAMINATION_LISTS_SHEET, EXAMINATIONS_SHEET } from './examination-reports';
import { FEE_LIST_SHEET, FEE_SUMMARY_SHEET } from './fee-reports';
import { FIXES_SHEET } from './fixes-sheet';
import { COMPARED_SHEET, INVOICE_SHEET } from './invoice-reports';

export { CHECK_LIST_SHEET, checkList, STATEMENTS_SHEET, statements } from './candidate-reports';
export { comparisonReport, type ComparisonLine } from './comparison-report';
export * from './examination-reports';
export * from './fee-reports';
export * from './fixes-sheet';
export * from './sent-words';
export type { InvoiceLine } from './invoice-line';
export * from './invoice-reports';
export * from './report-kinds';
export * from './report-mark';
export { RESTRICTED } from './restricted';
export { readInvoice, type InvoiceRead } from './read-invoice';

const NAMES: readonly string[] = [
  ...[
    CHECK_LIST_SHEET,
    STATEMENTS_SHEET,
    FEE_LIST_SHEET,
    FEE_SUMMARY_SHEET,
    FIXES_SHEET,
    COMPARED_SHEET,
    COMPARISON_SHEET,
    INVOICE_SHEET,
    EXAMINATIONS_SHEET,
    EXAMINATION_LISTS_SHEET,
  ],
];

/** Whether a sheet of that name is a report, and so none of the officer's lists. */
export function isReportSheet(name: string): boolean {
  // Statements of very many candidates stand on further sheets, with a number behind the name.
  const own = /^entrywise statements \d+$/i.test(name) ? STATEMENTS_SHEET : name;
  return NAMES.some((one) => one.toLowerCase() === own.toLowerCase());
}
