import type { FoundTable } from '../reference';
import { ANSWER_WORDS, readAnswer, type Answer, type AnswerHeading } from './answers';
import { wordOf } from './read-register-line';

/** An answer with the row of its sheet, counted from 0. */
export interface KeptAnswer {
  readonly row: number;
  readonly answer: Answer;
}

/** A line that answers nothing: its word is none, its academic year is none, or it says too little. */
export interface UnreadAnswer {
  readonly row: number;
  /** The column of the cell that cannot be read, counted from 0; null where it is the line. */
  readonly column: number | null;
  readonly about: 'word' | 'year' | 'little';
  /** What stands in the cell; else empty. */
  readonly text: string;
}

/** What the workbook keeps of the officer's answers. */
export interface KeptAnswers {
  /** The name of the sheet, for messages. */
  readonly sheet: string;
  readonly answers: readonly KeptAnswer[];
  readonly unread: readonly UnreadAnswer[];
}

export const NO_ANSWERS: KeptAnswers = { sheet: '', answers: [], unread: [] };

/** Reads the sheet of the answers, each line for itself. */
export function readAnswers({ sheet, columns, lines }: FoundTable): KeptAnswers {
  const answers: KeptAnswer[] = [];
  const unread: UnreadAnswer[] = [];
  for (const { row, texts } of lines) {
    const text = (heading: AnswerHeading): string => texts[heading] ?? '';
    const answer = readAnswer(text);
    const cell = (heading: AnswerHeading): Pick<UnreadAnswer, 'column' | 'text'> => ({
      column: columns[heading] ?? null,
      text: text(heading),
    });
    if (text('Answer') !== '' && wordOf(ANSWER_WORDS, text('Answer')) === null)
      unread.push({ row, about: 'word', ...cell('Answer') });
    else if (answer === null) unread.push({ row, about: 'little', column: null, text: '' });
    else if (answer.year === null && text('Academic year') !== '')
      unread.push({ row, about: 'year', ...cell('Academic year') });
    else answers.push({ row, answer });
  }
  return { sheet, answers, unread };
}
