import type { Entry } from './entry';
import type { Series } from './series';
import type { RequestedOption } from './requested-option';

/**
 * Memoizes a function of what an entry asks for and its series. A list asks for a few things thousands of times. Compares by identity,
 * which is enough: reading gives equal requests, and equal series, as one object each.
 *
 * @param entryOf the entry of what is given
 * @param workOut must depend on what is wanted and on the series alone
 */
export function memoizeByRequest<Given, Value extends object | string>(
  entryOf: (given: Given) => Pick<Entry, 'wanted' | 'series'>,
  workOut: (given: Given) => Value,
): (given: Given) => Value {
  const known = new Map<RequestedOption, Map<Series | null, Value>>();
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
