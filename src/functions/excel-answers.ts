import { FunctionProblem } from './function-problem';

/** A problem as Excel shows it: `#VALUE!` or `#N/A`, with the sentence. */
function excelError({ kind, message }: FunctionProblem): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(kind === 'value' ? invalidValue : notAvailable, message);
}

/** Answers as Excel takes them. Throws the error of a single cell, since Excel shows the sentence of thrown errors only. */
export function excelAnswers(answers: readonly (readonly unknown[])[]): unknown[][] {
  const single = answers.length === 1 && answers[0]?.length === 1 ? answers[0][0] : null;
  if (single instanceof FunctionProblem) throw excelError(single);
  return answers.map((row) => row.map((one) => (one instanceof FunctionProblem ? excelError(one) : one)));
}
