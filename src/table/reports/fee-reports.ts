import { formatDate, parseCandidateNumber, type Pence } from '../../entries';
import { canBeMade, groupLabel, qualificationLabel, type Charge } from '../../fees';
import { candidateName } from '../../assessment';
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

/** What the centre passes on. Nothing, unless it says so. */
export interface Recharge {
  /** Resits, and re-entries after an absence, to the candidate. */
  readonly resitsToCandidate: boolean;
  /** What lateness adds, to the department. */
  readonly lateToDepartment: boolean;
}

export const NO_RECHARGE: Recharge = { resitsToCandidate: false, lateToDepartment: false };

export const FEE_SUMMARY_SHEET = 'Entrywise fee summary';
export const FEE_LIST_SHEET = 'Entrywise fee list';

type Payer = 'Centre' | 'Department' | 'Candidate';

/** A part of a charge with who pays it. */
interface Share {
  readonly charge: Charge;
  readonly payer: Payer;
  readonly amount: Pence | null;
}

/** Who pays each part: the parts after the first are what lateness adds. */
function sharesOf(charge: Charge, { resitsToCandidate, lateToDepartment }: Recharge): Share[] {
  const isAgain = charge.reason === 'resit' || charge.reason === 'absence';
  const own: Payer = resitsToCandidate && isAgain ? 'Candidate' : 'Centre';
  return charge.parts.map(({ amount }, index): Share => ({
    charge,
    amount,
    payer: index === 0 ? own : lateToDepartment ? 'Department' : 'Centre',
  }));
}

/**
 * The fee summary, and the list of all charges that it adds up; what can no longer be made is on neither. No list where nothing is
 * charged.
 */
export function feeReports({ charges: all, asOf, centre }: ReportSources, recharge: Recharge): ProductSheet[] {
  const charges = all.filter(canBeMade);
  const shares = charges.flatMap((charge) => sharesOf(charge, recharge));
  const isOff = !recharge.resitsToCandidate && !recharge.lateToDepartment;
  const groups = Object.keys(charges[0]?.resolved.entry.candidate.groups ?? {});
  const section = (name: string, labelOf: (share: Share) => string): ProductCell[][] => [
    [],
    heading(name, 'Fees due', 'Fees not known'),
    ...grouped(shares, labelOf).map(([label, own]): ProductCell[] => [
      wrapped(label),
      { pounds: own.reduce((sum, { amount }) => sum + (amount ?? 0), 0) / 100 },
      { count: own.filter(({ amount }) => amount === null).length },
    ]),
  ];
  const summary: ProductSheet = {
    name: FEE_SUMMARY_SHEET,
    rows: [
      title('Fees of new entries'),
      [centre],
      [`As if sent on ${formatDate(asOf)}.`],
      ...paragraph(isOff ? `Nothing is passed on: the centre pays all. ${RESTRICTED}` : RESTRICTED, SUMMARY_WIDTHS),
      ...section('Payer', ({ payer }) => payer),
      ...section('Qualification', ({ charge }) => qualificationLabel(charge)),
      ...groups.flatMap((group) => section(group, ({ charge }) => groupLabel(charge, group))),
      ...section('Candidate', ({ charge }) => whoseWords(charge)),
    ],
    widths: SUMMARY_WIDTHS,
    print: { landscape: false, newPages: [], isNumbered: true },
  };
  return charges.length === 0 ? [summary] : [summary, feeList(shares, groups)];
}

const SUMMARY_WIDTHS = [62, 12, 16];

function whoseWords({ resolved: { entry } }: Charge): string {
  const number = parseCandidateNumber(entry.candidate.candidateNumber) ?? entry.candidate.candidateNumber;
  return `${number} ${candidateName(entry.candidate)}`.trim();
}

function feeList(shares: readonly Share[], groups: readonly string[]): ProductSheet {
  const lines = shares.map(({ charge, payer, amount }): ProductCell[] => {
    const { candidate } = charge.resolved.entry;
    return [
      parseCandidateNumber(candidate.candidateNumber) ?? candidate.candidateNumber,
      wrapped(candidateName(candidate)),
      ...groups.map((group) => wrapped(groupLabel(charge, group))),
      wrapped(charge.resolved.title),
      seriesWords(charge.resolved),
      wrapped(charge.why),
      payer,
      amountCell(amount),
    ];
  });
  return {
    name: FEE_LIST_SHEET,
    rows: [
      title('What each new entry costs, and who pays'),
      [],
      heading('Candidate number', 'Name', ...groups, ...BEHIND),
      ...lines,
    ],
    widths: [18, 26, ...groups.map(() => 14), 44, 15, 46, 11, 11],
    table: { name: 'Entrywise_fee_list', headingRow: 2 },
    print: { landscape: true, newPages: [], isNumbered: true },
  };
}

const BEHIND = ['Entry', 'For series', 'Why', 'Payer', 'Fee due'];
