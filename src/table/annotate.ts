import { cellKey, memoize, mustHave, rowInSheet, type CalendarDate, type Cell } from '../entries';
import type { Area } from '../excel-values';
import { canBeMade, type Charge, type SentFees, type Totals } from '../fees';
import type { Finding, Severity } from '../rules';
import { addedPlaces } from './added-places';
import { joinCells, type AddedColumn, type Annotation, type ProductSheet } from './annotation';
import { valueAt } from './cell-text';
import { checkWords } from './check-column';
import { CHECK_HEADING, FEE_HEADING } from './headings';
import type { Columns } from './columns';
import { FEE_NOT_KNOWN, type FeeColumn } from './live-totals';
import type { SheetContent } from './sheet-content';
import { summarySheet } from './summary-sheet';
import { checkColumnWords } from './words/check';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** A cell gets the colour of its gravest finding only. */
export function marksOf(findings: readonly Finding[]): Record<Severity, readonly Area[]> {
  const marked = new Set<string>();
  const marks: Record<Severity, readonly Area[]> = { error: [], warning: [], note: [] };
  for (const severity of SEVERITIES) {
    const cells: Cell[] = [];
    for (const cell of findings.filter((finding) => finding.severity === severity).flatMap(({ cells: all }) => all)) {
      const key = cellKey(cell);
      if (!marked.has(key)) cells.push(cell);
      marked.add(key);
    }
    marks[severity] = joinCells(cells);
  }
  return marks;
}

/** Things in the order of their rows; those of one row in the order in which they came. Nearly all come so. */
function inOrderOfRows<Item>(items: readonly Item[], rowOf: (item: Item) => number): readonly Item[] {
  let above = -Infinity;
  for (const item of items) {
    const row = rowOf(item);
    if (row < above) return [...items].sort((one, other) => rowOf(one) - rowOf(other));
    above = row;
  }
  return items;
}

/** Things by their rows, which follow one another; those of one row in the order in which they came. */
function groupByRow<Item>(items: readonly Item[], rowOf: (item: Item) => number): [number, Item[]][] {
  const groups: [number, Item[]][] = [];
  for (const item of inOrderOfRows(items, rowOf)) {
    const row = rowOf(item);
    const last = groups.at(-1);
    if (last?.[0] === row) last[1].push(item);
    else groups.push([row, [item]]);
  }
  return groups;
}

/** What a row costs: pounds, or in words where a fee is not known. */
function feeOf(charges: readonly Pick<Charge, 'amount'>[]): AddedColumn['cells'][number]['value'] {
  const known = charges.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const unknown = charges.filter(({ amount }) => amount === null).length;
  if (unknown === 0) return { pounds: known / 100 };
  const rest = unknown === 1 ? FEE_NOT_KNOWN : checkColumnWords.feesNotKnown(unknown);
  return known === 0 ? rest : checkColumnWords.andNotKnown((known / 100).toFixed(2), rest);
}

/** What rows cost. Most have one charge, and a list has few fees: they share what is said of them. */
function feesByRow(charges: readonly Charge[]): AddedColumn['cells'] {
  const rowOf = (charge: Charge | undefined): number =>
    charge === undefined ? -1 : rowInSheet(charge.resolved.entry.candidate.row);
  const inRows = inOrderOfRows(charges, rowOf);
  const feeAlone = memoize((amount: Charge['amount']) => feeOf([{ amount }]));
  const cells: AddedColumn['cells'][number][] = [];
  for (let first = 0, behind = 0; first < inRows.length; first = behind) {
    const charge = inRows[first];
    const row = rowOf(charge);
    for (behind = first + 1; rowOf(inRows[behind]) === row;) behind++;
    const isAlone = charge !== undefined && behind === first + 1;
    cells.push({ row, value: isAlone ? feeAlone(charge.amount) : feeOf(inRows.slice(first, behind)) });
  }
  return cells;
}

/**
 * The words of findings by row. A finding that is told once of many entries, or of several rows of a person, stands in each of their
 * rows.
 */
