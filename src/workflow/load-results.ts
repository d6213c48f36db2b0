import {
  eachContentOnce,
  MOST_RECORDS_TOGETHER,
  readResultsFile,
  resultGrades,
  type EdiProblem,
  type NamedBytes,
  type Result,
  type ResultsFileAsRead,
} from '../edi';
import { addAll, type Series } from '../entries';
import type { PastEntry } from '../register';
import { problemWords } from './load-reference';
import { Unusable } from './unusable';
import { workflowValueWords } from './words/values';

/** Results files as past entries, and everything that reading them had to say. */
export interface LoadedResults {
  readonly past: readonly PastEntry[];
  readonly files: readonly { readonly name: string; readonly series: Series; readonly results: number }[];
  readonly problems: readonly EdiProblem[];
}

/** A grade that says there is no result. That it is used for Cambridge Technicals was not seen, so the outcome stays open. */
const NO_RESULT = 'X';

/** What a result says: a grade or mark means sat, an absence flag without one absent, and anything else is not known. */
function outcomeOf(result: Result): Pick<PastEntry, 'outcome' | 'grade'> {
  const grades = resultGrades(result);
  if (grades === null) return { outcome: null, grade: '' };
  const { firstGrade: grade, score, absence } = grades;
  const isGraded = (grade !== '' && grade !== NO_RESULT) || Number(score) > 0;
  if (absence !== '') return { outcome: isGraded ? null : 'absent', grade };
  return { outcome: isGraded ? 'sat' : null, grade };
}

/** Where two files of one sitting tell of one entry, the first that is read counts: the one with the higher sequence number. */
function newestFirst({ file: one }: Read, { file: other }: Read): number {
  return (other.sequence ?? 0) - (one.sequence ?? 0) || (one.produced ?? '').localeCompare(other.produced ?? '') * -1;
}

/** So many errors of results are told. */
const MOST_ERRORS = 3;

interface Read {
  readonly file: ResultsFileAsRead;
}

/**
 * Reads results files (R) into the past entries that attempts and fees are judged by. Throws Unusable where a file is none
 * or is damaged: attempts are never counted from half a list.
 */
export function loadResults(files: readonly NamedBytes[]): LoadedResults {
  const read: ({ readonly name: string } & ReturnType<typeof readResultsFile>)[] = [];
  const errors: EdiProblem[] = [];
  let results = 0;
  for (const { name, bytes } of eachContentOnce(files)) {
    if (results > MOST_RECORDS_TOGETHER)
      throw new Unusable(workflowValueWords.tooManyResults(name, MOST_RECORDS_TOGETHER));
    const one = { name, ...readResultsFile(name, bytes) };
    read.push(one);
    results += one.file?.results.length ?? 0;
    addAll(
      errors,
      one.problems.filter(({ severity }) => severity === 'error'),
    );
    // Nothing is used of any, and what is told is enough: a folder of the wrong files need not be read to its end.
    if (errors.length >= MOST_ERRORS) break;
  }
  if (errors.length > 0) {
    throw new Unusable(workflowValueWords.resultsNotUsed(errors.slice(0, MOST_ERRORS).map(problemWords).join(' ')));
  }
  const problems = read.flatMap((one) => one.problems);
  const whole = read.flatMap(({ name, file }) => (file === null ? [] : [{ name, file }])).sort(newestFirst);
  return {
    past: whole.flatMap(({ name, file }) =>
      file.results.map((result): PastEntry => ({
        centreNumber: file.centreNumber,
        candidateNumber: result.candidateNumber,
        uci: result.uci,
        uln: result.uln,
        code: result.option || result.resultOption,
        series: file.series,
        ...outcomeOf(result),
        source: name,
        ...(file.sequence === null ? {} : { sequence: file.sequence }),
      })),
    ),
    files: whole.map(({ name, file }) => ({ name, series: file.series, results: file.results.length })),
    problems,
  };
}
