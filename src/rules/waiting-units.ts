import { addDays, type CalendarDate } from '../entries';
import type { Known } from '../reference';
import { isNew, type RuleContext } from './context';
import type { JudgedEntry } from './enterability';

/** A new unit entry whose registration is new in the same sheet, and the dates that it has to wait for and to keep. */
export interface WaitingUnit {
  readonly unit: JudgedEntry;
  /** The deadline of its series, if it is known and still to come. */
  readonly deadline: Known<CalendarDate> | null;
  /** The first day on which it may be sent, if the registration goes today and the number of days is published. */
  readonly from: CalendarDate | null;
}

/** The new unit entries that can only follow when their registrations, sent with the same sheet, are processed. */
export function waitingUnits({ standings, reference, asOf }: RuleContext): WaitingUnit[] {
  const waiting: WaitingUnit[] = [];
  for (const [unit, standing] of standings) {
    if (standing.kind !== 'found' || !isNew(standing.registration) || unit.series === null) continue;
    const { deadline } = reference.seriesDates(unit.series);
    const days = reference.policy(unit).registrationLeadDays;
    const isToCome = deadline !== null && deadline.value >= asOf;
    waiting.push({ unit, deadline: isToCome ? deadline : null, from: days && addDays(asOf, days.value) });
  }
  return waiting;
}

/** Whether a unit entry cannot follow before its deadline is over. */
export function missesDeadline({ deadline, from }: WaitingUnit): boolean {
  return deadline !== null && from !== null && from > deadline.value;
}
