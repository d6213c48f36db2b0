import type { WrittenBirthDate } from '../../assessment';
import { mustHave, type CandidateRow } from '../../entries';
import type { Fix } from '../finding';

/**
 * Whether Excel may have changed day and month round when the list was opened. Set to American dates, it reads 03/04/2009
 * as 4 March and leaves 25/03/2009, which it cannot read, as text: so every day that it keeps is 12 at most, and texts
 * have later ones.
 */
export function mayBeSwapped(days: readonly WrittenBirthDate[]): boolean {
  const has = (how: WrittenBirthDate['written']): boolean => days.some(({ written }) => written === how);
  return has('text late') && has('day swappable') && !has('day late');
}

/** The text of a date of birth made into a day. */
export function asDay({ row, columns, birthDate, birthDateText }: CandidateRow): Fix {
  const column = mustHave(columns.birthDate, 'The column of the dates of birth');
  const [year, month, day] = mustHave(birthDate, `The date of birth in row ${row + 1}`).split('-');
  return { row, column, before: birthDateText, after: `${day}/${month}/${year}`, as: 'day' };
}
