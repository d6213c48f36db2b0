import { parseUnit } from '../../entries';
import type { Family } from '../family';
import type { Confidence } from '../known';
import { lessSure } from '../known';
import { subjectInTitle } from './title-words';

/** What the marks before the colon of an option's title say: `EC3IT : U1 ...` is unit 01 of the Extended Certificate in IT. */
export interface CodedTitle {
  readonly size: string;
  /** Null where the mark of the size has none. */
  readonly level: number | null;
  /** Whether the title is of a subject; null where its mark is none that is known and looks like none of the subject's words. */
  readonly isOf: (subject: string) => boolean | null;
  /** Two characters; null where none stands after the colon. */
  readonly unit: string | null;
  readonly confidence: Confidence;
}

type Head = Omit<CodedTitle, 'unit'>;

/** After the colon: `U1`, `U25`, `UCC`, `U1C`. */
const UNIT = /^\s*U\s?(\d{1,2}|\d[A-Z]|[A-Z]{2})(?![A-Z0-9])/;

/** Marks of subjects that were never seen have two letters or more: the initials, or how the first word begins. */
const OTHER_MARK = /^[A-Z]{2,}$/;

/**
 * Reads titles by the marks of the families' packs, in capitals or not, with or without blanks around them. Null for a title that
 * does not begin with the mark of a size and of a subject.
 */
export function codedTitles(families: readonly Family[]): (title: string) => CodedTitle | null {
  const marks = families.flatMap(({ titles }) => (titles ? [titles] : []));
  const sizes = marks.flatMap((one) => one.sizes).sort((one, other) => other.mark.length - one.mark.length);
  const subjects = new Map(marks.flatMap((one) => one.subjects.map((subject) => [subject.mark, subject] as const)));
  const heads = new Map<string, Head | null>();

  const read = (letters: string, hasColon: boolean): Head | null => {
    const size = sizes.find(({ mark }) => letters.startsWith(mark));
    if (!size) return null;
    const rest = letters.slice(size.mark.length);
    const known = subjects.get(rest);
    if (!known && !(hasColon && OTHER_MARK.test(rest))) return null;
    const isOf = known
      ? (subject: string) => subject === known.subject
      : (subject: string) => subjectInTitle(rest, subject) || null;
    const confidence = known ? lessSure(size.confidence, known.confidence) : 'likely';
    return { size: size.size, level: size.level, isOf, confidence };
  };

  return (title) => {
    const colon = title.indexOf(':');
    const written = (colon < 0 ? title : title.slice(0, colon)).toUpperCase();
    const letters = written.replace(/\s/g, '');
    const key = `${letters}${colon < 0 ? '' : ':'}`;
    let head = heads.get(key);
    if (head === undefined) {
      head = read(letters, colon >= 0);
      heads.set(key, head);
    }
    if (head === null) return null;
    const [, unit] = colon < 0 ? [] : (UNIT.exec(title.slice(colon + 1).toUpperCase()) ?? []);
    return { ...head, unit: unit === undefined ? null : parseUnit(unit) };
  };
}
