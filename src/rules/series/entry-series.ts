import { type Series, type Field, isMonthOver } from '../../entries';
import type { Assessment, JudgedEntry, RequestCount, ResolvedRequest } from '../../assessment';
import { talliedRequests } from '../tally';

/** Unit entries of a series that is not yet over. */
interface SeriesEntries {
  readonly series: Series;
  readonly first: JudgedEntry;
  readonly count: number;
}

/** The new unit entries that can be made and can be late, by series; families with dates of their own apart. */
export function entriesBySeries({ requests, reference, asOf }: Assessment): SeriesEntries[] {
  const units = requests.filter(({ first: resolved }) => {
    const { kind, series, enterability } = resolved;
    if (kind !== 'unit' || series === null || !(enterability === 'enterable' || enterability === 'unlisted'))
      return false;
    return reference.policy(resolved).lateFeesFor.value.includes(kind);
  });
  const keyOf = ({ first: resolved }: RequestCount): string => {
    const { series } = resolved;
    return `${series?.year}-${series?.month}-${series?.letter ?? ''} ${reference.family(reference.policy(resolved).suite).title}`;
  };
  return talliedRequests(units, keyOf).flatMap(({ first, count }) => {
    const { series } = first;
    return series === null || isMonthOver(series, asOf) ? [] : [{ series, first, count }];
  });
}

/** Where the series of an entry stands: its own column, or, in a sheet without one, the cell that asks for the entry. */
export function seriesField({ entry }: ResolvedRequest): Field {
  return entry.columns.series === undefined ? 'code' : 'series';
}
