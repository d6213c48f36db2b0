import type { EarlierSizeOf } from './sent/earlier-size';
import type { RegistrationStanding } from './registrations';
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
  /** By the entry's id. */
  readonly standings: ReadonlyMap<number, RegistrationStanding>;
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
  for (const unit of newEntries) {
    const standing = standings.get(unit.entry.id);
    const { series } = unit;
    const isWaiting = standing?.kind === 'found' && standing.registration.entry.status.standing === 'new';
    // A change of size is no registration that could be sent first.
    if (!isWaiting || series === null || earlierSize(standing.registration) !== null) continue;
    if (entryStage(unit, reference, asOf)?.stage === 'closed') continue;
    const { deadline } = reference.seriesDates(series, unit.qualification?.suite);
    const days = reference.policy(unit).registrationLeadDays;
    const isToCome = deadline !== null && deadline.value >= asOf;
    const from = days && addDays(asOf, days.value);
    waiting.push({ unit, series, deadline: isToCome ? deadline : null, from });
  }
  return waiting;
}

/** Whether a unit entry cannot follow before its deadline is over. */
export function missesDeadline({ deadline, from }: WaitingUnit): boolean {
  return deadline !== null && from !== null && from > deadline.value;
}

/** The same for those of one series that can follow from the same day on. */
export function waitingKey({ series: { year, month, letter }, from }: WaitingUnit): string {
  return `${year}-${month}-${letter ?? ''} ${from ?? ''}`;
}
