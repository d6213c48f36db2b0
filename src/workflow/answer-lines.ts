import { academicYearOf } from '../entries';
import { detailsOf, NO_DETAILS, type Answer, type AnswerWord } from '../register';
import type { Finding } from '../rules';
import type { Recorded } from '../submission';
import { answersSheet } from '../table';
import type { Check } from './check';
import type { Additions } from './record-submission';
import { Unusable } from './unusable';
import { recordingWords } from './words/recording';

/**
 * What keeps an answer to a finding, as lines to be appended: of "not this year" one for each unit. Throws Unusable where the finding is
 * not to be answered so.
 */
export function answerLines(
  { context: { asOf } }: Pick<Check, 'context'>,
  { ask }: Pick<Finding, 'ask'>,
  word: AnswerWord,
  { time, by }: Recorded,
): Additions {
  if (!ask?.answers.includes(word)) throw new Unusable(recordingWords.cannotAnswer);
  const answer: Answer = {
    ...{ time, by, word },
    details: ask.candidate === null ? NO_DETAILS : detailsOf(ask.candidate),
    qualification: ask.qualification,
    unit: '',
    year: null,
    about: ask.about,
  };
  if (word !== 'not-this-year') return [answersSheet([answer])];
  const year = academicYearOf(asOf);
  return [answersSheet(ask.units.map((unit) => ({ ...answer, unit, year })))];
}
