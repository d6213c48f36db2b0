import type { CalendarDate } from '../entries';
import { buildReference } from '../reference';
import { functionSource, type FunctionSource } from './reference-source';

let day: CalendarDate | null = null;

/** Says on which day the pane was started. */
export function startedOn(today: CalendarDate): void {
  day = today;
}

/** What functions answer from now. */
export function currentSource(): FunctionSource {
  if (day === null) throw new Error('A function was asked before the pane was started.');
  return functionSource(day, () => buildReference({ basedata: [] }).reference);
}
