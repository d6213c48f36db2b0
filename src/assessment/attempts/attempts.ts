import { seriesName, type Series } from '../../entries';

/** One earlier entry of a candidate for an examined unit: at most one a series, whatever the size it was made under. */
export interface Sitting {
  /** Null where nothing tells. */
  readonly series: Series | null;
  /** Null while it is not known: the entry was made, or is still to be sent. */
  readonly outcome: 'sat' | 'absent' | null;
  /** As the record has it; empty where there is none. */
  readonly grade: string;
  /** `made`: with the awarding body; `new`: still to be sent with the same sheet; `said`: the status of the entry only says that there was one. */
  readonly standing: 'made' | 'new' | 'said';
  /** The record outside the sheet that it was read from, `R9999972.X01`; null where only the sheet tells. */
  readonly record: string | null;
  /** Why it may be another person's; null where that is certain. */
  readonly doubt: string | null;
  /** The entry was withdrawn after the last day for a refund, and so the candidate was absent. */
  readonly isWithdrawnLate?: true;
}

/** What came before an entry for the same candidate and unit. Entries withdrawn in time are left out: they count for nothing. */
export interface Attempts {
  /** The earliest first. */
  readonly earlier: readonly Sitting[];
  /** How many of them were certainly sat. */
  readonly sat: number;
  /** For how many the candidate was absent. */
  readonly absent: number;
  /** Of how many the outcome is not known. */
  readonly open: number;
}

export const NO_ATTEMPTS: Attempts = { earlier: [], sat: 0, absent: 0, open: 0 };

/** The attempts that earlier sittings make. */
export function countAttempts(earlier: readonly Sitting[]): Attempts {
  if (earlier.length === 0) return NO_ATTEMPTS;
  const having = (outcome: Sitting['outcome']): number => earlier.filter((one) => one.outcome === outcome).length;
  return { earlier, sat: having('sat'), absent: having('absent'), open: having(null) };
}

function sittingWords({ series, outcome, grade, standing, isWithdrawnLate }: Sitting): string {
  if (standing === 'said') return 'an earlier entry, says the status';
  const when = series === null ? 'an earlier series' : seriesName(series);
  if (standing === 'new') return `${when} to be sent`;
  if (isWithdrawnLate) return `${when} withdrawn after the last day for a refund, and so absent`;
  if (outcome === null) return `${when} entered, outcome not known`;
  return `${when} ${outcome}${grade === '' ? '' : `, grade ${grade}`}`;
}

/** Earlier entries as messages give them: `June 2025 sat, grade U; June 2026 absent`. */
export function historyWords({ earlier }: Attempts): string {
  return earlier.map(sittingWords).join('; ');
}
