import { annualSeries, listInWords, parseCode, type Series } from '../entries';
import type { Reference } from '../reference';
import { recordingWords } from './words/recording';

/** What a typed word says of a grade: the grade as results have it, or why it is none, with what to do. */
export type TypedGrade = { readonly grade: string } | { readonly problem: string };

/** Grades in words, as somebody may type them. */
const WORDS: Readonly<Record<string, string>> = {
  DISTINCTION: 'D',
  MERIT: 'M',
  PASS: 'P',
  'NEAR PASS': 'R',
  'NEAR-PASS': 'R',
  UNCLASSIFIED: 'U',
};

/** What people call a result that no unit has: whoever types it is told the grades that there are. */
const NO_GRADES: ReadonlySet<string> = new Set(['FAIL', 'FAILED', 'UNGRADED', 'UNCLASSED', 'CREDIT']);

/** Whether a text looks as a grade does: so it is asked about, and not taken for a part of a name. */
export function looksLikeGrade(text: string): boolean {
  const typed = text.toUpperCase();
  return typed in WORDS || NO_GRADES.has(typed) || /^[A-Z]\*?\d?$/i.test(text);
}

/** Reads grades of an examined unit: only those that its level has, as the policy of its suite says. */
export function gradesOfUnit(reference: Reference, code: string, series: Series): (text: string) => TypedGrade {
  const resolution = reference.resolve(parseCode(code), series, annualSeries(series));
  const level = resolution.qualification?.level;
  const known = level === undefined ? undefined : reference.policy(resolution).unitGrades[level];
  const grades = (known?.value ?? []).map((grade) => grade.toUpperCase());
  return (text) => {
    const typed = text.toUpperCase();
    const grade = WORDS[typed] ?? typed;
    if (grades.includes(grade)) return { grade };
    return {
      problem:
        grades.length === 0 ? recordingWords.gradesNotKnown(text) : recordingWords.noGrade(text, listInWords(grades)),
    };
  };
}
