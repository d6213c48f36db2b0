import { DETAILS, type ChangedDetail, type Detail, type SentDetails } from '../../register';
import { comparisonWords } from '../words/comparison';

/** An entry that one of two lists has and the other has not, or a candidate where candidates are compared. */
export interface EntryOfOne {
  /** As lists name a candidate: `0012 Archer, Ann`. */
  readonly who: string;
  /** Empty for a candidate. */
  readonly what: string;
  /** The row of its list, from 0; in a list of several sheets as they are stacked. */
  readonly row: number;
}

/** What an entry may be different in, besides its candidate. */
type EntryDetail = 'code' | 'unit' | 'series';

/** What is not the same in both lists: `before` is here, `after` there. */
export interface Difference extends Omit<ChangedDetail, 'detail'> {
  readonly detail: Detail | EntryDetail;
}

/** A candidate whose details are not the same in both lists, or one of their entries. */
export interface Different extends EntryOfOne {
  readonly details: readonly Difference[];
}

/** An entry that both lists have with its code and series, so that it is surely the same. */
export interface EntryInBoth {
  /** The id of the entry here. */
  readonly id: number;
  /** Tells the people of the comparison apart, also two of one number. */
  readonly person: string;
  /** Its row in the other list. */
  readonly row: number;
  /** The candidate's details as the other list has them; no name where its parts could only be guessed. */
  readonly there: SentDetails;
}

/** Two lists beside each other. */
export interface ListComparison {
  /** Candidates where one of the lists asks for nothing, as a class list does: who has any entry in the other. */
  readonly of: 'entries' | 'candidates';
  /** How many both have. */
  readonly both: number;
  readonly onlyHere: readonly EntryOfOne[];
  readonly onlyThere: readonly EntryOfOne[];
  readonly different: readonly Different[];
  readonly inBoth: readonly EntryInBoth[];
  /** How many of both are not surely the same: one of the lists does not say the series, or the code. */
  readonly unsure: number;
}

const ENTRY_DETAILS: Readonly<Record<EntryDetail, string>> = {
  code: comparisonWords.entryCode,
  unit: 'unit',
  series: 'series',
};

/** What a difference is in, in words. */
export function detailWords(detail: Difference['detail']): string {
  return detail === 'code' || detail === 'unit' || detail === 'series' ? ENTRY_DETAILS[detail] : DETAILS[detail].words;
}
