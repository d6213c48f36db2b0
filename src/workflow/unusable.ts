import { UserError } from '../entries';

/** What stands in the way, where the page can offer a way on: another heading row, a choice of sheet. */
export type TableProblem = 'no-headings' | 'several-sheets' | 'no-candidates' | 'other';

/** The job cannot be done with what was given; the message is a sentence that says why and what to do. */
export class Unusable extends UserError {
  override readonly name = 'Unusable';

  constructor(
    message: string,
    readonly problem: TableProblem = 'other',
    /** The sheets that are meant, or that could be. */
    readonly sheets: readonly string[] = [],
  ) {
    super(message);
  }
}
