import type { EarlierSizeOf } from './sent/earlier-size';
import type { RegistrationStandings } from './registrations';
import { addDays, type CalendarDate, type Series } from '../entries';
import type { Known, Reference } from '../reference';
import type { JudgedEntry } from './enterability';
import { entryStage } from './entry-stage';

/** A new unit entry whose registration is new in the same sheet, and the dates that it has to wait for and to keep. */
export interface WaitingUnit {
  readonly unit: JudgedEntry;
  readonly series: Series;
  /** The deadline of its series, if it is known and still to come. */
  readonly deadline: Known<CalendarDate> | null;
  /** The first day on which it may be sent, if the registration goes today and the number of days is published. */
  readonly from: CalendarDate | null;
}

interface WaitingSources {
  readonly newEntries: readonly JudgedEntry[];
  readonly standings: Pick<RegistrationStandings, 'get'>;
  readonly reference: Reference;
  readonly asOf: CalendarDate;
  readonly earlierSize: EarlierSizeOf;
}

/**
 * The new unit entries that can only follow when their registrations, sent with the same sheet, are processed. One of a series that is closed
 * or over waits for nothing: it can no longer be made.
 */
export function waitingUnits({ newEntries, standings, reference, asOf, earlierSize }: WaitingSources): WaitingUnit[] {
  const waiting: WaitingUnit[] = [];
  const datesOf = memoizeDates(reference, asOf);
  for (const unit of newEntries) {
    const standing = standings.get(unit.entry.id);
    const { series } = unit;
    const isWaiting = standing?.kind === 'found' && standing.registration.entry.status.standing === 'new';
    // A change of size is no registration that could be sent first.
    if (!isWaiting || series === null || earlierSize(standing.registration) !== null) continue;
    const { isClosed, deadline, from } = datesOf(unit);
    if (!isClosed) waiting.push({ unit, series, deadline, from });
  }
  return waiting;
}

interface WaitingDates extends Pick<WaitingUnit, 'deadline' | 'from'> {
  readonly isClosed: boolean;
}

/** The dates of units, worked out once for those that ask for the same. */
function memoizeDates(reference: Reference, asOf: CalendarDate): (unit: JudgedEntry) => WaitingDates {
  const known: WaitingDates[] = [];
  const datesOf = (unit: JudgedEntry): WaitingDates => {
    const { series, qualification } = unit;
    const deadline = series === null ? null : reference.seriesDates(series, qualification?.suite).deadline;
    const days = reference.policy(unit).registrationLeadDays;
    const isToCome = deadline !== null && deadline.value >= asOf;
    const isClosed = entryStage(unit, reference, asOf)?.stage === 'closed';
    return { isClosed, deadline: isToCome ? deadline : null, from: days && addDays(asOf, days.value) };
  };
  return (unit) => (known[unit.asking] ??= datesOf(unit));
}

/** Whether a unit entry cannot follow before its deadline is over. */
export function missesDeadline({ deadline, from }: WaitingUnit): boolean {
  return deadline !== null && from !== null && from > deadline.value;
}

/** The same for those of one series that can follow from the same day on. */
export function waitingKey({ series: { year, month, letter }, from }: WaitingUnit): string {
  return `${year}-${month}-${letter ?? ''} ${from ?? ''}`;
}

/** Of units that wait the one in the uppermost row; null of none. */
export function uppermost(waiting: readonly WaitingUnit[]): JudgedEntry | null {
  let first: JudgedEntry | null = null;
  for (const { unit } of waiting) {
    if (first === null || unit.entry.candidate.row < first.entry.candidate.row) first = unit;
  }
  return first;
}

/** The series whose deadline comes first, by a day; of one deadline that of the uppermost row. Null where none does. */
export function mostUrgent(
  waiting: readonly WaitingUnit[],
  by: CalendarDate,
): { readonly series: Series; readonly deadline: Known<CalendarDate> } | null {
  let first: (WaitingUnit & { readonly deadline: Known<CalendarDate> }) | null = null;
  for (const one of waiting) {
    const { deadline, unit } = one;
    if (deadline === null || deadline.value > by) continue;
    const isSooner = first === null || deadline.value < first.deadline.value;
    const isAbove =
      first?.deadline.value === deadline.value && unit.entry.candidate.row < first.unit.entry.candidate.row;
    if (isSooner || isAbove) first = { ...one, deadline };
  }
  return first;
}
