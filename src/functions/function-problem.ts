import { UserError } from '../entries';

/**
 * Why a function has no answer: `value`, what was given cannot be understood (`#VALUE!` in Excel); `unknown`, nobody published
 * it or it is not loaded (`#N/A`). The message is a sentence that Excel shows beside the cell.
 */
export class FunctionProblem extends UserError {
  override readonly name = 'FunctionProblem';

  constructor(
    readonly kind: 'value' | 'unknown',
    message: string,
  ) {
    super(message);
  }
}
