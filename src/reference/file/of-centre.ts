import type { ReferenceFile } from './reference-file-schema';
import { remarkWords } from '../words/remarks';

/**
 * What of a file counts for a centre, and what is to be said of the rest. Fees and dates are the same for every centre; number, name, postcode and
 * approvals are not.
 * @param name the file's
 * @param centre its own number; null where nobody said
 */
export function ofCentre(
  name: string,
  file: ReferenceFile,
  centre: string | null,
): { readonly file: ReferenceFile; readonly words: string | null } {
  const { centre: its, approvals, ...rest } = file;
  if (centre === null || its?.number === undefined || its.number === centre) return { file, words: null };
  const whose = its.name === undefined ? its.number : `${its.number} (${its.name})`;
  const left = approvals === undefined ? remarkWords.withoutNameAndPostcode : remarkWords.withoutApprovals;
  return {
    file: rest,
    words: remarkWords.otherCentre(name, whose, centre, left),
  };
}
