import { seriesKey, seriesName, type CalendarDate, type Series } from '../entries';
import { unitKey } from './basedata/option-index';
import { remarkWords } from './words/remarks';

/** A half of a day in which examinations are sat. */
export type Session = 'AM' | 'PM';

/** When an examination is sat, and how long it takes. */
export interface Slot {
  readonly day: CalendarDate;
  readonly session: Session;
  readonly minutes: number;
}

/** What tells which examination an entry is for. */
export interface ExaminedEntry {
  readonly series: Series | null;
  readonly qualificationCode: string | null;
  readonly unit: string | null;
}

/** One examination of a timetable. */
export interface Examination {
  readonly series: Series;
  /** As the timetable calls it; empty where it does not say. */
  readonly subject: string;
  /** Two characters, `01`, `1C` or `CC`. */
  readonly unit: string;
  readonly title: string;
  /** The codes under which it is entered. */
  readonly qualifications: readonly string[];
  /** Null where the timetable gives it two days, sessions or lengths. */
  readonly slot: Slot | null;
  /** The file, sheet and row. */
  readonly source: string;
}

/** The examinations of one series, as a workbook of the awarding body lists them. */
export interface Timetable {
  readonly file: string;
  /** As sentences name it, `Cambridge Technicals`. */
  readonly title: string;
  /** Its letter is not known: timetables have none. */
  readonly series: Series;
  readonly examinations: readonly Examination[];
  /** Rows of other qualifications and boards in the same file, left aside. */
  readonly others: number;
  /** What was noticed of rows, in sentences. */
  readonly remarks: readonly string[];
}

/** The timetables that count: of two of one series the one that was given last. */
export function timetablesUsed(timetables: readonly Timetable[]): Timetable[] {
  return [...new Map(timetables.map((timetable) => [seriesKey(timetable.series), timetable])).values()];
}

/** Those of a year file that no timetable replaces which is given by itself. */
export function timetablesBeside(given: readonly Timetable[], ofFile: readonly Timetable[]): Timetable[] {
  const known = new Set(given.map(({ series }) => seriesKey(series)));
  return ofFile.filter(({ series }) => !known.has(seriesKey(series)));
}

/** Finds the examination that an entry is for; null for registrations, and where no timetable of the series has it. */
export function examinationFinder(timetables: readonly Timetable[]): (entry: ExaminedEntry) => Examination | null {
  const byKey = new Map<string, Examination>();
  for (const examination of timetables.flatMap(({ examinations }) => examinations)) {
    const series = seriesKey(examination.series);
    for (const code of examination.qualifications)
      byKey.set(`${series} ${unitKey(code, examination.unit)}`, examination);
  }
  return ({ series, qualificationCode, unit }) => {
    if (byKey.size === 0 || series === null || qualificationCode === null || unit === null) return null;
    return byKey.get(`${seriesKey(series)} ${unitKey(qualificationCode, unit)}`) ?? null;
  };
}

/** A length as timetables write it, `1h 30m`. */
export function lengthWords(minutes: number): string {
  return `${Math.floor(minutes / 60)}h ${String(minutes % 60).padStart(2, '0')}m`;
}

/** What was read, as a line: `47 examinations of Cambridge Technicals, June 2023; 0 other papers left aside`. */
export function timetableWords({ examinations, title, series, others }: Timetable): string {
  return remarkWords.timetableRead(examinations.length, title, seriesName(series), others);
}

/** Whether all its examinations are over on a day. */
export function isTimetableOver({ examinations }: Timetable, asOf: CalendarDate): boolean {
  const days = examinations.flatMap(({ slot }) => slot?.day ?? []);
  return days.length > 0 && days.every((day) => day < asOf);
}

/** What is to be said of a timetable whose examinations are over. */
export function overWords({ file, series }: Timetable): string {
  return remarkWords.timetableOver(file, seriesName(series));
}
