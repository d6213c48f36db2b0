import { candidateKey, groupBy, type CandidateRow, type CandidateTexts } from '../../entries';
import type { ResolvedEntry } from '../../reference';
import type { SheetEntries } from '../read-entries';

/** Who a candidate is, as a row of the sheet or somebody's list gives it. */
export type Person = CandidateTexts & Pick<CandidateRow, 'birthDate' | 'groups'>;

/** A candidate who is to be entered for something: one of the sheet, or somebody who is not in it yet. */
export interface Joining {
  /** As `candidateKey` tells one from another. */
  readonly key: string;
  readonly person: Person;
  /** The rows that the sheet has of them; none of somebody new. */
  readonly rows: readonly CandidateRow[];
  readonly entries: readonly ResolvedEntry[];
}

/** Somebody who is not in the sheet yet. */
export function newcomer(person: Person): Joining {
  const key = [person.candidateNumber, person.uci, person.surname, person.forenames, person.birthDate ?? ''].join(' ');
  return { key: `new ${key}`, person, rows: [], entries: [] };
}

/** The candidates of a list, in its order. Rows that name nobody are nobody's. */
export function candidatesIn(list: SheetEntries, resolved: readonly ResolvedEntry[]): Joining[] {
  const entries = groupBy(resolved, (one) => one.candidateKey);
  return [...groupBy(list.rows, candidateKey)].flatMap(([key, rows]) => {
    const [person] = rows;
    const isNamed =
      person !== undefined && [person.candidateNumber, person.uci, person.surname].some((text) => text !== '');
    return isNamed ? [{ key, person, rows, entries: entries.get(key) ?? [] }] : [];
  });
}
