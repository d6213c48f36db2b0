import { academicYearOf, annualSeries, isMonthOver, parseSeriesMonth, seriesName } from '../../entries';
import type { Assessment, ResolvedRequest } from '../../assessment';
import type { FieldFix } from '../define-rule';

/**
 * The year put to a month that stands alone in the column of the series: that of the academic year, since it can be no other. None where that month
 * is over, or has no examinations.
 */
export function yearToAdd(request: ResolvedRequest, { asOf, reference }: Assessment): readonly FieldFix[] {
  const { entry } = request;
  const column = entry.columns.series;
  const month = parseSeriesMonth(entry.seriesText);
  if (month === null || column === undefined || column === entry.columns.code) return [];
  if (!reference.policy(request).unitSeriesMonths.value.includes(month)) return [];
  const year = academicYearOf(asOf);
  const series = [year, year + 1]
    .map((one) => ({ month, letter: null, year: one }))
    .find((one) => annualSeries(one).year === year);
  if (series === undefined || isMonthOver(series, asOf)) return [];
  return [{ field: 'series', before: entry.seriesText, after: seriesName(series) }];
}
