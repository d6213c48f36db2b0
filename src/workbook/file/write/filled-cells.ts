import { parseArea } from '../../../excel-values';
import type { Attributes } from '../xml/scan-xml';

/** Rows from the first to the last, counted from 0. */
interface Stretch {
  readonly top: number;
  bottom: number;
}

/** The kinds of formula that fill more cells than their own (ECMA-376 part 1, 18.18.6); each cell of a shared one has a formula itself. */
const FILLING: ReadonlySet<string | undefined> = new Set(['array', 'dataTable']);

/**
 * The cells of some columns that a formula in another cell fills: an array formula, a list that spills, a data table. Nothing in such a
 * cell says so, and what is typed into it is gone, or the whole formula is, once the workbook is calculated.
 */
export class FilledCells {
  readonly #stretches: ReadonlyMap<number, Stretch[]>;

  constructor(columns: readonly number[]) {
    this.#stretches = new Map(columns.map((column) => [column, []]));
  }

  /** Takes a formula, by the attributes of its element. Formulas come in the order of their rows. */
  take({ t: type, ref = '' }: Attributes): void {
    const area = FILLING.has(type) ? parseArea(ref) : null;
    if (area === null) return;
    for (const [column, stretches] of this.#stretches) {
      if (column < area.left || column > area.right) continue;
      const last = stretches.at(-1);
      if (last && area.top <= last.bottom + 1) last.bottom = Math.max(last.bottom, area.bottom);
      else stretches.push({ top: area.top, bottom: area.bottom });
    }
  }

  has(row: number, column: number): boolean {
    const stretches = this.#stretches.get(column) ?? [];
    // They ascend and lie apart, and every row of a long list asks.
    let [first, behind] = [0, stretches.length];
    while (first < behind) {
      const middle = (first + behind) >> 1;
      if ((stretches[middle]?.bottom ?? Infinity) < row) first = middle + 1;
      else behind = middle;
    }
    const found = stretches[first];
    return found !== undefined && found.top <= row;
  }
}
