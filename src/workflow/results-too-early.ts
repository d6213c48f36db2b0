import {
  addDays,
  annualSeries,
  formatDate,
  isMonthToCome,
  parseCode,
  seriesName,
  type CalendarDate,
  type Series,
} from '../entries';
import type { Reference } from '../reference';
import { recordingWords } from './words/recording';

interface Recorded {
  readonly reference: Reference;
  /** The day on which results are recorded. */
  readonly asOf: CalendarDate;
  /** Whether any of them has a grade; nobody needs to wait for grades to record who was absent. */
  readonly hasGrades: boolean;
}

/** Why nothing can have come of an examination yet, and what to do; null where it can, or where no day is known. */
export function whyTooEarly(
  { code, series }: { readonly code: string; readonly series: Series },
  { reference, asOf, hasGrades }: Recorded,
): string | null {
  const resolution = reference.resolve(parseCode(code), series, annualSeries(series));
  const day = reference.examination(resolution)?.slot?.day;
  if (day !== undefined && asOf < day) return recordingWords.notSatYet(code, formatDate(day));
  if (isMonthToCome(series, asOf)) return recordingWords.seriesToCome(code, seriesName(series));
  const { results } = reference.seriesDates(series, resolution.qualification?.suite);
  if (!hasGrades || results === null || asOf >= addDays(results.value, -EMBARGO)) return null;
  return recordingWords.resultsToCome(seriesName(series), formatDate(results.value));
}

/** Days by which centres may have results before candidates do: the day that is known may be that of the candidates. */
const EMBARGO = 1;
