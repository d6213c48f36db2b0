import type { CandidateRow } from './entry';

/** What tells one person from another in a sheet: UCI, else candidate number, else name and birth date. */
export function candidateKey(row: CandidateRow): string {
  if (row.candidateNumber !== '') return `number ${row.candidateNumber.padStart(4, '0')}`;
  if (row.uci !== '') return `uci ${row.uci.toUpperCase()}`;
  return `name ${row.surname} ${row.forenames} ${row.birthDateText}`.toLowerCase();
}

/** The four digits of a candidate number written with or without its zeros, or null where it is none from 1 to 9999. */
export function parseCandidateNumber(text: string): string | null {
  return /^0*[1-9]\d{0,3}$/.test(text) && text.length <= 4 ? text.padStart(4, '0') : null;
}

/** The five digits of a centre number, or null. */
export function parseCentreNumber(text: string): string | null {
  return /^\d{5}$/.test(text) ? text : null;
}
