import { largest } from '../../../entries';
import type { Page } from './page';

/** A column as it was read, from a row on. */
export interface HeldColumn {
  readonly column: number;
  readonly top: number;
  readonly values: readonly unknown[];
}

/** Columns that are kept: the product has two of its own at most, which it changes itself. */
const KEPT = 3;

/**
 * What the rows of a sheet were when it was read, by the columns that tell them apart best: so that nothing is written beside other
 * rows once somebody sorted them, put some in or took some out, here or in another window, and no event told it.
 */
export class HeldRows {
  readonly #columns: readonly HeldColumn[];
  readonly #ours = new Set<number>();

  constructor(pages: readonly Page[]) {
    const [first] = pages;
    const width = largest(
      pages.map(({ values }) => values[0]?.length ?? 0),
      0,
    );
    const columns = Array.from({ length: first ? width : 0 }, (_, at): HeldColumn => {
      const values = pages.flatMap((page) => page.values.map((line) => line[at]));
      return { column: (first?.left ?? 0) + at, top: first?.top ?? 0, values };
    });
    this.#columns = columns
      .map((column) => ({ column, different: differentIn(column) }))
      .sort((one, other) => other.different - one.different)
      .slice(0, KEPT)
      .map(({ column }) => column);
  }

  /** These columns are the product's own: what stands in them tells nothing. */
  disown(columns: readonly number[]): void {
    for (const column of columns) this.#ours.add(column);
  }

  /**
   * The column that tells rows apart; null where none does.
   * @param besides columns that are about to be changed
   */
  key(besides: readonly number[] = []): HeldColumn | null {
    return this.#columns.find(({ column }) => !this.#ours.has(column) && !besides.includes(column)) ?? null;
  }

  /** One of the columns that are kept; null where it is not. */
  of(column: number): HeldColumn | null {
    return this.#columns.find((kept) => kept.column === column) ?? null;
  }
}

/** Texts and whole numbers: a number with decimals may be worked out anew each time. */
function differentIn({ values }: HeldColumn): number {
  return new Set(values.filter((value) => value !== '' && (typeof value === 'string' || Number.isInteger(value)))).size;
}
