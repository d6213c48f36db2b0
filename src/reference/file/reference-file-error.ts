import { UserError } from '../../entries';

/** A mistake in a reference file. */
export interface ReferenceFileProblem {
  /** The keys that lead to it, list items counted from 0: `seriesDates[1].deadline`; empty for the file as a whole. */
  readonly place: string;
  /** What is wrong and what a right value looks like: one sentence or two, the last without a full stop. */
  readonly message: string;
}

/** A reference file that cannot be used; the message lists everything that must be put right. */
export class ReferenceFileError extends UserError {
  override readonly name = 'ReferenceFileError';

  constructor(readonly problems: readonly ReferenceFileProblem[]) {
    const lines = problems.map(({ place, message }) => {
      return `${place === '' ? '' : `${place}: `}${message}${message.endsWith('?') ? '' : '.'}`;
    });
    const count = lines.length === 1 ? 'a mistake' : `${lines.length} mistakes`;
    super([`The reference file has ${count}, and nothing of it was used.`, ...lines].join('\n'));
  }
}

/** The keys and list positions that lead to a value, as `seriesDates[1].deadline`. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`))
    .join('');
}
