import { addDays, type CalendarDate } from '../entries';
import { stageAt, type Confidence, type LateStage, type SeriesDates } from '../reference';

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

/** The stages of a series that begin after `asOf`, the next one first. */
export function comingStages(dates: SeriesDates, asOf: CalendarDate): ComingStage[] {
  const { deadline, lateUntil, veryLateUntil } = dates;
  const days = [deadline, lateUntil, veryLateUntil].flatMap((date) => (date === null ? [] : [date.value]));
  const coming = [...new Set(days)].filter((day) => day >= asOf).sort();
  let stage = stageAt(dates, asOf)?.stage ?? null;
  return coming.flatMap((after): ComingStage[] => {
    const from = addDays(after, 1);
    const then = stageAt(dates, from);
    if (then === null || then.stage === stage) return [];
    stage = then.stage;
    return [{ late: then.stage, after, from, confidence: then.decidedBy.confidence }];
  });
}
