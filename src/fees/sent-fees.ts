import { academicYearOf, annualSeries, groupBy, type CalendarDate } from '../entries';
import type { Reference } from '../reference';
import { isRefunded } from '../register';
import type { Assessment } from '../assessment';
import { lateFeeBackOf } from './given-back';
import {
  candidateOfLine,
  groupHeadings,
  groupOfLine,
  inOrderOfTime,
  sentFeeLines,
  seriesOfLine,
  type FeeLine,
} from './fee-line';
import type { LabelledTotal, Total } from './total';
import { sumOf, totalsBy } from './totals';

/** Sums by the same groups, whatever was added up. */
export interface GroupedTotals extends Total {
  /** In the order of time. */
  readonly bySeries: readonly LabelledTotal[];
  readonly byQualification: readonly LabelledTotal[];
  readonly byGroup: Readonly<Record<string, readonly LabelledTotal[]>>;
  readonly byCandidate: readonly LabelledTotal[];
}

/** Adds lines up. */
export function groupedTotals(lines: readonly FeeLine[]): GroupedTotals {
  return {
    ...sumOf(lines),
    bySeries: [...groupBy(inOrderOfTime(lines), seriesOfLine)].map(([label, own]) => ({ label, ...sumOf(own) })),
    byQualification: totalsBy(lines, ({ qualification }) => qualification),
    byGroup: Object.fromEntries(
      groupHeadings(lines).map((heading) => [heading, totalsBy(lines, (line) => groupOfLine(line, heading))]),
    ),
    byCandidate: totalsBy(lines, candidateOfLine),
  };
}

/** What was sent in the academic year of a check, and what is to be said of it. */
export interface SentFees {
  readonly lines: readonly FeeLine[];
  readonly total: Total;
  /** How many are in files that are not marked as sent. */
  readonly notMarked: number;
  /** How many were withdrawn, in time or not. */
  readonly withdrawn: number;
  /** Unit entries that were withdrawn in time: what comes back, as far as that is known. */
  readonly credit: Total;
  /** What the register has of earlier academic years; it is part of no other figure. */
  readonly earlier: Total;
}

export function sentFees(assessment: Assessment): SentFees {
  const { asOf, reference } = assessment;
  const all = sentFeeLines(assessment);
  const lines = all.filter((line) => isOfYear(line, asOf));
  return {
    lines,
    total: sumOf(lines),
    notMarked: lines.filter(({ sent }) => sent?.fileState === 'made').length,
    withdrawn: lines.filter(({ sent }) => sent?.isWithdrawn === true).length,
    credit: sumOf(lines.flatMap((line) => creditOf(line, reference))),
    earlier: sumOf(all.filter((line) => !isOfYear(line, asOf))),
  };
}

function isOfYear({ series }: FeeLine, asOf: CalendarDate): boolean {
  return series !== null && annualSeries(series).year === academicYearOf(asOf);
}

/** What comes back for an entry that was withdrawn in time: without a late fee that is kept; where that may be, the sum is not known. */
function creditOf({ sent, amount, parts: [price, late] }: FeeLine, reference: Reference): Pick<FeeLine, 'amount'>[] {
  if (sent === null || sent.kind !== 'unit' || !sent.isWithdrawn) return [];
  if (isRefunded(sent, reference.seriesDates) !== true) return [];
  const back = lateFeeBackOf(sent, reference);
  if (back === 'kept' && price !== undefined && late !== undefined) return [{ amount: price.amount }];
  return [{ amount: back === 'none' || back === 'given-back' ? amount : null }];
}
