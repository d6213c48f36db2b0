/** An error value of a cell: `#N/A`. */
export interface GivenError {
  readonly error: string;
}

/** What stands in a cell that a function is given: null where nothing does. */
export type PlainValue = string | number | boolean | GivenError | null;

/**
 * What a cell holds, in whatever form Excel gives it. An empty cell is null, empty text, or on the desktop the number 0
 * (OfficeDev/office-js#4702, #5262), which is never a code, a day, an attempt or an identifier; the text `0` stays one. A cell with a
 * data type, and in newer Excel a formatted number, is an object around its plain value; so is an error.
 */
export function plainValue(given: unknown): PlainValue {
  if (given === null || given === undefined || given === 0) return null;
  if (typeof given === 'string') return given.trim() === '' ? null : given;
  if (typeof given === 'number' || typeof given === 'boolean') return given;
  if (typeof given !== 'object') return { error: '#VALUE!' };
  const isError = given instanceof Error || 'code' in given || kindOf(given) === 'Error';
  const inside: unknown = Reflect.get(given, 'basicValue');
  if (isError || typeof inside === 'object' || inside === undefined) return { error: errorWords(given, inside) };
  return plainValue(inside);
}

function kindOf(given: object): unknown {
  return 'basicType' in given ? given.basicType : Reflect.get(given, 'type');
}

function errorWords(given: object, inside: unknown): string {
  const words = inside ?? Reflect.get(given, 'code');
  return typeof words === 'string' ? words : '#VALUE!';
}
