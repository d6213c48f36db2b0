import {
  academicYearOf,
  annualSeries,
  isMonthOver,
  parseSeriesMonth,
  seriesName,
  type CalendarDate,
  type Series,
} from '../../entries';
import type { Assessment, ResolvedRequest } from '../../assessment';
import type { Reference } from '../../reference';
import type { FieldFix } from '../define-rule';

/**
 * The year put to a month that stands alone in the column of the series: that of the academic year, since it can be no other. None where that month
 * is over, or has no examinations.
 */
export function yearToAdd(request: ResolvedRequest, context: Assessment): readonly FieldFix[] {
  const { entry } = request;
  const column = entry.columns.series;
  if (column === undefined || column === entry.columns.code) return [];
  const series = seriesOfMonth(request, context);
  return series === null ? [] : [{ field: 'series', before: entry.seriesText, after: seriesName(series) }];
}

/** The series that an entry means by a month alone, as told above; null where it means none. */
export function seriesOfMonth(
  request: ResolvedRequest,
  { asOf, reference }: { readonly asOf: CalendarDate; readonly reference: Reference },
): Series | null {
  const month = parseSeriesMonth(request.entry.seriesText);
  if (month === null || !reference.policy(request).unitSeriesMonths.value.includes(month)) return null;
  const year = academicYearOf(asOf);
  const series = [year, year + 1]
    .map((one) => ({ month, letter: null, year: one }))
    .find((one) => annualSeries(one).year === year);
  return series === undefined || isMonthOver(series, asOf) ? null : series;
}
