import { parseCandidateNumber } from './candidate';
import type { CandidateRow } from './entry';
import { hasUciForm, isUci } from './uci';
import { isUln, isUlnPlaceholder } from './uln';

/*
 * What tells one person from another, made comparable: in rows of the sheet, in lines of the register and in results files alike. Who
 * is the same person by which of these is decided in `assessment/people`.
 */

/**
 * A UCI in capitals, without the check letter, which some sheets leave out. Another text is cut likewise, so that it still equals
 * itself.
 */
export function bareUci({ uci }: Pick<CandidateRow, 'uci'>): string {
  return uci.slice(0, 12).toUpperCase();
}

/** The bare UCI where it has the form of one, also with a wrong check letter; else empty: two people may both have `TBC`. */
export function uciOfForm(row: Pick<CandidateRow, 'uci'>): string {
  const bare = bareUci(row);
  return hasUciForm(bare) ? bare : '';
}

/** The bare UCI where its check letter is right or left out; else empty: one with a wrong letter was mistyped, and tells nothing. */
export function validUciOrEmpty(row: Pick<CandidateRow, 'uci'>): string {
  return row.uci.length === 12 || isUci(row.uci.toUpperCase()) ? uciOfForm(row) : '';
}

/** The ULN; empty for what is none, or stands for "not known". */
export function validUlnOrEmpty({ uln }: Pick<CandidateRow, 'uln'>): string {
  return isUln(uln) && !isUlnPlaceholder(uln) ? uln : '';
}

/** The candidate number with its zeros; empty for what is none. */
export function validNumberOrEmpty({ candidateNumber }: Pick<CandidateRow, 'candidateNumber'>): string {
  return parseCandidateNumber(candidateNumber) ?? '';
}

/** Whether a row is told by its candidate number. */
export function isNumbered({ candidateNumber }: Pick<CandidateRow, 'candidateNumber'>): boolean {
  return candidateNumber !== '';
}

/** The key of everybody with a candidate number. */
export function numberedKey(candidateNumber: string): string {
  return `number ${candidateNumber.padStart(4, '0').toUpperCase()}`;
}

/**
 * What tells one person from another in a sheet: the candidate number, by which the awarding body knows them in a
 * series; else the UCI; else name and birth date. A row that has none of these is a person by itself.
 */
export function candidateKey(row: CandidateRow): string {
  if (isNumbered(row)) return numberedKey(row.candidateNumber);
  const uci = uciOfForm(row);
  if (uci !== '') return `uci ${uci}`;
  if (row.surname === '' && row.forenames === '') return `row ${row.row}`;
  return `name ${row.surname}:${row.forenames}:${row.birthDate ?? row.birthDateText}`.toLowerCase();
}
