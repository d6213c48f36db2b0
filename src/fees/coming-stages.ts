import { addDays, type CalendarDate } from '../entries';
import { stageAt, type Confidence, type LateStage, type Reference, type Resolution } from '../reference';
import type { EntryStage } from '../assessment';

/** A stage that has yet to come, when entries to a series are sent later than today. */
interface ComingStage {
  readonly late: LateStage;
  /** The last day before it. */
  readonly after: CalendarDate;
  /** Its first day. */
  readonly from: CalendarDate;
  /** How sure the date is that decides it. */
  readonly confidence: Confidence;
}

/** The stages of an entry that begin after `asOf`, the next one first; of known dates only, and none where it is closed or never late. */
export function comingStages(
  resolved: Resolution,
  now: EntryStage | null,
  reference: Reference,
  asOf: CalendarDate,
): ComingStage[] {
  if (now === null || now.stage === 'closed' || resolved.series === null) return [];
  const dates = reference.seriesDates(resolved.series, resolved.qualification?.suite);
  const { deadline, lateUntil, veryLateUntil } = dates;
  const days = [deadline, lateUntil, veryLateUntil].flatMap((date) => (date === null ? [] : [date.value]));
  const coming = [...new Set(days)].filter((day) => day >= asOf).sort();
  let stage: LateStage = now.stage;
  return coming.flatMap((after): ComingStage[] => {
    const from = addDays(after, 1);
    const then = stageAt(dates, from);
    if (then === null || then.stage === stage) return [];
    stage = then.stage;
    return [{ late: then.stage, after, from, confidence: then.decidedBy.confidence }];
  });
}
