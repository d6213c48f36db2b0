import type { ProductCell, ProductSheet } from '../annotation';
import { heading, paragraph, title, wrapped } from './report-parts';
import { reportWords } from '../words/reports';

export const COMPARISON_SHEET = 'Entrywise comparison';

/** One thing that is not the same in two lists. */
export interface ComparisonLine {
  /** `Only in export.csv`, `Different` */
  readonly what: string;
  readonly who: string;
  /** Empty for a candidate. */
  readonly entry: string;
  /** As messages name it: `12 of sheet "13 IT"`; empty where the list has none. */
  readonly row: string;
  /** What is different, `date of birth`, and as the two have it; empty for what only one has. */
  readonly detail: string;
  readonly here: string;
  readonly there: string;
}

const WIDTHS = [26, 34, 40, 16, 18, 28, 28];

/** Two lists compared, as a sheet: a line for each thing that is not the same. Where all is, it says so. */
export function comparisonReport(above: string, lines: readonly ComparisonLine[]): ProductSheet {
  const words = paragraph(above, WIDTHS);
  const rows = lines.map(({ what, who, entry, row, detail, here, there }): ProductCell[] => [
    ...[wrapped(what), wrapped(who), wrapped(entry), row, detail, wrapped(here), wrapped(there)],
  ]);
  return {
    name: COMPARISON_SHEET,
    rows: [
      title(reportWords.comparison.title),
      ...words,
      [],
      heading(
        reportWords.comparison.what,
        reportWords.columns.candidate,
        reportWords.columns.entry,
        reportWords.comparison.row,
        reportWords.comparison.detail,
        reportWords.comparison.here,
        reportWords.comparison.there,
      ),
      ...(rows.length > 0 ? rows : [[reportWords.comparison.noDifference, '', '', '', '', '', '']]),
    ],
    widths: WIDTHS,
    table: { name: 'Entrywise_comparison', headingRow: words.length + 2 },
    print: { landscape: true, newPages: [], isNumbered: true },
  };
}
