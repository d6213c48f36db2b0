import { counted, seriesName, type CalendarDate } from '../entries';
import type { RecordUse } from '../assessment';
import type { TakenValues } from '../workflow';
import { isTimetableOver, overWords, timetableWords, type Timetable } from '../reference';

/** What became of the results files that were given. */
export function resultsReport(records: readonly RecordUse[]): string[] {
  return records.map(({ source, series, entries, matched, unmatched, unknownCodes }) => {
    const unknown =
      unknownCodes.length === 0 ? '' : ` Not used, because the unit is not known: ${unknownCodes.join(', ')}.`;
    return `Results: ${source} (${seriesName(series)}), ${counted(entries, 'result')}, ${matched} of candidates in this sheet.${unknown}${others(unmatched)}`;
  });
}

function others(unmatched: readonly string[]): string {
  if (unmatched.length === 0) return '';
  const more = unmatched.length > MOST_UNMATCHED ? `, and ${unmatched.length - MOST_UNMATCHED} more` : '';
  return ` Of nobody in it: ${unmatched.slice(0, MOST_UNMATCHED).join(', ')}${more}.`;
}

const MOST_UNMATCHED = 5;

/** What each file of fees, dates and the like gives, and what of it does not count. */
export function valuesReport(taken: readonly TakenValues[]): string[] {
  return taken.flatMap(({ name, words, remarks }) => [`Fees and dates: ${name}: ${words}.`, ...remarks]);
}

/** What was read of each timetable, and that its examinations are over where they are. */
export function timetableReport(timetables: readonly Timetable[], asOf: CalendarDate): string[] {
  return timetables.flatMap((timetable) => [
    `Timetable: ${timetable.file}: ${timetableWords(timetable)}.`,
    ...(isTimetableOver(timetable, asOf) ? [overWords(timetable)] : []),
  ]);
}
