import type { CalendarDate } from '../entries';
import type { Reference } from '../reference';

/** What functions answer from. */
export interface FunctionSource {
  readonly reference: Reference;
  /** The day on which the pane was started; it tells the academic year where nothing else does, and never whether anything is late. */
  readonly day: CalendarDate;
}

let make: (() => Reference) | null = null;
let made: Reference | null = null;

/**
 * What the pane last loaded is from now on what functions answer from; until then they know the built-in pack. The reference
 * is made when a function first asks for it, so that a workbook without functions does not wait for it.
 */
export function useForFunctions(makeReference: () => Reference): void {
  make = makeReference;
  made = null;
}

/** @param pack makes the reference of the built-in pack, for as long as nothing else is loaded */
export function functionSource(day: CalendarDate, pack: () => Reference): FunctionSource {
  made ??= (make ?? pack)();
  return { reference: made, day };
}
