import { IDENTITY_FIELDS, type Field } from '../entries';
import { meaningOfHeading, plainHeading } from './headings';

function identityOf(heading: string): Field | null {
  const meaning = meaningOfHeading(heading);
  return meaning?.kind === 'field' && IDENTITY_FIELDS.includes(meaning.field) ? meaning.field : null;
}

/**
 * The first column of a second list that stands beside the first; null where there is none. It repeats two headings that tell who a candidate is,
 * word for word, or it is parted by an empty column and tells again who its candidates are, by number or UCI. Somebody's legal and chosen names
 * are no second list.
 */
export function listBeside(headings: ReadonlyMap<number, string>): number | null {
  const columns = [...headings].sort(([one], [other]) => one - other);
  const seen = new Set<string>();
  const fields = new Set<Field>();
  const repeated: number[] = [];
  let before = -1;
  let parted: number | null = null;
  for (const [column, heading] of columns) {
    if (column > before + 1 && fields.size > 0) parted = column;
    before = column;
    const field = identityOf(heading);
    if (field === null) continue;
    const again = seen.has(plainHeading(heading));
    if (again) repeated.push(column);
    if (repeated.length >= 2) return begin(repeated[0] ?? column, parted);
    if (parted !== null && fields.has(field) && (field === 'candidateNumber' || field === 'uci')) return parted;
    seen.add(plainHeading(heading));
    fields.add(field);
  }
  return null;
}

function begin(repeated: number, parted: number | null): number {
  return parted !== null && parted <= repeated ? parted : repeated;
}
