import type { FoundTable } from '../reference';
import {
  ANSWER_COLUMNS,
  ANSWERS_DESCRIPTION,
  ANSWERS_SHEET,
  ANSWERS_TITLE,
  answerValues,
  type Answer,
} from '../register';
import type { TableSheet } from './annotation';
import { findTable } from './found-table';
import type { SheetContent } from './sheet-content';

/** The row of the headings in the sheet as it is first written, counted from 0. */
const HEADING_ROW = 3;

/** Answers as a sheet, to be added to the one that the workbook has. */
export function answersSheet(answers: readonly Answer[]): TableSheet {
  return {
    name: ANSWERS_SHEET,
    rows: [
      [{ text: ANSWERS_TITLE, look: 'title' }],
      [ANSWERS_DESCRIPTION],
      [],
      ANSWER_COLUMNS.map(({ heading }) => ({ text: heading, look: 'heading' })),
      ...answers.map(answerValues),
    ],
    widths: ANSWER_COLUMNS.map(({ width }) => width),
    table: { name: 'Entrywise_answers', headingRow: HEADING_ROW },
  };
}

/** Whether a sheet of that name keeps the answers. */
export function isAnswersSheet(name: string): boolean {
  return name.toLowerCase() === ANSWERS_SHEET.toLowerCase();
}

/** The answers' sheet by its headings, wherever they stand. */
export function findAnswers(sheet: SheetContent): FoundTable {
  return findTable(
    sheet,
    sheet.name,
    ANSWER_COLUMNS.map(({ heading }) => ({ heading, holds: 'text' })),
  );
}
