import { seriesCode, seriesName, type CalendarDate, type Series } from '../../../entries';
import { onlyBasedata, type NamedBytes } from '../../../edi';
import {
  explainReference,
  isTimetableOver,
  overWords,
  switchingOn,
  timetableWords,
  type EntryKind,
  type ExplainedValue,
  type Reference,
  type TypedValue,
} from '../../../reference';
import {
  problemWords,
  type LoadedReference,
  type LoadedResults,
  type ReferenceInput,
  type TakenValues,
} from '../../../workflow';
import type { FileKind, GivenFile } from '../sort-files';

/** What is loaded, what it says, and what is missing. */
export interface ReferenceView {
  /** What each of the files that were given is for, by its name. */
  readonly kinds: ReadonlyMap<string, FileKind>;
  /** What of the files may be kept on this machine: nothing with details of candidates. */
  readonly keep: readonly NamedBytes[];
  readonly sets: readonly SetView[];
  readonly results: readonly ResultsView[];
  readonly timetables: readonly TimetableView[];
  readonly taken: readonly ValuesView[];
  readonly values: readonly ExplainedValue[];
  /** Suites that are switched off. */
  readonly suitesNotUsed: readonly SuiteView[];
  /** What loading noticed, in sentences. */
  readonly remarks: readonly string[];
  /** What the reference was made of besides basedata, for the custom functions, which answer on the page. */
  readonly input: InputForFunctions;
}

/** A suite that is switched off, and what switches it on. */
export interface SuiteView {
  readonly suite: string;
  readonly title: string;
  readonly line: Omit<TypedValue, 'source'>;
}

export function suiteViews({ suitesNotUsed }: Pick<Reference, 'suitesNotUsed'>): SuiteView[] {
  return suitesNotUsed.map(({ suite, title }) => ({ suite, title, line: switchingOn(suite) }));
}
export type InputForFunctions = Pick<ReferenceInput, 'timetables' | 'given' | 'asOf' | 'centre'>;

/** A basedata set. */
export interface SetView {
  readonly seriesCode: string;
  readonly seriesName: string;
  readonly kind: EntryKind;
  readonly board: string;
  readonly version: string;
  readonly produced: CalendarDate | null;
  readonly options: number;
  readonly files: readonly string[];
  /** False for another board's, which only tells when a code belongs there. */
  readonly used: boolean;
  /** The file with its options, where that was not given; else null. */
  readonly missing: string | null;
}

/** A timetable, and what was read of it in words. */
export interface TimetableView {
  readonly seriesName: string;
  readonly words: string;
}

/** A file of fees, dates and the like. */
export interface ValuesView {
  readonly name: string;
  readonly isOfSite: boolean;
  /** What counts of it: `3 fees and the dates of June 2027`. */
  readonly words: string;
  /** What does not, and why. */
  readonly remarks: readonly string[];
}

export function valuesViews(taken: readonly TakenValues[]): ValuesView[] {
  return taken.map(({ name, isOfSite, words, remarks }) => ({ name, isOfSite, words, remarks }));
}

export interface ResultsView {
  readonly name: string;
  readonly seriesName: string;
  readonly results: number;
}

function keptOf({ name, bytes, kind }: GivenFile): readonly NamedBytes[] {
  if (kind === 'results') return [];
  const file = { name, bytes };
  const kept = kind === 'basedata' ? onlyBasedata(file) : file;
  return kept === null ? [] : [kept];
}

interface LoadedFiles {
  readonly files: readonly GivenFile[];
  readonly loaded: LoadedReference;
  readonly results: LoadedResults;
  readonly input: InputForFunctions;
  readonly asOf: CalendarDate;
}

export function referenceView({ files, loaded, results, input, asOf }: LoadedFiles): ReferenceView {
  const { reference, report, problems, taken } = loaded;
  const suitesNotUsed = suiteViews(reference);
  const codeAndName = (series: Series) => ({ seriesCode: seriesCode(series), seriesName: seriesName(series) });
  return {
    suitesNotUsed,
    kinds: new Map(files.map(({ name, kind }) => [name, kind])),
    keep: files.flatMap(keptOf),
    sets: report.sets.map(({ series, kind, board, version, produced, options, files, used, missing }) => ({
      ...codeAndName(series),
      kind,
      board,
      version,
      produced,
      options,
      files,
      used,
      missing,
    })),
    results: results.files.map(({ name, series, results: count }) => ({
      name,
      seriesName: seriesName(series),
      results: count,
    })),
    timetables: reference.timetables.map((timetable) => ({
      seriesName: seriesName(timetable.series),
      words: timetableWords(timetable),
    })),
    taken: valuesViews(taken),
    values: explainReference(reference, asOf),
    remarks: [
      ...reference.timetables.filter((one) => isTimetableOver(one, asOf)).map(overWords),
      ...report.remarks.map(({ message }) => message),
      ...[...problems, ...results.problems].map(problemWords),
    ],
    input,
  };
}
