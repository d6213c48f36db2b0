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
 * The same of things that are never changed, for as long as each of them lives: it may stand beside the function that it spares the work, and
 * keeps nothing that is not kept elsewhere.
 */
export function memoizeOf<Thing extends object, Value extends object | string>(
  make: (thing: Thing) => Value,
): (thing: Thing) => Value {
  const made = new WeakMap<Thing, Value>();
  return (thing) => {
    const known = made.get(thing);
    if (known !== undefined) return known;
    const value = make(thing);
    made.set(thing, value);
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
