import { EDI_NAME_LENGTH, ediName, type CandidateRow, type EdiName, type Field } from '../../entries';

/** What messages call a candidate: `Ann Lee`, or the candidate number where there is no name. */
export function candidateName(row: CandidateRow): string {
  const name = `${row.forenames} ${row.surname}`.trim();
  return name === '' ? `candidate ${row.candidateNumber || row.uci}` : name;
}

/** Whether a row has no number by which its candidate could be found in others, as the lower rows of a merged area. */
export function hasNoNumber({ candidateNumber, uci }: CandidateRow): boolean {
  return candidateNumber === '' && uci === '';
}

/** The field in which a part of the name stands: its own, or the one for the whole name. */
export function nameField(row: CandidateRow, part: 'surname' | 'forenames'): Field {
  return row.columns[part] === undefined && row.columns.wholeName !== undefined ? 'wholeName' : part;
}

/** How names change on their way into the file, by row of the sheet; most fit as they are, and are not in the result. */
export function changedNamesIn(rows: readonly CandidateRow[]): ReadonlyMap<number, EdiName> {
  const changed = rows.filter(({ surname, forenames }) => {
    const fits = surname.length + 1 + forenames.length <= EDI_NAME_LENGTH;
    return !fits || !PLAIN.test(surname) || !PLAIN.test(forenames);
  });
  return new Map(changed.map((row) => [row.row, ediName(row.surname, row.forenames)]));
}

const PLAIN = /^[A-Za-z'()\-. ]*$/;
