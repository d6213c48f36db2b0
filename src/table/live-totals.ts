import { columnLetters, memoize } from '../entries';
import { EMPTY_GROUP, type Charge, type LabelledTotal, type Total } from '../fees';
import type { AddedColumn, ProductCell } from './annotation';
import { canBeReferredTo, productFormula, sheetReference } from './product-formula';
import type { CellValue } from './sheet-content';
import type { TotalKey } from './total-keys';
import { checkColumnWords } from './words/check';

/** What the fee column says of a row whose only fee is not known; formulas count these cells. */
export const FEE_NOT_KNOWN = checkColumnWords.feeNotKnown;

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

/** Adds a cell of the fee column to what formulas over such cells give. */
function add(sum: FormulaSum, { value }: FeeCell): void {
  sum.entries += 1;
  if (typeof value !== 'string') sum.due += Math.round(value.pounds * 100);
  else if (value === FEE_NOT_KNOWN) sum.unpriced += 1;
}

type FormulaSum = { -readonly [Figure in keyof Total]: Total[Figure] };

const nothing = (): FormulaSum => ({ entries: 0, due: 0, unpriced: 0 });

/** The figures of a total, as formulas: entries, fees due, fees not known. */
type Expressions = Readonly<Record<keyof Total, string>>;

/** Each figure as a formula where that gives the same now, else as a value: a row may hold several entries. */
function figures(total: Total, live: Total, { due, entries, unpriced }: Expressions): ProductCell[] {
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
  const live = nothing();
  for (const { cells } of columns) for (const cell of cells) add(live, cell);
  return figures(total, live, {
    due: added((cells) => `SUM(${cells})`),
    entries: added((cells) => `COUNTA(${cells})`),
    unpriced: added((cells) => `COUNTIF(${cells},"${FEE_NOT_KNOWN}")`),
  });
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
  const kindsIn = memoize((column: number) => kindsOf(fees, column));
  const [best] = keys
    .map((key) => ({ key, found: sumsFound(fees, key, kindsIn(key.column), labels) }))
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
  readonly ofRow: readonly (string | null | undefined)[];
  /** How many rows each label stands for. */
  readonly rows: ReadonlyMap<string, number>;
}

function labelsByRow({ charges, labelOf }: LabelledCharges): RowLabels {
  const ofRow: (string | null | undefined)[] = [];
  const rows = new Map<string, number>();
  // Nearly every row has one label.
  const several = new Map<number, Set<string>>();
  for (const charge of charges) {
    const { row } = charge.resolved.entry.candidate;
    const label = labelOf(charge);
    const known = ofRow[row];
    if (known === label) continue;
    if (known === undefined) ofRow[row] = label;
    else {
      const labels = several.get(row) ?? new Set(known === null ? [] : [known]);
      if (labels.has(label)) continue;
      several.set(row, labels.add(label));
      ofRow[row] = null;
    }
    rows.set(label, (rows.get(label) ?? 0) + 1);
  }
  return { ofRow, rows };
}

/** What formulas give over the fee cells in whose rows a key has one text. */
interface TextSum {
  readonly live: FormulaSum;
  /** The label of all these rows; null where they have several or none. */
  label: string | null;
}

/** The values of a column in the rows that formulas reach, looked at once for all keys: a column names few things in many rows. */
interface ColumnKinds {
  /** The different values. */
  readonly values: readonly CellValue[];
  /** By row, from the first that formulas reach: which of them it is. */
  readonly ofRow: Int32Array;
}

function kindsOf({ top, bottom, valueAt }: FeeColumn, column: number): ColumnKinds {
  const numbers = new Map<CellValue, number>();
  const ofRow = new Int32Array(bottom - top + 1);
  let above: CellValue | undefined;
  let number = 0;
  for (let row = top; row <= bottom; row++) {
    const value = valueAt(row, column);
    if (value !== above) {
      number = numbers.get(value) ?? numbers.size;
      numbers.set(value, number);
      above = value;
    }
    ofRow[row - top] = number;
  }
  return { values: [...numbers.keys()], ofRow };
}

/** What formulas give for each label for which the key finds all rows of the label and no others. */
function sumsFound(
  fees: FeeColumn,
  key: TotalKey,
  kinds: ColumnKinds,
  { ofRow, rows }: RowLabels,
): ReadonlyMap<string, Total> {
  const texts = kinds.values.map((value) => key.text(value));
  // An error value would spread to every total.
  if (texts.includes(null)) return new Map();
  const byText = new Map<string, TextSum>();
  const byKind: (TextSum | undefined)[] = texts.map(() => undefined);
  for (const cell of fees.cells) {
    const kind = kinds.ofRow[cell.row - fees.top] ?? 0;
    const label = ofRow[cell.row] ?? null;
    let sum = byKind[kind];
    if (sum === undefined) {
      const text = texts[kind] ?? '';
      sum = byText.get(text) ?? { live: nothing(), label };
      byText.set(text, sum);
      byKind[kind] = sum;
    }
    if (sum.label !== label) sum.label = null;
    add(sum.live, cell);
  }
  const found = new Map<string, Total>();
  for (const [label, count] of rows) {
    const sum = byText.get(label === EMPTY_GROUP ? '' : key.of(label));
    if (sum?.live.entries === count && sum.label === label) found.set(label, sum.live);
  }
  return found;
}
