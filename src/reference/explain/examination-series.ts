import { seriesName, type Series } from '../../entries';
import type { Reference } from '../reference';

/** The examination series of the academic year of an annual series, by policy and by what is loaded, in the order of time. */
export function examinationSeries(reference: Reference, annual: Series): Series[] {
  const months = reference.policies.flatMap(({ unitSeriesMonths }) => unitSeriesMonths.value);
  const byName = new Map<string, Series>();
  for (const month of [...new Set(months)].sort((one, other) => one - other)) {
    const series = { month, letter: null, year: annual.year + (month < annual.month ? 1 : 0) };
    byName.set(seriesName(series), series);
  }
  for (const { series, kind } of reference.basedata) if (kind === 'unit') byName.set(seriesName(series), series);
  return [...byName.values()].sort((one, other) => one.year - other.year || one.month - other.month);
}
