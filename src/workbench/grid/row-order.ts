/** The rows that the grid shows, in their order: all of them, or those that a filter leaves. */
export interface RowOrder {
  readonly count: number;
  readonly isFiltered: boolean;
  rowAt(position: number): number;
  /** Where a row is shown; for one that is not, the place of the one before it. */
  positionOf(row: number): number;
  isShown(row: number): boolean;
}

export function allRows(count: number): RowOrder {
  return { count, isFiltered: false, rowAt: (position) => position, positionOf: (row) => row, isShown: () => true };
}

/** @param rows ascending */
export function someRows(rows: readonly number[]): RowOrder {
  const positionOf = (row: number): number => {
    let [low, high] = [0, rows.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((rows[middle] ?? 0) <= row) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    count: rows.length,
    isFiltered: true,
    rowAt: (position) => rows[Math.max(0, Math.min(position, rows.length - 1))] ?? 0,
    positionOf,
    isShown: (row) => rows[positionOf(row)] === row,
  };
}

/** The rows between two that are shown. */
export function shownBetween(order: RowOrder, top: number, bottom: number): number[] {
  const rows: number[] = [];
  for (let position = order.positionOf(top); position < order.count; position += 1) {
    const row = order.rowAt(position);
    if (row > bottom) break;
    if (row >= top) rows.push(row);
  }
  return rows;
}
