import { compareSeries, seriesCode, seriesWords, type CalendarDate, type Series } from '../../../entries';
import { stageAt, type Known, type LateStage, type SeriesDates } from '../../../reference';
import type { Check } from '../../../workflow';

/** A series of the sheet with its dates, for the timeline. */
export interface SeriesView {
  /** `6A27`, `6?27` while the letter is not known. */
  readonly code: string;
  /** `June 2027 (6A27)`, `June 2027` while the letter is not known. */
  readonly words: string;
  readonly entries: number;
  readonly deadline: Known<CalendarDate> | null;
  readonly lateUntil: Known<CalendarDate> | null;
  readonly veryLateUntil: Known<CalendarDate> | null;
  readonly refundUntil: Known<CalendarDate> | null;
  readonly results: Known<CalendarDate> | null;
  /** The stage on the day of the check; null while the deadline is not known. */
  readonly stage: LateStage | null;
}

/** The examination series of the new unit entries, in their order; registrations have no final deadline. */
export function seriesViews({ context: { requests, reference, asOf } }: Check): SeriesView[] {
  const found = new Map<string, { series: Series; entries: number }>();
  for (const { first, count } of requests) {
    const { kind, series, enterability } = first;
    // A month without examinations has no dates to give: that is told.
    if (kind !== 'unit' || series === null || enterability === 'out-of-months') continue;
    const code = seriesCode(series);
    const known = found.get(code);
    if (known) known.entries += count;
    else found.set(code, { series, entries: count });
  }
  return [...found.values()]
    .sort((one, other) => compareSeries(one.series, other.series))
    .map(({ series, entries }) => viewOf(series, entries, reference.seriesDates(series), asOf));
}

function viewOf(series: Series, entries: number, dates: SeriesDates, asOf: CalendarDate): SeriesView {
  const { deadline, lateUntil, veryLateUntil, refundUntil, results } = dates;
  return {
    code: seriesCode(series),
    words: seriesWords(series),
    entries,
    deadline,
    lateUntil,
    veryLateUntil,
    refundUntil,
    results,
    stage: stageAt(dates, asOf)?.stage ?? null,
  };
}
