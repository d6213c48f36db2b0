import { counted, formatDate, type Pence } from '../../entries';
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

type Payer = 'Centre' | 'Department' | 'Candidate';

/** A part of what an entry costs with who pays it. */
interface Share {
  readonly line: FeeLine;
  readonly payer: Payer;
  readonly amount: Pence | null;
}

/** Who pays each part: the parts after the first are what lateness adds. */
function sharesOf(line: FeeLine, { resitsToCandidate, lateToDepartment }: Recharge): Share[] {
  const isAgain = line.reason === 'resit' || line.reason === 'absence';
  const own: Payer = resitsToCandidate && isAgain ? 'Candidate' : 'Centre';
  return line.parts.map(({ amount }, index): Share => ({
    line,
    amount,
    payer: index === 0 ? own : lateToDepartment ? 'Department' : 'Centre',
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
    ...(isNew ? [`New entries as if sent on ${formatDate(sources.asOf)}.`] : []),
    ...(isSent ? [sentWords(sources.sent)] : []),
    ...(isOff ? ['Nothing is passed on: the centre pays all.'] : []),
    RESTRICTED,
  ].join(' ');
  return [
    summaryOf([
      ...top,
      ...paragraph(words, SUMMARY_WIDTHS),
      ...(told === 'all' ? section('New or sent', shares, standingOf) : []),
      ...section('Payer', shares, ({ payer }) => payer),
      ...seriesSection(lines),
      ...section('Qualification', shares, ({ line }) => line.qualification),
      ...groups.flatMap((group) => section(group, shares, ({ line }) => groupOfLine(line, group))),
      ...section('Candidate', shares, ({ line }) => candidateOfLine(line)),
    ]),
    feeList(shares, groups, told),
  ];
}

const TITLES: Readonly<Record<FeeEntries, string>> = {
  all: 'Fees of all entries, new and sent',
  new: 'Fees of new entries',
  sent: 'Fees of entries that were sent',
};

function whyNothing({ charges, sent }: ReportSources, which: FeeEntries): string {
  const isSent = sent.lines.length > 0;
  if (which === 'sent') return 'Nothing was sent in this academic year, as far as the register of this workbook knows.';
  if (isSent)
    return `Nothing is left to send. ${sentWords(sent)} Choose the entries that were sent to see what they cost.`;
  return charges.length > 0
    ? `There is nothing to pay: ${counted(charges.length, 'entry', 'entries')} can no longer be made, because the deadline has passed.`
    : 'There is nothing to pay: no entry is new, and the register has none that was sent in this academic year.';
}

function standingOf({ line }: Share): string {
  return line.sent === null ? 'New' : 'Sent';
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

const SUMS = [{ number: 'Fees due' }, { number: 'Fees not known' }];

/** A table of sums with what they come to; of a single line the sum would say the same again. */
function section(name: string, shares: readonly Share[], labelOf: (share: Share) => string): ProductCell[][] {
  const lines = grouped(shares, labelOf).map(([label, own]) => sumLine(label, own));
  return [[], heading(name, ...SUMS), ...lines, ...(lines.length > 1 ? [sumLine('Total', shares)] : [])];
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
    heading('Series', ...SUMS),
    ...bySeries.map(({ label, due, unpriced }): ProductCell[] => [
      wrapped(label),
      { pounds: due / 100 },
      { count: unpriced },
    ]),
    ...(bySeries.length > 1 ? [sumLine('Total', lines)] : []),
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
      payer,
      amountCell(amount),
    ];
  });
  return {
    name: FEE_LIST_SHEET,
    rows: [
      title(LIST_TITLES[told]),
      [],
      heading(
        'Candidate number',
        'Name',
        ...groups,
        'Entry',
        'For series',
        ...(isBoth ? ['New or sent'] : []),
        ...BEHIND,
      ),
      ...rows,
    ],
    widths: [18, 26, ...groups.map(() => 14), 44, 15, ...(isBoth ? [12] : []), 46, 11, 11],
    table: { name: 'Entrywise_fee_list', headingRow: 2 },
    print: { landscape: true, newPages: [], isNumbered: true },
  };
}

const LIST_TITLES: Readonly<Record<FeeEntries, string>> = {
  all: 'What each entry costs, new or sent, and who pays',
  new: 'What each new entry costs, and who pays',
  sent: 'What each entry that was sent cost, and who pays',
};

const BEHIND = ['Why', 'Payer', { number: 'Fee due' }];
