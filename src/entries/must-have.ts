/**
 * A value that is there by how the program is made. Throws an Error that names it where it is not: that is a fault of the program, and
 * going on would give a wrong answer.
 */
export function mustHave<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`${what} is missing.`);
  return value;
}
