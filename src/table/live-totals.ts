import { columnLetters, groupBy, type Pence } from '../entries';
import { EMPTY_GROUP, type Charge, type LabelledTotal, type Total } from '../fees';
import type { AddedColumn, ProductCell } from './annotation';
import { canBeReferredTo, productFormula, sheetReference } from './product-formula';
import type { CellValue } from './sheet-content';
import type { TotalKey } from './total-keys';

/** What the fee column says of a row whose only fee is not known; formulas count these cells. */
export const FEE_NOT_KNOWN = 'fee not known';

/** The fee column as it is about to be written, with the rows that its formulas reach: the candidates', both ends included. */
export interface FeeColumn {
  readonly sheet: string;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  readonly cells: AddedColumn['cells'];
  /** A value of the sheet that the column is written into. */
  readonly valueAt: (row: number, column: number) => CellValue;
}

type FeeCell = FeeColumn['cells'][number];

/** What formulas over some cells of the fee column give. */
function sumOf(cells: readonly FeeCell[]): Total {
  let due: Pence = 0;
  let unpriced = 0;
  for (const { value } of cells) {
    if (typeof value !== 'string') due += Math.round(value.pounds * 100);
    else if (value === FEE_NOT_KNOWN) unpriced += 1;
  }
  return { entries: cells.length, due, unpriced };
}

/** The figures of a total, as formulas: entries, fees due, fees not known. */
type Expressions = Readonly<Record<keyof Total, string>>;

/** Each figure as a formula where that gives the same now, else as a value: a row may hold several entries. */
function figures(total: Total, cells: readonly FeeCell[], { due, entries, unpriced }: Expressions): ProductCell[] {
  const live = sumOf(cells);
  const count = (name: 'entries' | 'unpriced', expression: string): ProductCell => {
    const result = { count: total[name] };
    return live[name] === total[name] ? { formula: productFormula(expression), result } : result;
  };
  const result = { pounds: total.due / 100 };
  return [
    count('entries', entries),
    live.due === total.due ? { formula: productFormula(due), result } : result,
    count('unpriced', unpriced),
  ];
}

function plainFigures({ entries, due, unpriced }: Total): ProductCell[] {
  return [{ count: entries }, { pounds: due / 100 }, { count: unpriced }];
}

function range({ sheet, top, bottom }: FeeColumn, column: number): string {
  const letters = columnLetters(column);
  return `${sheetReference(sheet)}$${letters}$${top + 1}:$${letters}$${bottom + 1}`;
}

/** Entries, fees due and fees not known of all sheets, each with its fee column. */
export function figuresOfAll(columns: readonly FeeColumn[], total: Total): ProductCell[] {
  if (!columns.every(({ sheet }) => canBeReferredTo(sheet))) return plainFigures(total);
  const ranges = columns.map((fees) => range(fees, fees.column));
  const added = (figure: (cells: string) => string): string => ranges.map(figure).join('+');
  return figures(
    total,
    columns.flatMap(({ cells }) => cells),
    {
      due: added((cells) => `SUM(${cells})`),
      entries: added((cells) => `COUNTA(${cells})`),
      unpriced: added((cells) => `COUNTIF(${cells},"${FEE_NOT_KNOWN}")`),
    },
  );
}

/**
 * The most cells that the formulas of one table compare with its labels whenever Excel calculates: 10,000 rows in a hundred groups.
 * With more, the officer would wait after every change in the sheet.
 */
const MOST_COMPARED = 1_000_000;

/** Charges, and the label of the total that each is part of. */
interface LabelledCharges {
  readonly charges: readonly Charge[];
  readonly labelOf: (charge: Charge) => string;
}

/**
 * The figures of totals, each by the row of its label in column A of the sheet that they are written to. The rows of a
 * total are found by one of the given keys, the one that finds most of them; where it does not find exactly the rows of a
 * total, that total stays a value, and so do all where they are too many, or where they are of several sheets. Texts are compared by EXACT, since SUMIFS takes labels such as `12`, `>5`, `1-2` and `A*`
 * for more than they say.
 */
export function figuresBy(
  columns: readonly FeeColumn[],
  keys: readonly TotalKey[],
  labelled: LabelledCharges,
): (total: LabelledTotal, labelRow: number) => ProductCell[] {
  const [fees, another] = columns;
  if (fees === undefined || another !== undefined || !canBeReferredTo(fees.sheet)) return plainFigures;
  const labels = labelsByRow(labelled);
  if ((fees.bottom - fees.top + 1) * labels.rows.size > MOST_COMPARED) return plainFigures;
  const [best] = keys
    .map((key) => ({ key, found: cellsFound(fees, key, labels) }))
    .sort((one, other) => other.found.size - one.found.size);
  if (!best) return plainFigures;
  const { key, found } = best;
  const cells = range(fees, fees.column);
  return (total, labelRow) => {
    const own = found.get(total.label);
    if (!own) return plainFigures(total);
    const label = total.label === EMPTY_GROUP ? '""' : key.label(`$A${labelRow + 1}`);
    const isSame = `EXACT(${key.expression(range(fees, key.column))},${label})`;
    return figures(total, own, {
      due: `SUMPRODUCT(--${isSame},${cells})`,
      entries: `SUMPRODUCT(${isSame}*(${cells}<>""))`,
      unpriced: `SUMPRODUCT(${isSame}*(${cells}="${FEE_NOT_KNOWN}"))`,
    });
  };
}

/** The labels of charges, row by row. */
interface RowLabels {
  /** By row its label; null where its charges have several. */
  readonly ofRow: ReadonlyMap<number, string | null>;
  /** How many rows each label stands for. */
  readonly rows: ReadonlyMap<string, number>;
}

function labelsByRow({ charges, labelOf }: LabelledCharges): RowLabels {
  const ofRow = new Map<number, string | null>();
  const rows = new Map<string, number>();
  // Nearly every row has one label.
  const several = new Map<number, Set<string>>();
  for (const charge of charges) {
    const { row } = charge.resolved.entry.candidate;
    const label = labelOf(charge);
    const known = ofRow.get(row);
    if (known === label) continue;
    if (known === undefined) ofRow.set(row, label);
    else {
      const labels = several.get(row) ?? new Set(known === null ? [] : [known]);
      if (labels.has(label)) continue;
      several.set(row, labels.add(label));
      ofRow.set(row, null);
    }
    rows.set(label, (rows.get(label) ?? 0) + 1);
  }
  return { ofRow, rows };
}

/** The fee cells of each label for which the key finds all rows of the label and no others. */
function cellsFound(
  fees: FeeColumn,
  key: TotalKey,
  { ofRow, rows }: RowLabels,
): ReadonlyMap<string, readonly FeeCell[]> {
  for (let row = fees.top; row <= fees.bottom; row++) {
    // An error value would spread to every total.
    if (key.text(fees.valueAt(row, key.column)) === null) return new Map();
  }
  const byText = groupBy(fees.cells, ({ row }) => key.text(fees.valueAt(row, key.column)) ?? '');
  const found = new Map<string, readonly FeeCell[]>();
  for (const [label, count] of rows) {
    const cells = byText.get(label === EMPTY_GROUP ? '' : key.of(label)) ?? [];
    if (cells.length === count && cells.every(({ row }) => ofRow.get(row) === label)) found.set(label, cells);
  }
  return found;
}
