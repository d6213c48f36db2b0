import type { CandidateRow } from '../entries';

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether one row's surname is the other's forenames and the other way round; a sheet with one name column has no such thing. */
export function areSwapped(row: CandidateRow, other: CandidateRow): boolean {
  const { surname, forenames, columns } = row;
  if (surname === '' || forenames === '' || columns.surname === columns.forenames) return false;
  return same(surname, other.forenames) && same(forenames, other.surname) && !same(surname, forenames);
}
