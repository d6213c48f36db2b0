import { academicYearOf, annualSeries, type CalendarDate } from '../entries';
import {
  academicYearWords,
  ofYear,
  oneFile,
  parseReferenceFile,
  typedAsFile,
  typedProblems,
  valuesWords,
  writeReferenceFile,
  writtenTimetable,
  type Reference,
  type ReferenceFile,
  type TypedProblem,
  type TypedValue,
} from '../reference';
import type { LoadedReference } from './load-reference';

/** A year file to be saved. */
export interface YearFile {
  /** `year-2026-27.json`. */
  readonly name: string;
  readonly text: string;
  /** `2026/27`. */
  readonly year: string;
  /** What it gives, counted in words. */
  readonly words: string;
}

/**
 * All that officers gave for the academic year of a day, of whatever files and sheets, in one file; the examinations of the year's timetables
 * among it, and its basedata by name.
 */
export function yearFileOf(
  { values, reference }: Pick<LoadedReference, 'values' | 'reference'>,
  asOf: CalendarDate,
): YearFile {
  const year = academicYearOf(asOf);
  const isOfYear = ({ series }: { readonly series: Parameters<typeof annualSeries>[0] }): boolean =>
    annualSeries(series).year === year;
  const timetables = reference.timetables.filter(isOfYear).map(writtenTimetable);
  const loaded = reference.basedata.filter(isOfYear).map(({ series, board, version, files }) => ({
    ...{ series, board, version },
    files: [...files],
  }));
  // What was named before and is not at hand now stays named.
  const { basedata: named = [], ...rest } = values;
  const { basedata } = oneFile([{ basedata: named.filter(isOfYear) }, { basedata: loaded }]);
  return saved({ ...oneFile([rest]), timetables, ...(basedata === undefined ? {} : { basedata }) }, year);
}

function saved(file: ReferenceFile, academicYear: number): YearFile {
  const year = academicYearWords(academicYear);
  return {
    name: `year-${year.replace('/', '-')}.json`,
    text: writeReferenceFile({ ...file, academicYear }),
    year,
    words: valuesWords(file),
  };
}

/** What typed values come to: the year file with them, or where any of them cannot be used, what is wrong, and none. */
export interface TypedYearFile {
  readonly problems: readonly TypedProblem[];
  readonly file: Pick<YearFile, 'name' | 'text'> | null;
}

interface YearFileSources {
  /** The year file that they go into; null makes one. */
  readonly before: { readonly name: string; readonly text: string } | null;
  /** The reference without the Reference sheets of the open workbook. */
  readonly published: Reference;
  readonly asOf: CalendarDate;
}

/**
 * A year file with typed values in it. That of an earlier year becomes the file of this one: what has to be renewed is not taken along.
 */
export function typedIntoYearFile(
  typed: readonly TypedValue[],
  { before, published, asOf }: YearFileSources,
): TypedYearFile {
  const problems = typedProblems([], typed, published);
  if (problems.length > 0) return { problems, file: null };
  const year = academicYearOf(asOf);
  const old = before === null ? {} : parseReferenceFile(before.text, before.name);
  const { file: kept, words: doubt } = ofYear(before?.name ?? '', old, year);
  const values = oneFile([kept, typedAsFile(typed, published)]);
  const now = saved(values, year);
  // Nobody said of which year an old file without one is.
  if (old.academicYear === undefined && doubt !== null)
    return { problems, file: { ...now, text: writeReferenceFile(values) } };
  return { problems, file: { ...now, name: before !== null && old.academicYear === year ? before.name : now.name } };
}
