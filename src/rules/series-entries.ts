import type { CalendarDate, Series } from '../entries';
import type { RuleContext } from './context';
import type { JudgedEntry } from './enterability';
import { isPast } from './past-series';
import { countEntry, type Counter, type Tally } from './tally';

/** Counts new unit entries that can be made and can be late, by series. */
export function countBySeries({ newEntries, reference }: RuleContext, counter: Counter<JudgedEntry>): void {
  for (const resolved of newEntries) {
    const { kind, series, enterability } = resolved;
    if (kind !== 'unit' || series === null || !(enterability === 'enterable' || enterability === 'unlisted')) continue;
    if (!reference.policy(resolved).lateFeesFor.value.includes(kind)) continue;
    countEntry(counter, `${series.year}-${series.month}-${series.letter ?? ''}`, resolved);
  }
}

/** Unit entries of a series that is not yet over. */
export interface SeriesEntries {
  readonly series: Series;
  readonly first: JudgedEntry;
  readonly count: number;
}

export function entriesBySeries(tallies: readonly Tally<JudgedEntry>[], asOf: CalendarDate): SeriesEntries[] {
  return tallies.flatMap(({ first, count }) => {
    const { series } = first;
    return series === null || isPast(series, asOf) ? [] : [{ series, first, count }];
  });
}
