import { memoizeOf, type CandidateRow, type Pence } from '../entries';
import type { Qualification, Resolution } from '../reference';
import type { AtRisk } from './at-risk';
import type { Charge } from './charge';
import { feeWords } from './words';

/** A sum that says what it leaves out. */
export interface Total {
  readonly entries: number;
  /** The sum of the amounts that are known. */
  readonly due: Pence;
  /** How many entries have a fee that is not known: the sum is that much too small. */
  readonly unpriced: number;
}

/** Whether anything is charged for a total's entries, be it an amount that is known or one that is not. */
export function isCharged({ due, unpriced }: Total): boolean {
  return due !== 0 || unpriced > 0;
}

/** A total under a heading: a qualification, or a value of a group column. */
export interface LabelledTotal extends Total {
  readonly label: string;
}

/** The label of what has nothing in its group column. */
export const EMPTY_GROUP = feeWords.noGroup;

export interface Totals extends Total {
  readonly byQualification: readonly LabelledTotal[];
  /** By heading of each group column, then by its values. */
  readonly byGroup: Readonly<Record<string, readonly LabelledTotal[]>>;
  /** What waiting costs, by coming date. */
  readonly atRisk: readonly AtRisk[];
}

/** The label of the total by qualification that a charge is part of. */
export function qualificationLabel({ resolved }: Charge): string {
  return qualificationWords(resolved, resolved.entry.wantedText);
}

/**
 * The same of anything that can be entered.
 * @param otherwise what is said where no qualification is known
 */
export function qualificationWords(
  { qualification, qualificationCode }: Pick<Resolution, 'qualification' | 'qualificationCode'>,
  otherwise: string,
): string {
  if (qualification) return nameOf(qualification);
  return qualificationCode ?? (otherwise || feeWords.noQualification);
}

/** One text for all entries of it, which are counted by that. */
const nameOf = memoizeOf(({ code, subject, size }: Qualification) => `${code} ${subject} ${size}`);

/** What stands in the sheet's group columns. */
export function groupsOf({ resolved }: Charge): CandidateRow['groups'] {
  return resolved.entry.candidate.groups;
}

/** The label of the total that charges are part of, by what stands in one of the sheet's group columns. */
export function groupLabel(groups: CandidateRow['groups'], heading: string): string {
  return groups[heading] || EMPTY_GROUP;
}
