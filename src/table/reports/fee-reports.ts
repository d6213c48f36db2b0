import { formatDate, type Pence } from '../../entries';
import {
  candidateOfLine,
  groupedTotals,
  groupHeadings,
  groupOfLine,
  inOrderOfTime,
  newFeeLines,
  type FeeLine,
} from '../../fees';
import type { ProductCell, ProductSheet } from '../annotation';
import {
  amountCell,
  grouped,
  heading,
  paragraph,
  seriesWords,
  title,
  wrapped,
  type ReportSources,
} from './report-parts';
import { RESTRICTED } from './restricted';
import { sentWords } from './sent-words';
import { reportWords } from '../words/reports';

/** What the centre passes on. Nothing, unless it says so. */
export interface Recharge {
  /** Resits, and re-entries after an absence, to the candidate. */
  readonly resitsToCandidate: boolean;
  /** What lateness adds, to the department. */
  readonly lateToDepartment: boolean;
}

export const NO_RECHARGE: Recharge = { resitsToCandidate: false, lateToDepartment: false };

/** Which entries a fee summary is of: those still to be sent, those that were sent in the academic year, or both. */
export const FEE_ENTRIES = ['all', 'new', 'sent'] as const;

export type FeeEntries = (typeof FEE_ENTRIES)[number];

export const FEE_SUMMARY_SHEET = 'Entrywise fee summary';
export const FEE_LIST_SHEET = 'Entrywise fee list';

type Payer = keyof typeof reportWords.fees.payers;

/** A part of what an entry costs with who pays it. */
interface Share {
  readonly line: FeeLine;
  readonly payer: Payer;
  readonly amount: Pence | null;
}

/** Who pays each part: the parts after the first are what lateness adds. */
function sharesOf(line: FeeLine, { resitsToCandidate, lateToDepartment }: Recharge): Share[] {
  const isAgain = line.reason === 'resit' || line.reason === 'absence';
  const own: Payer = resitsToCandidate && isAgain ? 'candidate' : 'centre';
  return line.parts.map(({ amount }, index): Share => ({
    line,
    amount,
    payer: index === 0 ? own : lateToDepartment ? 'department' : 'centre',
  }));
}

/**
 * The fee summary, and the list of all that it adds up; what can no longer be made is on neither. Where there is nothing to add up the
 * summary says why, and there is no list.
 */
export function feeReports(sources: ReportSources, recharge: Recharge, which: FeeEntries = 'all'): ProductSheet[] {
  const added = { new: newFeeLines(sources.charges), sent: sources.sent.lines };
  const isNew = which !== 'sent' && added.new.length > 0;
  const isSent = which !== 'new' && added.sent.length > 0;
  const lines = inOrderOfTime([...(isSent ? added.sent : []), ...(isNew ? added.new : [])]);
  const told = isNew && isSent ? 'all' : isSent ? 'sent' : 'new';
  const groups = groupHeadings(lines);
  const top: ProductCell[][] = [
    title(TITLES[lines.length === 0 ? which : told]),
    ...(sources.centre === '' ? [] : [[sources.centre]]),
  ];
  if (lines.length === 0) return [summaryOf([...top, ...paragraph(whyNothing(sources, which), SUMMARY_WIDTHS)])];
  const shares = lines.flatMap((line) => sharesOf(line, recharge));
  const isOff = !recharge.resitsToCandidate && !recharge.lateToDepartment;
  const words = [
    ...(isNew ? [reportWords.fees.newEntries(formatDate(sources.asOf))] : []),
    ...(isSent ? [sentWords(sources.sent)] : []),
    ...(isOff ? [reportWords.fees.nothingPassedOn] : []),
    RESTRICTED,
  ].join(' ');
  return [
    summaryOf([
      ...top,
      ...paragraph(words, SUMMARY_WIDTHS),
      ...(told === 'all' ? section(reportWords.fees.newOrSent, shares, standingOf) : []),
      ...section(reportWords.fees.payer, shares, ({ payer }) => reportWords.fees.payers[payer]),
      ...seriesSection(lines),
      ...section(reportWords.fees.qualification, shares, ({ line }) => line.qualification),
      ...groups.flatMap((group) => section(group, shares, ({ line }) => groupOfLine(line, group))),
      ...section(reportWords.columns.candidate, shares, ({ line }) => candidateOfLine(line)),
    ]),
    feeList(shares, groups, told),
  ];
}

