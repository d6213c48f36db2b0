import type { EntryList } from '../entries';

/** How many people the rows of a list name: by number, else by UCI, else by name. */
export function countCandidates({ rows }: Pick<EntryList, 'rows'>): number {
  return new Set(
    rows.map(({ candidateNumber, uci, surname, forenames }) => candidateNumber || uci || `${surname}, ${forenames}`),
  ).size;
}
