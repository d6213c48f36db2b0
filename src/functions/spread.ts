import { largest } from '../entries';
import { FunctionProblem } from './function-problem';
import { valueGiven, type Parameter } from './parameter';
import type { FunctionSource } from './reference-source';
import { answerWords } from './words/answers';

export type Answer = string | number | boolean;

/** A function as the catalogue declares it. */
export interface FunctionDefinition {
  readonly parameters: readonly Parameter<unknown>[];
  /** How many of the parameters must be given; where one of those is blank, the answer is `blank`. */
  readonly required: number;
  readonly blank: Answer;
  /** Throws FunctionProblem where there is no answer. */
  answer(given: Given, source: FunctionSource): Answer;
}

/** What was given for a parameter, read; `optional` gives null where it is blank. */
export interface Given {
  required<Value>(parameter: Parameter<Value>): Value;
  optional<Value>(parameter: Parameter<Value>): Value | null;
}

/** An argument as Excel gives it: a block of cells, of one cell for a single value; nothing where it was left out. */
export type Argument = readonly (readonly unknown[])[] | null | undefined;

/**
 * Answers for each cell of the blocks that were given. Blocks of one row or column are used for all rows or columns of the
 * others; a block that is too small otherwise leaves the rest without an answer.
 */
export function spread(
  definition: FunctionDefinition,
  given: readonly Argument[],
  source: FunctionSource,
): (Answer | FunctionProblem)[][] {
  const blocks = definition.parameters.map((_, index) => blockOf(given[index]));
  const rows = largest(
    blocks.map((block) => block.length),
    1,
  );
  const columns = largest(
    blocks.map((block) => block[0]?.length ?? 0),
    1,
  );
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      answerAt(
        definition,
        blocks.map((block) => cellOf(block, row, column)),
        source,
      ),
    ),
  );
}

function blockOf(given: Argument): readonly (readonly unknown[])[] {
  return given?.length ? given : [[null]];
}

const OUTSIDE = new FunctionProblem('unknown', answerWords.otherSizes);

function cellOf(block: readonly (readonly unknown[])[], row: number, column: number): unknown {
  const cells = block[block.length === 1 ? 0 : row];
  const at = cells?.length === 1 ? 0 : column;
  return cells === undefined || at >= cells.length ? OUTSIDE : cells[at];
}

function answerAt(
  definition: FunctionDefinition,
  cells: readonly unknown[],
  source: FunctionSource,
): Answer | FunctionProblem {
  if (cells.includes(OUTSIDE)) return OUTSIDE;
  const { parameters, required, blank } = definition;
  try {
    const values = parameters.map(({ name }, index) => valueGiven(cells[index], name));
    if (values.slice(0, required).includes(null)) return blank;
    const given: Given = {
      required: (parameter) => parameter.read(values[parameters.indexOf(parameter)] ?? ''),
      optional: (parameter) => {
        const value = values[parameters.indexOf(parameter)] ?? null;
        return value === null ? null : parameter.read(value);
      },
    };
    return definition.answer(given, source);
  } catch (error) {
    if (error instanceof FunctionProblem) return error;
    throw error;
  }
}
