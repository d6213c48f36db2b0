import { datePartsOf, type CandidateRow, type ColumnStorage, type EntryList } from '../entries';
import type { Fix } from './finding';

/** The dates of birth of a sheet in which some are texts and some are days. */
export interface WrittenDays {
  readonly column: number;
  /** Cells with a text that is a day. */
  readonly texts: readonly CandidateRow[];
  /** Cells with a day as Excel keeps it. */
  readonly days: readonly CandidateRow[];
  /** Whether Excel may have changed day and month round when the list was opened. */
  readonly mayBeSwapped: boolean;
}

const dayOf = (row: CandidateRow): number => (row.birthDate === null ? 0 : datePartsOf(row.birthDate).day);

/** Whether a row's day could be the month: both are 12 at most, and not the same. */
export function isSwappable({ birthDate }: CandidateRow): boolean {
  if (birthDate === null) return false;
  const { day, month } = datePartsOf(birthDate);
  return day <= 12 && day !== month;
}

/**
 * How dates of birth are stored; null where all are stored alike, or there is no column for them. An Excel set to American dates reads 03/04/2009 as 4 March and leaves 25/03/2009, which
 * it cannot read, as text: so a column in which every day that Excel keeps is 12 at most, and texts have later ones.
 */
export function writtenDays({ storage, rows }: EntryList): WrittenDays | null {
  const stored: ColumnStorage | undefined = storage.columns.find(({ field }) => field === 'birthDate');
  if (stored === undefined || stored.texts.length === 0 || stored.days.length === 0) return null;
  const [inTexts, inDays] = [new Set(stored.texts), new Set(stored.days)];
  const texts = rows.filter((row) => inTexts.has(row.row) && row.birthDate !== null);
  const days = rows.filter((row) => inDays.has(row.row) && row.birthDate !== null);
  const laterTexts = texts.filter((row) => dayOf(row) > 12);
  const mayBeSwapped = laterTexts.length > 0 && days.some(isSwappable) && days.every((row) => dayOf(row) <= 12);
  return { column: stored.column, texts, days, mayBeSwapped };
}

/** The texts made into days. */
export function asDays({ texts, column }: WrittenDays): Fix[] {
  return texts.map(({ row, birthDate, birthDateText }) => {
    const [year, month, day] = (birthDate ?? '').split('-');
    return { row, column, before: birthDateText, after: `${day}/${month}/${year}`, as: 'day' };
  });
}
