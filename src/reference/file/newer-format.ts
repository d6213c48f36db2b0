import type { ReferenceFileProblem } from './reference-file-error';
import { mistakeWords } from '../words/mistakes';

/** The format of reference files that this release writes, and the newest that it reads. Files without one are of format 1. */
export const FORMAT = 1;

/** What is wrong with a file that a newer release wrote; null where it can be read. Whatever else it holds may mean something new. */
export function newerFormat(content: unknown): ReferenceFileProblem | null {
  if (typeof content !== 'object' || content === null || !('format' in content)) return null;
  const { format } = content;
  if (typeof format !== 'number' || format <= FORMAT) return null;
  return {
    place: 'format',
    message: mistakeWords.newerFormat(format, FORMAT),
  };
}
