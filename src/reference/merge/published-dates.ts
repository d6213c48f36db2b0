import { calendarDate, type CalendarDate, type Series } from '../../entries';
import { given, givenSource } from '../file/given';
import type { Known } from '../known';
import type { JoinedPack } from '../packs/join-packs';
import type { ReferenceFile } from '../file/reference-file-schema';
import type { DateName, SeriesDates } from '../series-dates';

type Pattern = ReturnType<JoinedPack['datesOf']>[number]['deadline'];

function monthOf({ year, month }: Pick<Series, 'year' | 'month'>): string {
  return `${month}/${year}`;
}

function fromPattern(pattern: Pattern | undefined, year: number): Known<CalendarDate> | null {
  if (!pattern) return null;
  const value = calendarDate(year - pattern.yearsBefore, pattern.month, pattern.day);
  return value === null ? null : { value, confidence: pattern.confidence, source: pattern.source };
}

/**
 * The dates of any series: what the officer gave, in the last of the files that gives it, else what the yearly pattern of
 * the pack makes of it. Of several series in one month the officer can give each its own dates by writing the letter.
 */
export function publishedDates(
  pack: JoinedPack,
  files: readonly ReferenceFile[],
): (series: Series, suite: string | null) => SeriesDates {
  const latestFirst = files.map(givenByMonth).reverse();
  return (series, suite) => {
    const pattern = pack.datesOf(suite).find(({ month }) => month === series.month);
    const inMonth = latestFirst.map((byMonth) => byMonth.get(monthOf(series)) ?? []);
    const date = (name: DateName): Known<CalendarDate> | null => {
      for (const written of inMonth) {
        const found = datesOf(
          written.filter((dates) => dates[name] !== null),
          series.letter,
        );
        if (found) return found[name];
      }
      return fromPattern(pattern?.[name], series.year);
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

function givenByMonth(file: ReferenceFile): Map<string, SeriesDates[]> {
  const byMonth = new Map<string, SeriesDates[]>();
  for (const dates of file.seriesDates ?? []) {
    const source = givenSource(file, dates);
    const date = (day: CalendarDate | undefined): Known<CalendarDate> | null =>
      day === undefined ? null : given(day, source);
    const { series, deadline, lateUntil, veryLateUntil, refundUntil, results } = dates;
    const key = monthOf(series);
    const before = byMonth.get(key) ?? [];
    byMonth.set(key, [
      ...before,
      {
        series,
        deadline: date(deadline),
        lateUntil: date(lateUntil),
        veryLateUntil: date(veryLateUntil),
        refundUntil: date(refundUntil),
        results: date(results),
      },
    ]);
  }
  return byMonth;
}

/** Those that name the letter; else those for any letter; else, while the letter is not known, the only ones. */
function datesOf(written: readonly SeriesDates[], letter: string | null): SeriesDates | undefined {
  const exact =
    written.find(({ series }) => series.letter === letter) ?? written.find(({ series }) => series.letter === null);
  return exact ?? (letter === null && written.length === 1 ? written[0] : undefined);
}
