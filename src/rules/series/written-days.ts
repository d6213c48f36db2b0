import { datePartsOf, mustHave, type CalendarDate, type CandidateRow, type EntryList } from '../../entries';
import type { Fix } from '../finding';

/** How a date of birth is stored, and what its day tells: one after the 12th is no month, another could be one. */
type WrittenDay = `${'text' | 'day'} ${'late' | 'swappable' | 'plain'}`;

function kindOf(birthDate: CalendarDate): 'late' | 'swappable' | 'plain' {
  const { day, month } = datePartsOf(birthDate);
  if (day > 12) return 'late';
  return day === month ? 'plain' : 'swappable';
}

/** A row's date of birth by how it is written. */
export interface WrittenBirthDate {
  readonly written: WrittenDay;
  readonly candidate: CandidateRow;
}

/** The dates of birth of a list by how they are written; cells that hold no day are left out. */
export function writtenDays({ storage, rows }: EntryList): WrittenBirthDate[] {
  const stored = storage.columns.find(({ field }) => field === 'birthDate');
  if (stored === undefined) return [];
  const texts = new Set(stored.texts);
  const days = texts.size === 0 ? null : new Set(stored.days);
  const found: WrittenBirthDate[] = [];
  for (const candidate of rows) {
    const { row, birthDate } = candidate;
    if (birthDate === null) continue;
    // Where no cell is a text, all that give a day are days.
    const storedAs = texts.has(row) ? 'text' : (days?.has(row) ?? true) ? 'day' : null;
    if (storedAs !== null) found.push({ written: `${storedAs} ${kindOf(birthDate)}`, candidate });
  }
  return found;
}

/**
 * Whether Excel may have changed day and month round when the list was opened. Set to American dates, it reads 03/04/2009
 * as 4 March and leaves 25/03/2009, which it cannot read, as text: so every day that it keeps is 12 at most, and texts
 * have later ones.
 */
export function mayBeSwapped(days: readonly WrittenBirthDate[]): boolean {
  const has = (how: WrittenDay): boolean => days.some(({ written }) => written === how);
  return has('text late') && has('day swappable') && !has('day late');
}

/** The text of a date of birth made into a day. */
export function asDay({ row, columns, birthDate, birthDateText }: CandidateRow): Fix {
  const column = mustHave(columns.birthDate, 'The column of the dates of birth');
  const [year, month, day] = mustHave(birthDate, `The date of birth in row ${row + 1}`).split('-');
  return { row, column, before: birthDateText, after: `${day}/${month}/${year}`, as: 'day' };
}
