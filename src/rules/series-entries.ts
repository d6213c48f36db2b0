import type { Series } from '../entries';
import type { RuleContext } from './context';
import type { JudgedEntry } from './enterability';
import { isPast } from './past-series';

/** The unit entries to be sent for one series, in the sheet's order; there is one at least. */
export interface SeriesEntries {
  readonly series: Series;
  readonly first: JudgedEntry;
  readonly count: number;
}

/** New unit entries that can be made, by series. */
export function entriesBySeries({ newEntries, asOf }: RuleContext): SeriesEntries[] {
  const groups = new Map<string, { series: Series; first: JudgedEntry; count: number }>();
  for (const resolved of newEntries) {
    const { kind, series, enterability } = resolved;
    if (kind !== 'unit' || series === null || !['enterable', 'unlisted'].includes(enterability)) continue;
    const key = `${series.year}-${series.month}-${series.letter ?? ''}`;
    const group = groups.get(key);
    if (group) group.count += 1;
    else if (!isPast(series, asOf)) groups.set(key, { series, first: resolved, count: 1 });
  }
  return [...groups.values()];
}
