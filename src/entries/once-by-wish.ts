import type { Entry } from './entry';
import type { Series } from './series';
import type { WantedOption } from './wanted-option';

/**
 * Works something out once for each thing that is asked for in a series, and gives it to all that ask for the same. A list asks for a
 * few things thousands of times, and the table gives equal wishes, and equal series, as one object each.
 *
 * @param entryOf the entry of what is given
 * @param workOut must depend on what is wanted and on the series alone
 */
export function onceByWish<Given, Value extends object | string>(
  entryOf: (given: Given) => Pick<Entry, 'wanted' | 'series'>,
  workOut: (given: Given) => Value,
): (given: Given) => Value {
  const known = new Map<WantedOption, Map<Series | null, Value>>();
  return (given) => {
    const { wanted, series } = entryOf(given);
    let bySeries = known.get(wanted);
    const before = bySeries?.get(series);
    if (before !== undefined) return before;
    const value = workOut(given);
    if (!bySeries) known.set(wanted, (bySeries = new Map<Series | null, Value>()));
    bySeries.set(series, value);
    return value;
  };
}
