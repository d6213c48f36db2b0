import type { Entry } from './entry';
import type { Series } from './series';
import type { RequestedOption } from './requested-option';

/**
 * Memoizes a function of one argument: a class list names one code or series thousands of times, and each is worked out once. Keeps
 * everything that it was asked for, so that it should live no longer than a check; an object is itself alone.
 */
export function memoize<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  // Asked for every cell: not by way of memoizeBy, whose lists of arguments take as long as the answer.
  const made = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key);
    if (known) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}

/**
 * The same for any arguments, of which `keyOf` makes the key that tells them apart.
 * @param most the number of answers that are kept, so that a list of nothing but different things does not fill the memory
 */
export function memoizeBy<Given extends readonly unknown[], Value>(
  keyOf: (...given: Given) => unknown,
  make: (...given: Given) => Value,
  most = Infinity,
): (...given: Given) => Value {
  const made = new Map<unknown, { readonly value: Value }>();
  return (...given) => {
    const key = keyOf(...given);
    const known = made.get(key);
    if (known) return known.value;
    const value = make(...given);
    if (made.size < most) made.set(key, { value });
    return value;
  };
}

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
