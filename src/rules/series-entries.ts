import type { Series } from '../entries';
import type { RuleContext } from './context';
import type { JudgedEntry } from './enterability';
import { isPast } from './past-series';
import { tallied } from './tally';

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
