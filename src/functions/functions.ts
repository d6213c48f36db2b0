/* The comments of these functions are what Excel shows of them: the build makes functions.json of them. */
import { checkRows } from './catalogue/check-row';
import { FEE } from './catalogue/fee';
import { ISUCI, ISULN, UCI } from './catalogue/identifiers';
import { DEADLINE, STAGE_OF } from './catalogue/stage';
import { TITLE } from './catalogue/title';
import { excelAnswers } from './excel-answers';
import { FunctionProblem } from './function-problem';
import { currentSource } from './current-source';
import { spread, type Argument, type FunctionDefinition } from './spread';

function answers(definition: FunctionDefinition, ...given: readonly Argument[]): unknown[][] {
  return excelAnswers(spread(definition, given, currentSource()));
}

/**
 * What one entry costs, in pounds. #N/A says why where a fee is not known.
 * @customfunction FEE
 * @param code Entry code of a qualification, unit or option: 05835, 05835/01.
 * @param [series] Series, for instance June 2027.
 * @param [date] The day on which it is sent; without it, the price of an entry on time.
 * @param [attempt] 1 for the first entry of the unit (if left out), 2 for a resit and so on, or the word absent after an absence.
 * @returns Pounds; a block where a range is given.
 */
export function fee(code: unknown[][], series?: unknown[][], date?: unknown[][], attempt?: unknown[][]): unknown[][] {
  return answers(FEE, code, series, date, attempt);
}

/**
 * On time, Late, Very late or Closed; without a date, until when each of them lasts.
 * @customfunction STAGE
 * @param series Series, for instance June 2027.
 * @param [date] The day on which the entry is sent, for instance TODAY().
 * @returns The stage in words; a block where a range is given.
 */
export function stage(series: unknown[][], date?: unknown[][]): unknown[][] {
  return answers(STAGE_OF, series, date);
}

/**
 * The last day of a stage of a series. Format the cell as a date.
 * @customfunction DEADLINE
 * @param series Series, for instance June 2027.
 * @param [stage] on time (if left out), late, very late, refund or results.
 * @returns The day, as Excel counts days; a block where a range is given.
 */
export function deadline(series: unknown[][], stage?: unknown[][]): unknown[][] {
  return answers(DEADLINE, series, stage);
}

/**
 * The title of a qualification, unit or option.
 * @customfunction TITLE
 * @param code Entry code: 05835, 05835/01, or a qualification number such as 601/7699/4.
 * @returns The title; a block where a range is given.
 */
export function title(code: unknown[][]): unknown[][] {
  return answers(TITLE, code);
}

/**
 * The whole UCI: the 12 characters with their check letter.
 * @customfunction UCI
 * @param first12 The first 12 characters.
 * @returns 13 characters; a block where a range is given.
 */
export function uci(first12: unknown[][]): unknown[][] {
  return answers(UCI, first12);
}

/**
 * Whether a text is a complete UCI with the right check letter.
 * @customfunction ISUCI
 * @param uci 13 characters.
 * @returns TRUE or FALSE; a block where a range is given.
 */
export function isUci(uci: unknown[][]): unknown[][] {
  return answers(ISUCI, uci);
}

/**
 * Whether a number is a ULN with the right check digit. Numbers that stand for "not known" are none.
 * @customfunction ISULN
 * @param uln Ten digits.
 * @returns TRUE or FALSE; a block where a range is given.
 */
export function isUln(uln: unknown[][]): unknown[][] {
  return answers(ISULN, uln);
}

/**
 * What is wrong with a row by itself, in words; empty where nothing is. Other rows, deadlines and fees are checked in the pane.
 * @customfunction CHECK
 * @param row The cells of the row; of several rows, each is checked.
 * @param headings The cells of the heading row above the same columns.
 * @returns A text a row.
 */
export function check(row: unknown[][], headings: unknown[][]): unknown[][] {
  try {
    return excelAnswers(checkRows(row, headings, currentSource()));
  } catch (error) {
    if (error instanceof FunctionProblem) return excelAnswers([[error]]);
    throw error;
  }
}
