import { addDays, type CalendarDate } from '../../../entries';
import type { LateStage } from '../../../reference';
import type { SeriesView } from '../../worker/views/series-view';

/** A stretch of time in one stage, in percent of the picture's width. */
export interface Stretch {
  readonly stage: LateStage;
  readonly from: number;
  readonly to: number;
}

export interface TimelineScale {
  readonly stretches: readonly Stretch[];
  /** Where the day of the check is, in percent. */
  readonly day: number;
}

/** Days shown before the first thing that happens and after the last. */
const MARGIN = 14;

/** Where dates are in the picture of a series; null while its deadline is not known. */
export function timelineScale(series: SeriesView, day: CalendarDate): TimelineScale | null {
  const { deadline, lateUntil, veryLateUntil } = series;
  if (deadline === null) return null;
  const ends = [deadline, lateUntil, veryLateUntil].flatMap((date) => (date === null ? [] : [date.value])).sort();
  const first = [day, addDays(deadline.value, -MARGIN)].sort()[0] ?? day;
  const last = [day, ...ends].sort().at(-1) ?? day;
  const start = daysOf(first) - MARGIN / 2;
  const whole = daysOf(last) + MARGIN - start;
  // A day belongs to the stage that it ends.
  const percent = (date: CalendarDate, isEnd: boolean): number =>
    ((daysOf(date) + (isEnd ? 1 : 0.5) - start) / whole) * 100;
  const stages: { readonly stage: LateStage; readonly until: CalendarDate | null }[] = [
    { stage: 'none', until: deadline.value },
    { stage: 'late', until: lateUntil?.value ?? null },
    { stage: 'very-late', until: veryLateUntil?.value ?? null },
    { stage: 'closed', until: null },
  ];
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { stage, until } of stages) {
    const to = until === null ? 100 : percent(until, true);
    if (to > from) stretches.push({ stage, from, to });
    from = Math.max(from, to);
    // While a later date is not known, the last stage that is known goes on.
    if (until === null) break;
  }
  return { stretches, day: percent(day, false) };
}

function daysOf(date: CalendarDate): number {
  return Date.parse(date) / 86_400_000;
}
