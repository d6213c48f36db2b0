import { EDI_NAME_LENGTH, ediName, memoizeOf, type EdiName, type Field, type GivenCandidate } from '../../entries';
import { assessmentWords } from '../words';

/** What messages call a candidate: `Ann Lee`, or the candidate number where there is no name. */
export function candidateName(row: GivenCandidate): string {
  const name = `${row.forenames} ${row.surname}`.trim();
  return name === '' ? assessmentWords.candidate(row.candidateNumber || row.uci) : name;
}

/** Whether a row has no number by which its candidate could be found in others, as the lower rows of a merged area. */
export function hasNoNumber({ candidateNumber, uci }: GivenCandidate): boolean {
  return candidateNumber === '' && uci === '';
}

/** The field in which a part of the name stands: its own, or the one for the whole name. */
export function nameField(row: Pick<GivenCandidate, 'columns'>, part: 'surname' | 'forenames'): Field {
  return row.columns[part] === undefined && row.columns.wholeName !== undefined ? 'wholeName' : part;
}

/** How a name changes on its way into the file; null where it fits as it is, as most do. */
export function changedName(row: GivenCandidate): EdiName | null {
  const { surname, forenames } = row;
  const fits = surname.length + 1 + forenames.length <= EDI_NAME_LENGTH;
  return fits && PLAIN.test(surname) && PLAIN.test(forenames) ? null : writtenName(row);
}

const writtenName = memoizeOf(({ surname, forenames }: GivenCandidate) => ediName(surname, forenames));

const PLAIN = /^[A-Za-z'()\-. ]*$/;
