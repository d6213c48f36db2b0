import { academicYearOf } from '../entries';
import { detailsOf, NO_DETAILS, type Answer, type AnswerWord } from '../register';
import { takenAsRegistered, type Finding } from '../rules';
import type { Recorded } from '../submission';
import { answersSheet } from '../table';
import type { Check } from './check';
import type { Additions } from './record-submission';
import { Unusable } from './unusable';
import { recordingWords } from './words/recording';

/**
 * What keeps an answer to findings, as lines to be appended: one of each candidate and qualification, and of "not this year" one for each unit.
 * Throws Unusable where a finding is not to be answered so.
 */
export function answerLines(
  { context: { asOf } }: Pick<Check, 'context'>,
  findings: readonly Pick<Finding, 'ask'>[],
  word: AnswerWord,
  { time, by }: Recorded,
): Additions {
  const answers = findings.flatMap(({ ask }): Answer[] => {
    if (!ask?.answers.includes(word)) throw new Unusable(recordingWords.cannotAnswer);
    const answer: Answer = {
      ...{ time, by, word },
      details: ask.candidate === null ? NO_DETAILS : detailsOf(ask.candidate),
      qualification: ask.qualification,
      unit: '',
      year: null,
      about: ask.about,
    };
    if (word !== 'not-this-year') return [answer];
    return ask.units.map((unit) => ({ ...answer, unit, year: academicYearOf(asOf) }));
  });
  return linesOf(answers);
}

/** What keeps of each candidate that the officer has just said of all, or of groups, that they were registered before; none where nothing did. */
export function registeredLines(
  { context: { entries, answers }, findings }: Pick<Check, 'context' | 'findings'>,
  { time, by }: Recorded,
): Additions {
  const taken = new Set(takenAsRegistered(findings).map(({ id }) => id));
  const said = entries.flatMap(({ entry: { id, candidate }, qualificationCode }): Answer[] => {
    const qualification = qualificationCode ?? '';
    if (!taken.has(id) || answers.isAnswered({ candidate, qualification, unit: '', asks: 'registered' })) return [];
    return [
      {
        ...{ time, by, word: 'registered', qualification },
        details: detailsOf(candidate),
        unit: '',
        year: null,
        about: '',
      },
    ];
  });
  return said.length === 0 ? [] : linesOf(said);
}

/** Each answer once: of the units of one candidate each asks the same. */
function linesOf(answers: readonly Answer[]): Additions {
  return [answersSheet([...new Map(answers.map((answer) => [JSON.stringify(answer), answer])).values()])];
}
