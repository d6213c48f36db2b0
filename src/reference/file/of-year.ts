import { annualSeries, firstInWords, listInWords, seriesName, type Series } from '../../entries';
import { academicYearWords } from './academic-year';
import type { FeeTarget } from './fee-target';
import type { ReferenceFile } from './reference-file-schema';
import { remarkWords } from '../words/remarks';

/** What of a file counts in a year. */
export interface OfYear {
  readonly file: ReferenceFile;
  /** What does not, and what has to be renewed, in sentences; null where all of it counts. */
  readonly words: string | null;
}

/** Fees that a sentence names before the rest is counted: a fees list has hardly more. */
const NAMED = 20;

/**
 * What of a file counts in an academic year. Fees are those of one year, so that those of another do not count; dates name their series
 * and stay; codes, rules and the centre are as they were until somebody says otherwise.
 * @param name the file's
 * @param year the first year of it: 2026 for 2026/27
 */
export function ofYear(name: string, file: ReferenceFile, year: number): OfYear {
  const { academicYear } = file;
  if (academicYear === undefined) return { file, words: mayBeOld(name, file, year) };
  if (academicYear === year) return { file, words: null };
  const fees = feesIn(file);
  const words = [
    remarkWords.otherYear(name, academicYearWords(academicYear), academicYearWords(year)),
    ...(fees.length === 0 ? [] : [remarkWords.feesNotCounted(notCounted(fees.length), firstInWords(fees, NAMED))]),
    ...(academicYear > year ? [] : [toRenew(file, year)]),
  ];
  const left = { fees: undefined, lateFees: undefined, basedataFeesChecked: undefined, basedata: undefined };
  return { file: { ...file, ...left }, words: words.join(' ') };
}

function notCounted(fees: number): string {
  return fees === 1 ? remarkWords.oneFeeNot : remarkWords.feesNot(fees);
}

/** What a file of an earlier year asks for, so that it can be the file of this year. */
function toRenew(file: ReferenceFile, year: number): string {
  const { basedata = [], timetables = [] } = file;
  const dates = seriesToRenew(file, year);
  const fees = feesIn(file).length;
  const needed = [
    ...(fees === 0 ? [] : [fees === 1 ? remarkWords.thisFee : remarkWords.theseFees]),
    ...(dates.length === 0 ? [] : [remarkWords.datesOf(listInWords(dates))]),
    ...(basedata.length === 0 ? [] : [remarkWords.theBasedata]),
    ...(timetables.some(({ series }) => yearOf(series) < year) ? [remarkWords.theTimetable] : []),
  ];
  const what = needed.length === 0 ? remarkWords.nothingToRenew : remarkWords.renew(listInWords(needed));
  return remarkWords.saveAsYear(what, academicYearWords(year));
}

/** The series of the year that follow those of which the file has dates, and of which it has none. */
function seriesToRenew({ seriesDates = [] }: ReferenceFile, year: number): string[] {
  const known = new Set(seriesDates.map(({ series }) => seriesName(series)));
  const wanted = seriesDates
    .filter(({ series }) => yearOf(series) < year)
    .map(({ series }) => seriesName({ month: series.month, year: series.year + year - yearOf(series) }));
  return [...new Set(wanted)].filter((name) => !known.has(name));
}

/** The academic year that a series is of. */
function yearOf(series: Series): number {
  return annualSeries(series).year;
}

/** A file that does not say its year, and gives dates of earlier years only. */
function mayBeOld(name: string, file: ReferenceFile, year: number): string | null {
  const { seriesDates = [] } = file;
  const isOver = seriesDates.length > 0 && seriesDates.every(({ series }) => yearOf(series) < year);
  if (!isOver || feesIn(file).length === 0) return null;
  const now = academicYearWords(year);
  return remarkWords.ofNoYear(name, now);
}

/** The fees of a file, each by what it is for. */
function feesIn({ fees = [], lateFees = [] }: ReferenceFile): string[] {
  return [...fees.map(feeWords), ...lateFees.map(({ stage }) => remarkWords.lateFee(stage.replace('-', ' ')))];
}

/** `registration Level 3 Certificate`, `unit Level 3`, `option 583502`. */
function feeWords({ option, kind, qualification, suite, level, size }: FeeTarget): string {
  if (option !== undefined) return remarkWords.option(option);
  const parts = [kind, suite, qualification, level === undefined ? undefined : remarkWords.level(level), size];
  return parts.filter((part) => part !== undefined).join(' ');
}
