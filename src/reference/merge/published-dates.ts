import { calendarDate, type CalendarDate, type Series } from '../../entries';
import { given, givenSource } from '../file/given';
import type { Known } from '../known';
import type { Pack } from '../packs/pack-schema';
import type { ReferenceFile } from '../file/reference-file-schema';
import type { SeriesDates } from '../series-dates';

type Pattern = Pack['seriesDates'][number]['deadline'];
type GivenDates = NonNullable<ReferenceFile['seriesDates']>[number];

function monthOf({ year, month }: Pick<Series, 'year' | 'month'>): string {
  return `${month}/${year}`;
}

function fromPattern(pattern: Pattern | undefined, year: number): Known<CalendarDate> | null {
  if (!pattern) return null;
  const value = calendarDate(year - pattern.yearsBefore, pattern.month, pattern.day);
  return value === null ? null : { value, confidence: pattern.confidence, source: pattern.source };
}

/**
 * The dates of any series: what the officer gave, else what the yearly pattern of the pack makes of it. Of several series
 * in one month the officer can give each its own dates by writing the letter.
 */
export function publishedDates(pack: Pack, file: ReferenceFile): (series: Series) => SeriesDates {
  const patterns = new Map(pack.seriesDates.map((pattern) => [pattern.month, pattern]));
  const givenDates = new Map<string, GivenDates[]>();
  for (const dates of file.seriesDates ?? []) {
    const key = monthOf(dates.series);
    givenDates.set(key, [...(givenDates.get(key) ?? []), dates]);
  }
  return (series) => {
    const written = givenDates.get(monthOf(series)) ?? [];
    const own = datesOf(written, series.letter);
    const pattern = patterns.get(series.month);
    const date = (name: Exclude<keyof SeriesDates, 'series'>): Known<CalendarDate> | null => {
      const day = own?.[name];
      return own && day !== undefined ? given(day, givenSource(file, own)) : fromPattern(pattern?.[name], series.year);
    };
    return {
      series,
      deadline: date('deadline'),
      lateUntil: date('lateUntil'),
      veryLateUntil: date('veryLateUntil'),
      refundUntil: date('refundUntil'),
      results: date('results'),
    };
  };
}

/** Those that name the letter; else those for any letter; else, while the letter is not known, the only ones. */
function datesOf(written: readonly GivenDates[], letter: string | null): GivenDates | undefined {
  const exact =
    written.find(({ series }) => series.letter === letter) ?? written.find(({ series }) => series.letter === null);
  return exact ?? (letter === null && written.length === 1 ? written[0] : undefined);
}
