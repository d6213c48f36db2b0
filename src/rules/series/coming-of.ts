import { compareSeries, datePartsOf, isMonthOver, type CalendarDate, type Series } from '../../entries';

/** The next series of each of some months that is not over on a day, in the order of time. */
export function comingOf(months: readonly number[], asOf: CalendarDate): readonly Series[] {
  const { year } = datePartsOf(asOf);
  return months
    .map((month): Series => {
      const series = { month, letter: null, year };
      return isMonthOver(series, asOf) ? { ...series, year: year + 1 } : series;
    })
    .sort(compareSeries);
}
