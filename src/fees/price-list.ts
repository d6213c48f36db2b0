import { memoizeOf, tallied, type CalendarDate, type Pence, type RequestedOption, type Series } from '../entries';
import {
  lessSure,
  type Known,
  type LateStage,
  type Reference,
  type Resolution,
  type ResolvedEntry,
} from '../reference';
import { entryStage, type EntryStage } from '../assessment';
import type { Charge, ChargePart, ChargeReason, LaterCharge } from './charge';
import { chargeWords } from './charge-words';
import { comingStages } from './coming-stages';
import { isLateFeeGivenBack } from './given-back';
import { feeWords } from './words';

/** A charge without the entry that it is for: the same for all entries of one thing, series and reason. */
export type Price = Omit<Charge, 'resolved'>;

/** What entries cost if they are sent on `asOf`. A list asks for a few things thousands of times: each is worked out once. */
export function priceList(
  reference: Reference,
  asOf: CalendarDate,
): (resolved: ResolvedEntry, reason: ChargeReason) => Price {
  const known = new Map<RequestedOption, Map<Series | null, Map<ChargeReason, Price>>>();
  return (resolved, reason) => {
    const { wanted, series } = resolved.entry;
    const before = known.get(wanted)?.get(series)?.get(reason);
    if (before) return before;
    const bySeries = known.get(wanted) ?? new Map<Series | null, Map<ChargeReason, Price>>();
    const byReason = bySeries.get(series) ?? new Map<ChargeReason, Price>();
    const price = priceOf(resolved, reason, reference, asOf);
    known.set(wanted, bySeries.set(series, byReason.set(reason, price)));
    return price;
  };
}

/**
 * The prices of charges, each once, as the first charge that has it and how many have: what entries of one price have in common is looked at once.
 * The same charges are asked about several times.
 */
export const pricesOf = memoizeOf((charges: readonly Charge[]) => tallied(charges, ({ parts }) => parts));

const PRICE_LABELS: Readonly<Record<Exclude<ChargeReason, 'included'>, string>> = feeWords.prices;

const INCLUDED: ChargePart = { label: feeWords.included, amount: 0, confidence: null, source: null };
const LATE_LABELS = feeWords.late;

function part(label: string, fee: Known<Pence> | null): ChargePart {
  return { label, amount: fee?.value ?? null, confidence: fee?.confidence ?? null, source: fee?.source ?? null };
}

function sum(parts: readonly ChargePart[]): Pence | null {
  return parts.some(({ amount }) => amount === null)
    ? null
    : parts.reduce((total, { amount }) => total + (amount ?? 0), 0);
}

/** What an entry of one thing costs for a reason if it is sent on `asOf`. */
export function priceOf(resolved: Resolution, reason: ChargeReason, reference: Reference, asOf: CalendarDate): Price {
  const price = reason === 'included' ? INCLUDED : part(PRICE_LABELS[reason], feeFor(reason, resolved, reference));
  const now = entryStage(resolved, reference, asOf);
  const parts = [price, ...surcharge(resolved, now?.stage ?? 'none', reference)];
  const late = now?.stage ?? 'none';
  const later = laterCharges(resolved, price, now, reference, asOf);
  const amount = late === 'closed' ? null : sum(parts);
  return { reason, late, parts, amount, why: chargeWords(reason, now, parts), later };
}

/** Nobody published what a change of size costs: certainly not the fee of a registration. */
function feeFor(reason: ChargeReason, resolved: Resolution, reference: Reference): Known<Pence> | null {
  return reason === 'size-change' ? null : reference.fee(resolved);
}

function surcharge(resolved: Resolution, late: LateStage, reference: Reference): ChargePart[] {
  return late === 'late' || late === 'very-late' ? [part(LATE_LABELS[late], reference.lateFee(resolved, late))] : [];
}

function laterCharges(
  resolved: Resolution,
  price: ChargePart,
  now: EntryStage | null,
  reference: Reference,
  asOf: CalendarDate,
): LaterCharge[] {
  const addedNow = sum(surcharge(resolved, now?.stage ?? 'none', reference));
  return comingStages(resolved, now, reference, asOf).map(({ late, after, from, confidence }) => {
    const surcharges = surcharge(resolved, late, reference);
    const added = late === 'closed' ? null : sum(surcharges);
    const fees = surcharges.flatMap(({ confidence: sure }) => (sure === null ? [] : [sure]));
    return {
      late,
      after,
      from,
      amount: late === 'closed' ? null : sum([price, ...surcharges]),
      more: added === null || addedNow === null ? null : added - addedNow,
      isGivenBack: late === 'late' || late === 'very-late' ? isLateFeeGivenBack(late, reference) : null,
      confidence: fees.reduce(lessSure, confidence),
    };
  });
}
