import { sheetNameOf, type CandidateRow } from '../../entries';

/** A group as it is called: `13B`; with its heading where it is a number alone, `Year 13`. */
export function groupWords(heading: string, value: string): string {
  return /^\d+$/.test(value) ? `${heading} ${value}` : value;
}

/** All by which the officer may mean the candidate of a row: the tab, and each group by its value and as it is called. */
export function cohortsOf({ row, groups }: CandidateRow, sheets: readonly string[]): string[] {
  const named = Object.entries(groups).flatMap(([heading, value]) => [value, groupWords(heading, value)]);
  return [sheetNameOf(row, sheets), ...named].filter((name) => name !== '');
}
