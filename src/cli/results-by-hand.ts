import { seriesCode, seriesName, parseCode, parseSeries, UserError, type CalendarDate } from '../entries';
import type { Reference } from '../reference';
import type { Register, UndatedLine } from '../register';
import { decodedText } from '../workbook/file';
import { openExaminations, typedResultLines, type OpenExamination } from '../workflow';
import { readInput } from './read-input';
import { resultsByHandWords } from './words/register';

/** What came of candidates in an examination, as the command line is told it. */
interface ResultsGiven {
  /** The examination, `583501 January 2027`; not needed where only one is open. */
  readonly exam?: string;
  /** `0012 M`, `0012 absent`, or the number alone. */
  readonly result?: readonly string[];
  /** A file with such lines. */
  readonly 'result-list'?: string;
}

/**
 * The register's lines for results given by hand; none where none were given. Throws UserError, and gives none, where one of them cannot be used.
 * @param reference tells which grades units can have, and when examinations are
 * @param asOf the day on which they are recorded
 */
export async function resultsByHand(
  register: Register,
  given: ResultsGiven,
  reference: () => Promise<Reference>,
  asOf: CalendarDate,
): Promise<UndatedLine[]> {
  const list = given['result-list'];
  const lines = [...(given.result ?? []), ...(list === undefined ? [] : [textOf(list)])];
  if (lines.length === 0) {
    if (given.exam === undefined) return [];
    throw new UserError(resultsByHandWords.noResults);
  }
  const { code, series } = examinationMeant(openExaminations(register), given.exam);
  const typed = { code, series, text: lines.join('\n'), otherwise: 'sat' } as const;
  return typedResultLines(register, typed, await reference(), asOf);
}

function textOf(file: string): string {
  const text = decodedText(readInput(file));
  if (text === null) throw new UserError(resultsByHandWords.noText(file));
  return text;
}

function examinationMeant(open: readonly OpenExamination[], exam: string | undefined): OpenExamination {
  if (open.length === 0) throw new UserError(resultsByHandWords.noExamination);
  const fitting = exam === undefined ? open : open.filter((one) => isMeant(one, exam));
  const [only, another] = fitting;
  if (only !== undefined && another === undefined) return only;
  const known = open.map(({ code, seriesName: name, open: left }) => `  ${resultsByHandWords.open(code, name, left)}`);
  const { whichExamination, noneOfThese, severalOfThese } = resultsByHandWords;
  const problem = exam === undefined ? whichExamination : only === undefined ? noneOfThese(exam) : severalOfThese(exam);
  throw new UserError(`${problem}:\n${known.join('\n')}`);
}

/** Whether words name an examination: the code, or code and series, `05835/01 1A27`. */
function isMeant({ code, series, seriesName: name }: OpenExamination, exam: string): boolean {
  const [first = '', ...rest] = exam.trim().split(/\s+/);
  const wanted = rest.length === 0 ? null : parseSeries(rest.join(' '));
  const isSeries =
    rest.length === 0 ||
    (wanted !== null && [series, name].includes(wanted.letter === null ? seriesName(wanted) : seriesCode(wanted)));
  return isSeries && [first.toUpperCase(), parseCode(first).code].includes(code);
}
