import type { CandidateRow } from './entry';

/**
 * What tells one person from another in a sheet: the candidate number, by which the awarding body knows them in a
 * series; else the UCI, without the check letter that may be left out; else name and birth date. A row that has
 * none of these is a person by itself.
 */
export function candidateKey(row: CandidateRow): string {
  if (row.candidateNumber !== '') return `number ${row.candidateNumber.padStart(4, '0').toUpperCase()}`;
  if (row.uci !== '') return `uci ${row.uci.slice(0, 12).toUpperCase()}`;
  if (row.surname === '' && row.forenames === '') return `row ${row.row}`;
  return `name ${row.surname}:${row.forenames}:${row.birthDate ?? row.birthDateText}`.toLowerCase();
}

/** The four digits of a candidate number written with or without its zeros, or null where it is none from 1 to 9999. */
export function parseCandidateNumber(text: string): string | null {
  return /^0*[1-9]\d{0,3}$/.test(text) && text.length <= 4 ? text.padStart(4, '0') : null;
}

/** The five digits of a centre number, or null. */
export function parseCentreNumber(text: string): string | null {
  return /^\d{5}$/.test(text) ? text : null;
}
