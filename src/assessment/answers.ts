import { academicYearOf, groupBy, type CalendarDate, type CandidateRow } from '../entries';
import { detailsOf, isOfPerson, type Answer, type KeptAnswer, type KeptAnswers, type SentDetails } from '../register';
import { matchAll } from './people/match-candidates';

/** What may have been answered already. */
export interface Question {
  /** Null where a qualification as a whole is meant. */
  readonly candidate: CandidateRow | null;
  readonly qualification: string;
  /** Empty where every unit of it is meant. */
  readonly unit: string;
  /** What there is to be seen, in words; else empty. */
  readonly about?: string;
  /** Whether the candidate was registered before is asked; else whether the candidate is missed. */
  readonly asks?: 'registered';
}

/** Whether the officer answered something before. */
export type IsAnswered = (question: Question) => boolean;

/** What the officer answered before, and what becomes of it in this list. */
export interface Answers extends KeptAnswers {
  readonly isAnswered: IsAnswered;
  /** The answers that are about a candidate and a qualification of the list, in this academic year where they name one. */
  readonly heeded: readonly KeptAnswer[];
  /** The answers that are about nobody and nothing in the list. */
  readonly ofNobody: readonly KeptAnswer[];
}

/** A list in which answers are looked for. */
interface AnsweredList {
  readonly rows: readonly CandidateRow[];
  /** The codes of the qualifications that it asks for. */
  readonly qualifications: ReadonlySet<string>;
  readonly asOf: CalendarDate;
}

/**
 * Looks up what the officer answered. Whoever has left has left for good; "not this year" is heeded in the academic year of `asOf` alone.
 * A person is told as the register tells people, so that a new number or a corrected name does not ask again.
 */
export function answersIn(kept: KeptAnswers, { rows, qualifications, asOf }: AnsweredList): Answers {
  const { answers } = kept;
  if (answers.length === 0) return { ...kept, isAnswered: () => false, heeded: [], ofNobody: [] };
  const year = academicYearOf(asOf);
  const counting = answers.filter(({ answer: { word, year: its } }) => word === 'left' || its === null || its === year);
  const [ofPeople, ofAll] = [counting.filter(isPersons), counting.filter((one) => !isPersons(one))];
  const byPerson = groupBy(ofPeople, ({ answer }) => keyOf(answer.details));
  const matches = matchAll([...byPerson].flatMap(([key, [one]]) => (one ? [{ key, now: one.answer.details }] : [])));
  const known = new Set(rows.flatMap((row) => matches(detailsOf(row)).map(({ key }) => key)));
  const isInList = (one: KeptAnswer): boolean => {
    const { details, qualification } = one.answer;
    const isKnown = qualification === '' || qualifications.has(qualification);
    return isKnown && (!isPersons(one) || known.has(keyOf(details)));
  };
  return {
    ...kept,
    isAnswered(question) {
      const { candidate } = question;
      const own = candidate === null ? [] : matches(detailsOf(candidate)).flatMap(({ key }) => byPerson.get(key) ?? []);
      return [...own, ...ofAll].some(({ answer }) => fits(answer, question));
    },
    heeded: counting.filter(isInList),
    ofNobody: counting.filter((one) => !isInList(one)),
  };
}

function isPersons({ answer }: KeptAnswer): boolean {
  return isOfPerson(answer);
}

function keyOf(details: SentDetails): string {
  return JSON.stringify(details);
}

function fits({ word, qualification, unit, about }: Answer, question: Question): boolean {
  if (qualification !== '' && qualification !== question.qualification) return false;
  if (word === 'registered' || question.asks === 'registered') return word === question.asks;
  if (word === 'seen') return about === (question.about ?? '');
  return word === 'left' || unit === '' || unit === question.unit;
}
