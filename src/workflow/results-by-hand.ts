import {
  bareUci,
  isUci,
  listInWords,
  parseCandidateNumber,
  seriesCode,
  seriesName,
  type CalendarDate,
} from '../entries';
import {
  detailText,
  gradeIn,
  resultNote,
  undatedLine,
  type Register,
  type RegisteredEntry,
  type UndatedLine,
} from '../register';
import type { Reference } from '../reference';
import { byExamination } from './by-examination';
import { whyTooEarly } from './results-too-early';
import { gradesOfUnit, looksLikeGrade, type TypedGrade } from './unit-grades';
import { Unusable } from './unusable';
import { recordingWords } from './words/recording';

/** An examination that candidates were sent for and of some of whom nothing is recorded. */
export interface OpenExamination {
  readonly code: string;
  readonly title: string;
  /** `1A27` */
  readonly series: string;
  readonly seriesName: string;
  /** How many have no outcome yet. */
  readonly open: number;
}

/** The examinations of which results or absences can be recorded, in the order of time. */
export function openExaminations({ entries }: Register): OpenExamination[] {
  return byExamination(entries.filter(isOpen)).map(({ first: { code, title, series }, all }) => ({
    ...{ code, title, series: seriesCode(series), seriesName: seriesName(series), open: all.length },
  }));
}

function isOpen({ kind, outcome, isWithdrawn }: RegisteredEntry): boolean {
  return kind === 'unit' && outcome === null && !isWithdrawn;
}

/** What came of an examination, as the officer typed or pasted it. */
export interface TypedResults {
  readonly code: string;
  /** `1A27` */
  readonly series: string;
  /** A candidate a line: the number or UCI, perhaps a name, and perhaps a grade or "absent". */
  readonly text: string;
  /** What came of those whose line says neither. */
  readonly otherwise: 'sat' | 'absent';
}

/**
 * The register's lines for results that were typed. Throws Unusable, and records none, where a line cannot be read, or is of nobody who was sent
 * for the examination: one result that is lost is lost for every later price. Nor of an examination that is still to come, or with grades before
 * they are out: an attempt that was not made counts in every later one.
 * @param asOf the day on which they are recorded
 */
export function typedResultLines(
  { entries }: Register,
  { code, series, text, otherwise }: TypedResults,
  reference: Reference,
  asOf: CalendarDate,
): UndatedLine[] {
  const all = entries.filter((one) => one.kind === 'unit' && one.code === code && seriesCode(one.series) === series);
  const sent = all.filter((one) => !one.isWithdrawn);
  const withdrawn = all.filter((one) => one.isWithdrawn);
  const [first] = sent;
  const gradeOf = first === undefined ? null : gradesOfUnit(reference, code, first.series);
  const problems: string[] = [];
  const told = new Set<RegisteredEntry>();
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !HEADINGS.test(line))
    .flatMap((line): UndatedLine[] => {
      const read = readLine(line, { sent, withdrawn, otherwise, gradeOf });
      if (typeof read === 'string') {
        problems.push(read);
        return [];
      }
      const { entry, outcome, grade } = read;
      if (told.has(entry)) problems.push(recordingWords.standsTwice(line));
      told.add(entry);
      const { details, title, kind } = entry;
      const note = resultNote({ source: 'by hand', grade });
      return [undatedLine('result', { details, code, title, series: entry.series, kind, outcome, note })];
    });
  const hasGrades = lines.some(({ note }) => gradeIn(note) !== '');
  const early = first === undefined ? null : whyTooEarly(first, { reference, asOf, hasGrades });
  if (early !== null) throw new Unusable(recordingWords.nothingRecorded(early, ''));
  if (problems.length > 0) {
    const more = problems.length > NAMED ? recordingWords.andMore(problems.length - NAMED) : '';
    throw new Unusable(recordingWords.nothingRecorded(problems.slice(0, NAMED).join('; '), more));
  }
  if (lines.length === 0) throw new Unusable(recordingWords.noCandidate);
  return lines;
}

