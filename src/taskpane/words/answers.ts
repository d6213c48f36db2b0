import { ANSWER_WORDS, ANSWERS_SHEET } from '../../register';

/** What is said of answers to findings. */
export const answerWords = {
  title: 'Answer',
  why: 'You will not be asked again.',
  ...ANSWER_WORDS,
  kept: `Answered, and kept in the sheet "${ANSWERS_SHEET}". To be asked again, delete the line there and check again.`,
};
