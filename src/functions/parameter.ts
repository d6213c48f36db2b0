import { FunctionProblem } from './function-problem';

/** A parameter of the functions, declared once: what it is called, and how what Excel gives for it is read. */
export interface Parameter<Value> {
  /** As in the function's help. */
  readonly name: string;
  /** Reads a cell or a typed value that is not blank. Throws FunctionProblem, of kind `value`, for what cannot be understood. */
  read(given: string | number): Value;
}

/** What stands in a cell, or was typed in its place; `null` where that is nothing. */
export function valueGiven(given: unknown, name: string): string | number | null {
  if (given === null || given === undefined) return null;
  if (typeof given === 'number') return given;
  if (typeof given === 'string') return given.trim() === '' ? null : given.trim();
  if (typeof given === 'boolean')
    throw new FunctionProblem(
      'value',
      `The ${name} is ${String(given).toUpperCase()}, which is neither a text nor a number.`,
    );
  throw new FunctionProblem(
    'value',
    `The cell for the ${name} holds an error or something else that is neither a text nor a number.`,
  );
}
