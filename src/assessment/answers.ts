import { academicYearOf, groupBy, type CalendarDate, type CandidateRow } from '../entries';
import { detailsOf, isOfPerson, type Answer } from '../register';
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
}

/** Whether the officer answered something before. */
export type IsAnswered = (question: Question) => boolean;

/**
 * Looks up what the officer answered. Whoever has left has left for good; "not this year" is heeded in the academic year of `asOf` alone.
 * A person is told as the register tells people, so that a new number or a corrected name does not ask again.
 */
export function answersIn(answers: readonly Answer[], asOf: CalendarDate): IsAnswered {
  if (answers.length === 0) return () => false;
  const year = academicYearOf(asOf);
  const counting = answers.filter((one) => one.word === 'left' || one.year === null || one.year === year);
  const [ofPeople, ofAll] = [counting.filter(isOfPerson), counting.filter((one) => !isOfPerson(one))];
  const byPerson = groupBy(ofPeople, ({ details }) => JSON.stringify(details));
  const matches = matchAll([...byPerson].flatMap(([key, [one]]) => (one ? [{ key, now: one.details }] : [])));
  return (question) => {
    const { candidate } = question;
    const own = candidate === null ? [] : matches(detailsOf(candidate)).flatMap(({ key }) => byPerson.get(key) ?? []);
    return [...own, ...ofAll].some((answer) => fits(answer, question));
  };
}

function fits({ word, qualification, unit, about }: Answer, question: Question): boolean {
  if (qualification !== '' && qualification !== question.qualification) return false;
  if (word === 'seen') return about === (question.about ?? '');
  return word === 'left' || unit === '' || unit === question.unit;
}
