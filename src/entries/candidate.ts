import type { CandidateRow } from './entry';
import { hasUciForm } from './uci';

/**
 * What tells one person from another in a sheet: the candidate number, by which the awarding body knows them in a
 * series; else the UCI; else name and birth date. A row that has none of these is a person by itself.
 */
export function candidateKey(row: CandidateRow): string {
  if (row.candidateNumber !== '') return `number ${row.candidateNumber.padStart(4, '0').toUpperCase()}`;
  const uci = uciKey(row);
  if (uci !== null) return uci;
  if (row.surname === '' && row.forenames === '') return `row ${row.row}`;
  return `name ${row.surname}:${row.forenames}:${row.birthDate ?? row.birthDateText}`.toLowerCase();
}

/**
 * The UCI as a key, without the check letter that may be left out. Null for what has not the form of one: two people may
 * both have `TBC`.
 */
export function uciKey({ uci }: Pick<CandidateRow, 'uci'>): string | null {
  const first12 = uci.slice(0, 12).toUpperCase();
  return hasUciForm(first12) ? `uci ${first12}` : null;
}

/** The four digits of a candidate number written with or without its zeros, or null where it is none from 1 to 9999. */
export function parseCandidateNumber(text: string): string | null {
  return /^0*[1-9]\d{0,3}$/.test(text) && text.length <= 4 ? text.padStart(4, '0') : null;
}

/** The five digits of a centre number, or null. */
export function parseCentreNumber(text: string): string | null {
  return /^\d{5}$/.test(text) ? text : null;
}
