import { FunctionProblem } from './function-problem';
import { plainValue } from './plain-value';
import { answerWords } from './words/answers';

/** A parameter of the functions, declared once: what it is called, and how what Excel gives for it is read. */
export interface Parameter<Value> {
  /** As in the function's help. */
  readonly name: string;
  /** Reads a cell or a typed value that is not blank. Throws FunctionProblem, of kind `value`, for what cannot be understood. */
  read(given: string | number): Value;
}

/** What stands in a cell, or was typed in its place; `null` where that is nothing. */
export function valueGiven(given: unknown, name: string): string | number | null {
  const value = plainValue(given);
  if (value === null || typeof value === 'number') return value;
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'boolean')
    throw new FunctionProblem('value', answerWords.wrongType(name, String(value).toUpperCase()));
  throw new FunctionProblem('value', answerWords.errorInCell(name));
}