/** Problems that are told. */
const NAMED = 5;

interface ReadLine {
  readonly entry: RegisteredEntry;
  readonly outcome: 'sat' | 'absent';
  readonly grade: string;
}

interface Asked {
  readonly sent: readonly RegisteredEntry[];
  readonly withdrawn: readonly RegisteredEntry[];
  readonly otherwise: 'sat' | 'absent';
  readonly gradeOf: ((text: string) => TypedGrade) | null;
}

/** What a line says, or why it cannot be used. */
function readLine(line: string, { sent, withdrawn, otherwise, gradeOf }: Asked): ReadLine | string {
  const [who = '', ...words] = line.split(BETWEEN_WORDS).filter((word) => !NO_WORD.test(word));
  const found = sent.filter((one) => isOf(who, one));
  const [entry] = found;
  if (entry === undefined && withdrawn.some((one) => isOf(who, one))) return recordingWords.withdrawn(line);
  if (entry === undefined || gradeOf === null) return recordingWords.nobody(line);
  if (found.length > 1) return recordingWords.several(line, found.length);
  if (entry.outcome !== null) {
    const what = [entry.outcome, entry.grade].filter((part) => part !== '').join(', ');
    return recordingWords.recordedAlready(line, what);
  }
  const name = detailText(entry.details, 'name')
    .toUpperCase()
    .split(/[\s,]+/);
  const isOfName = (word: string): boolean => name.includes(word.toUpperCase());
  const { names, last } = partedAtEnd(words);
  if (last !== '' && (isOfName(last) || isInitial(last, names, name))) {
    return recordingWords.gradeOrName(line, last);
  }
  const others = names.filter((word) => !isOfName(word));
  if (others.length > 0) {
    const are = others.length === 1 ? 'is' : 'are';
    return recordingWords.neither(line, listInWords(others), are);
  }
  if (last === '') return { entry, outcome: otherwise, grade: '' };
  if (ABSENT.has(last.toUpperCase())) return { entry, outcome: 'absent', grade: '' };
  const read = gradeOf(last);
  return 'problem' in read ? recordingWords.inLine(line, read.problem) : { entry, outcome: 'sat', grade: read.grade };
}

/** Whether a letter behind a part of the name may be the first one of another part: the P of `Baker P` for Peter. */
function isInitial(letter: string, given: readonly string[], name: readonly string[]): boolean {
  const others = name.filter((part) => !given.some((word) => word.toUpperCase() === part));
  return given.length > 0 && letter.length === 1 && others.some((part) => part.startsWith(letter.toUpperCase()));
}

/** What may be a name, and at the end what says that somebody was absent or may be a grade: two words for a near pass. */
function partedAtEnd(words: readonly string[]): { readonly names: readonly string[]; readonly last: string } {
  for (const count of [2, 1]) {
    const last = words.slice(-count).join(' ');
    if (words.length >= count && (ABSENT.has(last.toUpperCase()) || looksLikeGrade(last)))
      return { names: words.slice(0, -count), last };
  }
  return { names: words, last: '' };
}

function isOf(who: string, { details }: RegisteredEntry): boolean {
  const uci = who.toUpperCase();
  if (isUci(uci)) return bareUci({ uci }) === bareUci(details);
  return parseCandidateNumber(who) === details.candidateNumber;
}

/** `0012: M`, `0012 - M`, `0012 = M`, `0012 (M)`: what stands between the words of a line, and what is none. */
const BETWEEN_WORDS = /[\s,;:=()[\]|]+/;
const NO_WORD = /^[-–—.]*$/;

/** The headings of a list that was pasted: a line of a candidate begins with a number or UCI. */
const HEADINGS = /^(?:cand|candidate|exam|uci|no|number)\b\D*\b(?:grades?|results?|outcome)\W*$/i;

const ABSENT: ReadonlySet<string> = new Set(['ABSENT', 'ABS']);
