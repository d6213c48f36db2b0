import { formatDate } from '../../entries';
import { lengthWords, type Examination, type ResolvedEntry } from '../../reference';
import type { ReportSources } from './report-parts';

/** The examination of an entry in words, `17 May 2027, AM, 2h 00m`; empty where no timetable gives it a day. */
export function examinationWords(examination: Examination | null): string {
  if (examination === null) return '';
  const { slot } = examination;
  if (slot === null) return 'day not settled';
  return [formatDate(slot.day), slot.session, lengthWords(slot.minutes)].join(', ');
}

/** Whether a timetable gives any of the entries a day: reports of others have no column for it. */
export function someHaveDays(entries: readonly ResolvedEntry[], { reference }: ReportSources): boolean {
  return entries.some((entry) => reference.examination(entry) !== null);
}
