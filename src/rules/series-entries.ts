import type { CalendarDate, Series } from '../entries';
import type { RuleContext } from './context';
import type { JudgedEntry } from './enterability';
import { isPast } from './past-series';
import { talliedEntry, type Tallied, type Tally } from './tally';

/** A unit entry whose series is known. */
export type SeriesEntry = JudgedEntry & { readonly series: Series };

/** New unit entries that can be made, counted by series. */
export function countBySeries({ newEntries }: RuleContext): Tallied<SeriesEntry>[] {
  return newEntries.flatMap((resolved) => {
    const { kind, series, enterability } = resolved;
    if (kind !== 'unit' || series === null || !['enterable', 'unlisted'].includes(enterability)) return [];
    return [talliedEntry(`${series.year}-${series.month}-${series.letter ?? ''}`, { ...resolved, series })];
  });
}

/** Those of series that are not yet over. */
export function entriesBySeries(tallies: readonly Tally<SeriesEntry>[], asOf: CalendarDate): Tally<SeriesEntry>[] {
  return tallies.filter(({ first }) => !isPast(first.series, asOf));
}
