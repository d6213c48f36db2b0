import type { CalendarDate, Entry, Pence } from '../entries';
import { stageAt, type Known, type LateStage, type Reference, type ResolvedEntry } from '../reference';
import { attemptsBefore, type Attempts } from '../register';

/**
 * Why an entry costs what it costs. A registration pays its fee; the first entry of an examined unit is included in it;
 * a later one is a resit, or a re-entry where the candidate was absent before, and both pay the unit fee.
 */
export type ChargeReason = 'registration' | 'included' | 'resit' | 'absence';

/** One part of a charge. A null amount is a fee that nobody published and the officer has not given. */
export interface ChargePart {
  readonly label: string;
  readonly amount: Pence | null;
  readonly confidence: Known<unknown>['confidence'] | null;
  readonly source: string | null;
}

/** What one entry costs if it is sent on the day of the check. */
export interface Charge {
  readonly resolved: ResolvedEntry;
  readonly reason: ChargeReason;
  /** Registrations are never late: they have no final deadline. */
  readonly late: LateStage;
  readonly parts: readonly ChargePart[];
  /** Null where any part is not known. */
  readonly amount: Pence | null;
}

function part(label: string, fee: Known<Pence> | null): ChargePart {
  return { label, amount: fee?.value ?? null, confidence: fee?.confidence ?? null, source: fee?.source ?? null };
}

function reasonOf(resolved: ResolvedEntry, attempts: Attempts, reference: Reference): ChargeReason {
  if (resolved.kind === 'registration') return 'registration';
  if (resolved.entry.status.resit) return attempts.absent > 0 && attempts.taken === 0 ? 'absence' : 'resit';
  const included = reference.policy(resolved).includedAttempts.value;
  if (attempts.taken + attempts.absent < included) return 'included';
  return attempts.taken === 0 ? 'absence' : 'resit';
}

const PRICE_LABELS = {
  registration: 'Registration fee',
  resit: 'Unit fee (resit)',
  absence: 'Unit fee (re-entry after absence)',
} as const;

const LATE_LABELS = { late: 'Late fee', 'very-late': 'Very late fee' } as const;

function chargeOf(resolved: ResolvedEntry, attempts: Attempts, reference: Reference, asOf: CalendarDate): Charge {
  const reason = reasonOf(resolved, attempts, reference);
  const dates = resolved.series === null ? null : reference.seriesDates(resolved.series);
  const late = resolved.kind === 'registration' || dates === null ? 'none' : (stageAt(dates, asOf)?.stage ?? 'none');
  const price: ChargePart =
    reason === 'included'
      ? { label: 'Included in the registration', amount: 0, confidence: null, source: null }
      : part(PRICE_LABELS[reason], reference.fee(resolved));
  const surcharge =
    late === 'late' || late === 'very-late' ? [part(LATE_LABELS[late], reference.lateFee(resolved, late))] : [];
  const parts = [price, ...surcharge];
  const unknown = late === 'closed' || parts.some(({ amount }) => amount === null);
  const amount = unknown ? null : parts.reduce((total, { amount: one }) => total + (one ?? 0), 0);
  return { resolved, reason, late, parts, amount };
}

/** Two entries for the same thing are one entry and a mistake: the second is not priced. */
function sameEntryKey({ candidateKey, kind, qualificationCode, unit, series, entry }: ResolvedEntry): string {
  const what = qualificationCode === null ? entry.wanted.code : `${qualificationCode}/${unit ?? ''}`;
  return `${candidateKey} ${kind} ${what} ${series === null ? '' : `${series.year}-${series.month}`}`;
}

/** What every new entry costs if it is sent on `asOf`, in the sheet's order. Entries already made or withdrawn are not charged again. */
export function chargeEntries(
  entries: readonly ResolvedEntry[],
  reference: Reference,
  asOf: CalendarDate,
): readonly Charge[] {
  const attemptsOf = attemptsBefore(entries);
  const seen = new Set<string>();
  const charges: Charge[] = [];
  for (const resolved of entries) {
    if (resolved.entry.status.standing === 'withdrawn') continue;
    const key = sameEntryKey(resolved);
    if (seen.has(key)) continue;
    seen.add(key);
    if (resolved.entry.status.standing === 'new') {
      charges.push(chargeOf(resolved, attemptsOf(resolved.entry), reference, asOf));
    }
  }
  return charges;
}

/** The charge of each entry, for look-ups. */
export function chargesByEntry(charges: readonly Charge[]): ReadonlyMap<Entry, Charge> {
  return new Map(charges.map((charge) => [charge.resolved.entry, charge]));
}
