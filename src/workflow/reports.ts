import { cellKey, sheetNameOf, type EntryList } from '../entries';
import type { Finding } from '../rules';
import {
  checkList,
  comparedInvoice,
  examinationReports,
  expectedInvoice,
  feeReports,
  fixesSheet,
  invoiceReport,
  NO_RECHARGE,
  REPORT_KINDS,
  readInvoice,
  type InvoiceRead,
  ruledChangesOf,
  statements,
  type CellChange,
  type FeeEntries,
  type Recharge,
  type ReportKind,
  type ProductSheet,
  type SheetContent,
} from '../table';
import { centreOf, type Recorded } from '../submission';
import type { Additions } from './record-submission';
import type { Check } from './check';
import { Unusable } from './unusable';
import { workflowValueWords } from './words/values';

/** The centre as reports name it; null where the officer has not said. */
export interface ReportCentre {
  readonly number: string | null;
  readonly name: string | null;
}

/** What the officer wants of reports. */
export interface ReportChoices {
  /** All of them without it. */
  readonly kinds?: readonly ReportKind[];
  /** Without it, or where it leaves something open, what the reference file, the sheet or the register says. */
  readonly centre?: ReportCentre;
  /** Which entries the fee summary is of; new and sent ones without it. */
  readonly entries?: FeeEntries;
  /** What is passed on; nothing without it. */
  readonly recharge?: Recharge;
  /** The heading of the column that tells classes apart; null takes the first group column. */
  readonly group?: string | null;
  /** The lines of an invoice, to be compared with what was sent. */
  readonly invoice?: InvoiceRead | null;
}

/**
 * The reports of a check as sheets, plain data: fees by qualification, group, candidate and payer; the expected invoice; statements
 * of entry; the check list to be signed; the examinations of the timetables. Those that would be empty are left out.
 */
export function reportsOf({ context, charges, sent }: Check, choices: ReportChoices = {}): ProductSheet[] {
  const { entries, submitted, asOf, reference } = context;
  const number = centreOf(context, choices.centre?.number ?? null);
  const name = choices.centre?.name ?? reference.centre.name;
  const centre = [number, name].filter((part) => part !== null).join(' ');
  const sources = { entries, charges, sent, submitted, reference, asOf, centre };
  const expected = expectedInvoice(submitted.register);
  const {
    kinds = REPORT_KINDS,
    recharge = NO_RECHARGE,
    group = null,
    invoice = null,
    entries: which = 'all',
  } = choices;
  const made: Readonly<Record<ReportKind, () => readonly (ProductSheet | null)[]>> = {
    fees: () => feeReports(sources, recharge, which),
    invoice: () => [
      invoiceReport(submitted.register, expected, { reference, centre }),
      invoice === null ? null : comparedInvoice(expected, invoice, centre),
    ],
    statements: () => statements(sources),
    'check-list': () => [checkList(sources, group)],
    examinations: () => examinationReports(sources, group),
  };
  return REPORT_KINDS.filter((kind) => kinds.includes(kind))
    .flatMap((kind) => made[kind]())
    .flatMap((sheet) => sheet ?? []);
}

/**
 * The invoice among the sheets of a file: the first with its headings. Throws Unusable where none has them.
 * @param file its name
 */
export function invoiceIn(file: string, sheets: readonly SheetContent[]): InvoiceRead {
  for (const sheet of sheets) {
    const read = readInvoice(sheet);
    if (read !== null) return read;
  }
  throw new Unusable(workflowValueWords.noInvoice(file));
}

/**
 * What was put right, as lines to be appended to the sheet that keeps it: time, cell, before, after and rule.
 * @param findings those of which the fixes were written
 * @param changes what was written of them; cells that were left alone are not among it
 */
export function fixLines(
  { list: { sheets }, findings }: { readonly list: Pick<EntryList, 'sheets'>; readonly findings: readonly Finding[] },
  changes: readonly CellChange[],
  { time, by }: Recorded,
): Additions {
  if (changes.length === 0) return [];
  const written = new Set(changes.map(cellKey));
  const recorded = ruledChangesOf(findings)
    .filter(({ change }) => written.has(cellKey(change)))
    .map(({ rule, change }) => ({ time, by, sheet: sheetNameOf(change.row, sheets), change, rule }));
  return [fixesSheet(recorded)];
}
