import { UserError } from '../../entries';
import { mistakeWords } from '../words/mistakes';

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

  /**
   * @param file its name, where it has one
   * @param more whether there are more mistakes than those
   */
  constructor(
    readonly problems: readonly ReferenceFileProblem[],
    { file = null, more = false }: { readonly file?: string | null; readonly more?: boolean } = {},
  ) {
    const lines = problems.map(({ place, message }) => {
      return `${place === '' ? '' : `${place}: `}${message}${message.endsWith('?') ? '' : '.'}`;
    });
    const count = lines.length === 1 ? mistakeWords.one : mistakeWords.several(more, lines.length);
    const rest = more ? [mistakeWords.seeTheOthers] : [];
    super([mistakeWords.notUsed(file ?? mistakeWords.theReferenceFile, count), ...lines, ...rest].join('\n'));
  }
}

/** A place is found by so many keys, and so many letters of each. */
const [MOST_STEPS, LONGEST_STEP] = [20, 100];

/** The keys and list positions that lead to a value, as `seriesDates[1].deadline`; the first of many. */
export function placeOf(path: readonly PropertyKey[]): string {
  const steps = path
    .slice(0, MOST_STEPS)
    .map((step) => (typeof step === 'string' ? step.slice(0, LONGEST_STEP) : step));
  return steps
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`))
    .join('');
}
