import type { Series, CalendarDate, Field } from '../../entries';
import type { ResolvedEntry } from '../../reference';
import type { RuleContext } from '../context';
import type { JudgedEntry } from '../registrations/enterability';
import { tallied } from '../tally';

/** Unit entries of a series that is not yet over. */
interface SeriesEntries {
  readonly series: Series;
  readonly first: JudgedEntry;
  readonly count: number;
}

/** The new unit entries that can be made and can be late, by series. */
export function entriesBySeries({ newEntries, reference, asOf }: RuleContext): SeriesEntries[] {
  const units = newEntries.filter((resolved) => {
    const { kind, series, enterability } = resolved;
    if (kind !== 'unit' || series === null || !(enterability === 'enterable' || enterability === 'unlisted'))
      return false;
    return reference.policy(resolved).lateFeesFor.value.includes(kind);
  });
  const keyOf = ({ series }: JudgedEntry): string => `${series?.year}-${series?.month}-${series?.letter ?? ''}`;
  return tallied(units, keyOf).flatMap(({ first, count }) => {
    const { series } = first;
    return series === null || isPast(series, asOf) ? [] : [{ series, first, count }];
  });
}

/** Whether the month of a series is over: nothing can be entered for it any more. */
export function isPast({ year, month }: Series, asOf: CalendarDate): boolean {
  const thisYear = Number(asOf.slice(0, 4));
  return year < thisYear || (year === thisYear && month < Number(asOf.slice(5, 7)));
}

/** Where the series of an entry stands: its own column, or, in a sheet without one, the cell that asks for the entry. */
export function seriesField({ entry }: ResolvedEntry): Field {
  return entry.columns.series === undefined ? 'code' : 'series';
}