const TITLES: Readonly<Record<FeeEntries, string>> = reportWords.fees.titles;

function whyNothing({ charges, sent }: ReportSources, which: FeeEntries): string {
  const isSent = sent.lines.length > 0;
  if (which === 'sent') return reportWords.fees.nothingSent;
  if (isSent) return reportWords.fees.nothingLeft(sentWords(sent));
  return charges.length > 0 ? reportWords.fees.allClosed(charges.length) : reportWords.fees.nothingNew;
}

function standingOf({ line }: Share): string {
  return line.sent === null ? reportWords.fees.new : reportWords.fees.sent;
}

function summaryOf(rows: readonly (readonly ProductCell[])[]): ProductSheet {
  return {
    name: FEE_SUMMARY_SHEET,
    rows,
    widths: SUMMARY_WIDTHS,
    print: { landscape: false, newPages: [], isNumbered: true },
  };
}

const SUMMARY_WIDTHS = [62, 12, 16];

const SUMS = [{ number: reportWords.fees.feesDue }, { number: reportWords.fees.feesNotKnown }];

/** A table of sums with what they come to; of a single line the sum would say the same again. */
function section(name: string, shares: readonly Share[], labelOf: (share: Share) => string): ProductCell[][] {
  const lines = grouped(shares, labelOf).map(([label, own]) => sumLine(label, own));
  return [[], heading(name, ...SUMS), ...lines, ...(lines.length > 1 ? [sumLine(reportWords.total, shares)] : [])];
}

function sumLine(label: string, own: readonly { readonly amount: Pence | null }[]): ProductCell[] {
  return [
    wrapped(label),
    { pounds: own.reduce((sum, { amount }) => sum + (amount ?? 0), 0) / 100 },
    { count: own.filter(({ amount }) => amount === null).length },
  ];
}

function seriesSection(lines: readonly FeeLine[]): ProductCell[][] {
  const { bySeries } = groupedTotals(lines);
  return [
    [],
    heading(reportWords.fees.series, ...SUMS),
    ...bySeries.map(({ label, due, unpriced }): ProductCell[] => [
      wrapped(label),
      { pounds: due / 100 },
      { count: unpriced },
    ]),
    ...(bySeries.length > 1 ? [sumLine(reportWords.total, lines)] : []),
  ];
}

function feeList(shares: readonly Share[], groups: readonly string[], told: FeeEntries): ProductSheet {
  const isBoth = told === 'all';
  const rows = shares.map((share): ProductCell[] => {
    const { line, payer, amount } = share;
    return [
      line.candidateNumber,
      wrapped(line.name),
      ...groups.map((group) => wrapped(groupOfLine(line, group))),
      wrapped(line.title),
      seriesWords(line),
      ...(isBoth ? [standingOf(share)] : []),
      wrapped(line.why),
      reportWords.fees.payers[payer],
      amountCell(amount),
    ];
  });
  return {
    name: FEE_LIST_SHEET,
    rows: [
      title(LIST_TITLES[told]),
      [],
      heading(
        reportWords.columns.candidateNumber,
        reportWords.columns.name,
        ...groups,
        reportWords.columns.entry,
        reportWords.columns.forSeries,
        ...(isBoth ? [reportWords.fees.newOrSent] : []),
        ...BEHIND,
      ),
      ...rows,
    ],
    widths: [18, 26, ...groups.map(() => 14), 44, 15, ...(isBoth ? [12] : []), 46, 11, 11],
    table: { name: 'Entrywise_fee_list', headingRow: 2 },
    print: { landscape: true, newPages: [], isNumbered: true },
  };
}

const LIST_TITLES: Readonly<Record<FeeEntries, string>> = reportWords.fees.lists;

const BEHIND = [reportWords.fees.why, reportWords.fees.payer, { number: reportWords.fees.feeDue }];
