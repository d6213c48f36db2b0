import { ANSWER_WORDS, ANSWERS_SHEET } from '../../register';

/** What is said of answers to findings. */
export const answerWords = {
  title: 'Answer',
  why: 'It is not asked again.',
  ...ANSWER_WORDS,
  kept: `Answered. The sheet "${ANSWERS_SHEET}" keeps it; to be asked again, delete the line there and check again.`,
};
