import { rowsBySheet, type RowsInSheet } from '../../../entries';
import { detailWords, type EntryOfOne, type ListComparison } from '../../../workflow';
import type { Compared } from '../compare-with';

/** The sheet beside another list, as the pane shows it. */
export interface ComparisonView {
  readonly kind: 'compared';
  readonly of: ListComparison['of'];
  readonly both: number;
  readonly onlyHere: readonly ComparedView[];
  readonly onlyThere: readonly ComparedView[];
  readonly different: readonly DifferentView[];
  /** What is marked as seen where the list is Interchange's; null for an entry or results file, which is none. */
  readonly seen: SeenView | null;
}

export interface ComparedView {
  readonly who: string;
  /** Empty for a candidate. */
  readonly what: string;
  /** Where it stands in the workbook; none for what only the other list has. */
  readonly places: readonly RowsInSheet[];
  /** The row of the other list as Excel counts it; null where it has none, and for what stands in the workbook. */
  readonly rowThere: number | null;
}

export interface DifferentView extends ComparedView {
  readonly details: readonly { readonly detail: string; readonly here: string; readonly there: string }[];
}

interface SeenView {
  readonly entries: number;
  /** How many of them the register does not have. */
  readonly unknown: number;
  readonly unsure: number;
}

export function comparisonView({ result, names, seen }: Compared): ComparisonView {
  const { of, both, onlyHere, onlyThere, different } = result;
  const own = ({ who, what, row }: EntryOfOne): ComparedView => ({
    who,
    what,
    places: rowsBySheet([row], names.sheets),
    rowThere: null,
  });
  return {
    kind: 'compared',
    of,
    both,
    onlyHere: onlyHere.map(own),
    onlyThere: onlyThere.map(({ who, what, row }) => ({
      who,
      what,
      places: [],
      rowThere: names.hasRows ? row + 1 : null,
    })),
    different: different.map((one) => ({
      ...own(one),
      details: one.details.map(({ detail, before, after }) => ({
        detail: detailWords(detail),
        here: before,
        there: after,
      })),
    })),
    seen: names.hasRows ? { entries: seen.lines.length, unknown: seen.unknown, unsure: seen.unsure } : null,
  };
}
