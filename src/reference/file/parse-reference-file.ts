import type * as z from 'zod/mini';
import { datesTogether } from './dates-together';
import { seriesCode } from '../../entries';
import { feeTarget } from './fee-target';
import { jsonStructure } from './json-structure';
import { newerFormat } from './newer-format';
import { placeOf, ReferenceFileError, type ReferenceFileProblem } from './reference-file-error';
import { REFERENCE_FILE, type ReferenceFile } from './reference-file-schema';
import { quoted } from './written-values';
import { mistakeWords } from '../words/mistakes';

/** A reference file of a school has some kilobytes. */
const LONGEST = 10_000_000;

/** So many mistakes are told at once. */
const MOST_PROBLEMS = 100;

/**
 * Reads the officer's reference file (JSON; see docs/reference-data.md). Throws ReferenceFileError, which names every mistake
 * with its place, where the text is not JSON, a newer release wrote it, a key is not known, a value cannot be read, or two items
 * contradict each other.
 * @param file its name, for the error
 */
export function parseReferenceFile(text: string, file: string | null = null): ReferenceFile {
  const json = text.replace(/^\uFEFF/, '');
  if (json.length > LONGEST) {
    const message = mistakeWords.tooLarge(LONGEST / 1_000_000);
    throw new ReferenceFileError([{ place: '', message }], { file });
  }
  const content = parseJson(json, file);
  const newer = newerFormat(content);
  if (newer !== null) throw new ReferenceFileError([newer], { file });
  const { repeated, tooLarge } = jsonStructure(json, MOST_PROBLEMS);
  if (tooLarge !== null) throw new ReferenceFileError([...repeated, tooLarge], { file });
  const result = REFERENCE_FILE.safeParse(content, { error: issueWords, reportInput: true });
  const problems = result.success
    ? [...datesTogether(result.data), ...givenTwice(result.data)]
    : result.error.issues.map(({ path, message }) => ({ place: placeOf(path), message }));
  if (!result.success || repeated.length + problems.length > 0) {
    const all = [...repeated, ...problems];
    throw new ReferenceFileError(all.slice(0, MOST_PROBLEMS), { file, more: all.length > MOST_PROBLEMS });
  }
  return result.data;
}

function parseJson(json: string, file: string | null): unknown {
  try {
    const content: unknown = JSON.parse(json);
    return content;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : '';
    const offset = Number(/at position (\d+)/.exec(reason)?.[1] ?? (/end of JSON/.test(reason) ? json.length : NaN));
    const line = /line (\d+)/.exec(reason)?.[1] ?? (offset >= 0 ? json.slice(0, offset).split('\n').length : null);
    const place = line === null ? '' : mistakeWords.atLine(line);
    const message = mistakeWords.notJson(place);
    throw new ReferenceFileError([{ place: '', message }], { file });
  }
}

const KINDS_OF_VALUE: Readonly<Record<string, string>> = mistakeWords.kindsOfValue;

/** What to say of a value that the schema has no words of its own for. */
function issueWords(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map((value) => quoted(value)).join(', ');
    return issue.input === undefined
      ? mistakeWords.missingOneOf(allowed)
      : mistakeWords.notOneOf(quoted(issue.input), allowed);
  }
  if (issue.code === 'invalid_type') {
    const expected = KINDS_OF_VALUE[issue.expected] ?? issue.expected;
    return issue.input === undefined
      ? mistakeWords.missing(expected)
      : mistakeWords.isNot(quoted(issue.input), expected);
  }
  if (issue.code === 'too_small' && issue.origin === 'string') return mistakeWords.empty;
  if (issue.code === 'too_small') return mistakeWords.tooSmall(quoted(issue.input), String(issue.minimum));
  if (issue.code === 'too_big') return mistakeWords.tooBig(quoted(issue.input), String(issue.maximum));
  if (issue.code === 'invalid_key') return mistakeWords.notLevel(quoted(issue.input));
  return mistakeWords.notAsItShould(quoted(issue.input));
}

/** Items of a list that say the same thing twice, perhaps differently. */
function givenTwice(file: ReferenceFile): ReferenceFileProblem[] {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['fees', (file.fees ?? []).map((fee) => feeTarget(fee))],
    ['lateFees', (file.lateFees ?? []).map(({ stage }) => stage)],
    ['qualifications', (file.qualifications ?? []).map(({ code }) => code)],
    ['timetables', (file.timetables ?? []).map(({ series }) => seriesCode(series))],
    ['basedata', (file.basedata ?? []).map(({ series, board }) => `${seriesCode(series)} ${board}`)],
    ['units', (file.units ?? []).map(({ suite, level, subject, unit }) => [suite, level, subject, unit].join(' '))],
  ];
  return lists.flatMap(([list, subjects]) => {
    const firsts = new Map<string, number>();
    return subjects.flatMap((subject, index) => {
      const first = firsts.get(subject);
      if (first === undefined) firsts.set(subject, index);
      const message = mistakeWords.sameItem(list, first ?? '');
      return first === undefined ? [] : [{ place: `${list}[${index}]`, message }];
    });
  });
}
