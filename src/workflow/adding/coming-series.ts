import { isMonthOver, registrationSeriesAt, seriesName, type CalendarDate } from '../../entries';
import { examinationSeries, type Reference } from '../../reference';

/** Series that are offered: an entry for a later one is rare. */
const SERIES = 3;

/** The names of the next examination series, in the order of time. */
export function comingSeries({
  reference,
  asOf,
}: {
  readonly reference: Reference;
  readonly asOf: CalendarDate;
}): string[] {
  const now = registrationSeriesAt(asOf);
  const known = [now, { ...now, year: now.year + 1 }].flatMap((annual) => examinationSeries(reference, annual));
  const names = known.filter((series) => !isMonthOver(series, asOf)).map(seriesName);
  return [...new Set(names)].slice(0, SERIES);
}