function wordsByRow(findings: readonly Finding[], rowOf: (finding: Finding) => number): AddedColumn['cells'] {
  const placed = findings.flatMap((finding) => {
    const isShared = finding.entries.length > 0 || finding.rows.length > 1;
    const rows = isShared ? finding.cells.map(({ row }) => row) : [rowOf(finding)];
    return [...new Set(rows)].map((row) => ({ row, finding }));
  });
  return groupByRow(placed, ({ row }) => row).map(([row, found]) => ({
    row,
    value: checkWords(found.map(({ finding }) => finding)),
  }));
}

/** A sheet and what its check found in it, by its own rows. */
export interface CheckedSheet {
  readonly sheet: SheetContent;
  readonly columns: Columns;
  readonly findings: readonly Finding[];
  readonly charges: readonly Charge[];
}

/** The row of a finding's first cell; the heading row for one that is about the whole sheet. */
function rowIn({ headingRow }: Columns): (finding: Finding) => number {
  return ({ cells: [first] }) => first?.row ?? headingRow;
}

/** What can no longer be made has no fee; its finding says why. */
function madeOf(charges: readonly Charge[]): Charge[] {
  return charges.filter(canBeMade);
}

/** What is written beside the content of the sheet: marks on its cells, and the two columns with words and fees. */
export function annotate({ sheet, columns, findings, charges }: CheckedSheet): Annotation {
  const place = addedPlaces(sheet, columns);
  const here = findings.filter((finding) => finding.sheet === null);
  const rowOf = rowIn(columns);
  const inRows = here.filter((finding) => rowOf(finding) !== columns.headingRow);
  return {
    sheet: sheet.name,
    headingRow: columns.headingRow,
    marks: marksOf(here),
    columns: [
      {
        heading: CHECK_HEADING,
        column: place.check,
        width: 60,
        cells: wordsByRow(inRows, rowOf),
      },
      {
        heading: FEE_HEADING,
        column: place.fee,
        width: 16,
        cells: feesByRow(madeOf(charges)),
      },
    ],
  };
}

/** A sheet with what is written beside its content. */
export interface AnnotatedSheet extends CheckedSheet {
  readonly annotation: Annotation;
}

/** What a check tells whichever of its sheets it is about. */
export interface ToldOfAll {
  /** All that the check found, each once, wherever it is. */
  readonly findings: readonly Finding[];
  /** Of the charges of all sheets. */
  readonly totals: Totals;
  readonly sent: SentFees;
}

/** The summary sheet of a check: findings counted, and fees added up by formulas over the Fee columns. */
export function summarise(
  sheets: readonly AnnotatedSheet[],
  { findings, totals, sent }: ToldOfAll,
  asOf: CalendarDate,
): ProductSheet {
  const inNoRow = sheets.flatMap(({ sheet, columns, findings: own }) => {
    const rowOf = rowIn(columns);
    return own
      .filter((finding) => finding.sheet !== null || rowOf(finding) === columns.headingRow)
      .map((finding) => ({ ...finding, sheet: finding.sheet ?? (sheets.length > 1 ? sheet.name : null) }));
  });
  const summarised = sheets.map(({ sheet, columns, annotation }) => {
    const fee = mustHave(
      annotation.columns.find(({ heading }) => heading === FEE_HEADING),
      'The Fee column',
    );
    return { columns, fees: feeColumn(sheet, columns, fee.column, fee.cells) };
  });
  const charges = madeOf(sheets.flatMap((sheet) => sheet.charges));
  return summarySheet({ sheets: summarised, charges, totals, sent, findings, inNoRow, asOf });
}

/** The fee column with the rows that formulas reach: from the first candidate's to the last of the sheet. */
function feeColumn(sheet: SheetContent, columns: Columns, column: number, cells: AddedColumn['cells']): FeeColumn {
  const bottom = Math.max(columns.firstRow, sheet.values.length - 1);
  return {
    sheet: sheet.name,
    column,
    top: columns.firstRow,
    bottom,
    cells,
    valueAt: (row, at) => valueAt(sheet, row, at),
  };
}
