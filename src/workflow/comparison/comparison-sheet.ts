import { counted, rowName } from '../../entries';
import { comparisonReport, type ComparisonLine, type ProductSheet } from '../../table';
import { detailWords, type EntryOfOne, type ListComparison } from './list-comparison';
import { comparisonWords } from '../words/comparison';

/** What two lists that are compared are called, and how their rows are. */
export interface ComparedNames {
  readonly here: string;
  readonly there: string;
  /** The sheets of the workbook that are compared. */
  readonly sheets: readonly string[];
  /** Whether the other list has rows to be named by. */
  readonly hasRows: boolean;
}

/** A comparison in a sentence. */
export function comparedWords(
  compared: ListComparison,
  { here, there }: Pick<ComparedNames, 'here' | 'there'>,
): string {
  const { of, both, onlyHere, onlyThere, different } = compared;
  const found = of === 'entries' ? counted(both, 'entry', 'entries') : counted(both, 'candidate');
  const isSame = onlyHere.length + onlyThere.length + different.length === 0;
  return comparisonWords.compared(here, there, found, isSame);
}

/** What is said where candidates were compared and not entries. */
export const CANDIDATES_COMPARED = comparisonWords.withoutEntries;

/** A comparison as a sheet to keep. */
export function comparisonSheet(compared: ListComparison, names: ComparedNames): ProductSheet {
  const { here, there, sheets, hasRows } = names;
  const row = (of: number): string => String(rowName(of, { sheets }));
  const rowThere = (of: number): string => (hasRows ? String(of + 1) : '');
  const above = [comparedWords(compared, names), ...(compared.of === 'entries' ? [] : [CANDIDATES_COMPARED])];
  return comparisonReport(above.join(' '), [
    ...compared.onlyHere.map((one) => lineOf(one, comparisonWords.onlyIn(here), row(one.row))),
    ...compared.onlyThere.map((one) => lineOf(one, comparisonWords.onlyIn(there), rowThere(one.row))),
    ...compared.different.flatMap((one) =>
      one.details.map(({ detail, before, after }) => ({
        ...lineOf(one, comparisonWords.different, row(one.row)),
        ...{ detail: detailWords(detail), here: before, there: after },
      })),
    ),
  ]);
}

function lineOf({ who, what: entry }: EntryOfOne, what: string, row: string): ComparisonLine {
  return { what, who, entry, row, detail: '', here: '', there: '' };
}
