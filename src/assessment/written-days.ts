import { datePartsOf, memoize, type CalendarDate, type CandidateRow, type EntryList } from '../entries';

/**
 * How a date of birth is stored, and what its day tells: one after the 12th is no month, another could be one. Of texts with the month
 * first nothing is told here.
 */
type WrittenDay = `${'text' | 'day'} ${'late' | 'swappable' | 'plain'}` | 'text american';

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
export function writtenDays({ storage, rows, issues }: EntryList): WrittenBirthDate[] {
  // A column of each list of the sheet.
  const stored = storage.columns.filter(({ field }) => field === 'birthDate');
  if (stored.length === 0) return [];
  const texts = new Set(stored.flatMap((column) => column.texts));
  const american = new Set(issues.birthDates.filter(({ why }) => why !== 'day').map(({ row }) => row));
  const days = texts.size === 0 ? null : new Set(stored.flatMap((column) => column.days));
  const asText = memoize((birthDate: CalendarDate) => `text ${kindOf(birthDate)}` as const);
  const asDay = memoize((birthDate: CalendarDate) => `day ${kindOf(birthDate)}` as const);
  const found: WrittenBirthDate[] = [];
  for (const candidate of rows) {
    const { row, birthDate } = candidate;
    if (birthDate === null) continue;
    // Where no cell is a text, all that give a day are days.
    const writtenAs = texts.has(row) ? asText : (days?.has(row) ?? true) ? asDay : null;
    if (american.has(row)) found.push({ written: 'text american', candidate });
    else if (writtenAs !== null) found.push({ written: writtenAs(birthDate), candidate });
  }
  return found;
}
