import { seriesName, type CalendarDate } from '../entries';
import type { RecordUse } from '../assessment';
import type { TakenValues } from '../workflow';
import { isTimetableOver, overWords, timetableWords, type Timetable } from '../reference';
import { givenFilesWords } from './words/session';

/** What became of the results files that were given. */
export function resultsReport(records: readonly RecordUse[]): string[] {
  return records.map(({ source, series, entries, matched, unmatched, unknownCodes }) => {
    const unknown = unknownCodes.length === 0 ? '' : givenFilesWords.unknownUnits(unknownCodes.join(', '));
    return `${givenFilesWords.results(source, seriesName(series), entries, matched)}${unknown}${others(unmatched)}`;
  });
}

function others(unmatched: readonly string[]): string {
  if (unmatched.length === 0) return '';
  return givenFilesWords.nobody(unmatched.slice(0, MOST_UNMATCHED).join(', '), unmatched.length - MOST_UNMATCHED);
}

const MOST_UNMATCHED = 5;

/** What each file of fees, dates and the like gives, and what of it does not count. */
export function valuesReport(taken: readonly TakenValues[]): string[] {
  return taken.flatMap(({ name, words, remarks }) => [givenFilesWords.values(name, words), ...remarks]);
}

/** What was read of each timetable, and that its examinations are over where they are. */
export function timetableReport(timetables: readonly Timetable[], asOf: CalendarDate): string[] {
  return timetables.flatMap((timetable) => [
    givenFilesWords.timetable(timetable.file, timetableWords(timetable)),
    ...(isTimetableOver(timetable, asOf) ? [overWords(timetable)] : []),
  ]);
}
