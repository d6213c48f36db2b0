import { seriesCode, type CalendarDate } from '../../entries';
import { DATE_NAMES } from '../explain/date-words';
import type { DateName } from '../series-dates';
import type { ReferenceFileProblem } from './reference-file-error';
import type { ReferenceFile } from './reference-file-schema';
import { mistakeWords } from '../words/mistakes';

type GivenDates = Readonly<Partial<Record<DateName, CalendarDate | undefined>>>;

const DATES_IN_ORDER = ['deadline', 'lateUntil', 'veryLateUntil', 'results'] as const;

/** Whether the days of one series follow each other. */
export function areInOrder(dates: GivenDates): boolean {
  const days = DATES_IN_ORDER.map((name) => dates[name]).filter((day) => day !== undefined);
  return days.every((day, index) => index === 0 || (days[index - 1] ?? '') < day);
}

/** Whether a day for late entries has no deadline that it follows. */
export function lacksDeadline({ deadline, lateUntil, veryLateUntil }: GivenDates): boolean {
  return deadline === undefined && (lateUntil !== undefined || veryLateUntil !== undefined);
}

/** What is wrong with the dates of a file: several items may be for one series, each with its own source, and none says what another does. */
export function datesTogether({ seriesDates = [] }: ReferenceFile): ReferenceFileProblem[] {
  const known = new Map<string, { readonly index: number; readonly dates: GivenDates }>();
  return seriesDates.flatMap((item, index): ReferenceFileProblem[] => {
    const key = seriesCode(item.series);
    const dates: GivenDates = Object.fromEntries(
      DATE_NAMES.filter((name) => item[name] !== undefined).map((name) => [name, item[name]]),
    );
    const before = known.get(key);
    const place = `seriesDates[${index}]`;
    const names = Object.keys(dates).filter((name) => before !== undefined && name in before.dates);
    if (before !== undefined && (names.length > 0 || Object.keys(dates).length === 0)) {
      return [{ place, message: mistakeWords.sameSeries(before.index) }];
    }
    const all = { ...before?.dates, ...dates };
    known.set(key, { index: before?.index ?? index, dates: all });
    if (areInOrder(all)) return [];
    const message = mistakeWords.datesNotInOrder;
    return [{ place, message }];
  });
}
