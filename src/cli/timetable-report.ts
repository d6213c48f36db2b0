import type { CalendarDate } from '../entries';
import { isTimetableOver, overWords, timetableWords, type Timetable } from '../reference';

/** What was read of each timetable, and that its examinations are over where they are. */
export function timetableReport(timetables: readonly Timetable[], asOf: CalendarDate): string[] {
  return timetables.flatMap((timetable) => [
    `Timetable: ${timetable.file}: ${timetableWords(timetable)}.`,
    ...(isTimetableOver(timetable, asOf) ? [overWords(timetable)] : []),
  ]);
}
