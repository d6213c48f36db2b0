/** Rows counted from 0. */
export interface Rows {
  readonly top: number;
  readonly rows: number;
}

/**
 * Asks which rows of a range are hidden, by hand or by a filter; the function that is returned tells once the request is done.
 * @param rangeOf gives the range anew, since Excel forgets it with each request
 */
export type AskHidden = (rangeOf: () => Excel.Range, rows: Rows) => () => Promise<number[]>;

/** By the cells that are visible (ExcelApi 1.9): the answer is short, but Excel's engine fails on it in protected sheets. */
export const byVisibleCells: AskHidden = (rangeOf, { top, rows }) => {
  const visible = rangeOf().getSpecialCellsOrNullObject('Visible');
  visible.untrack();
  visible.areas.load('items/rowIndex,items/rowCount');
  return () => Promise.resolve(besides(visible, { top, rows }));
};

function besides(visible: Excel.RangeAreas, { top, rows }: Rows): number[] {
  const shown = new Set<number>();
  for (const { rowIndex, rowCount } of visible.isNullObject ? [] : visible.areas.items) {
    // Of a single cell, Excel's engine tells the visible cells of the whole sheet.
    const end = Math.min(rowIndex + rowCount, top + rows);
    for (let row = Math.max(rowIndex, top); row < end; row += 1) shown.add(row);
  }
  return rowsFrom(top, rows).filter((row) => !shown.has(row));
}

/**
 * By whether all rows are hidden or none (ExcelApi 1.2); where some are, row by row with one request more (1.9), for which older Excels
 * forget what can be undone.
 */
export const byEachRow: AskHidden = (rangeOf, { top, rows }) => {
  const range = rangeOf();
  range.load('rowHidden');
  return async () => {
    // Typed as always one or the other; it is null where rows differ.
    const all: boolean | null = range.rowHidden;
    if (all !== null) return all ? rowsFrom(top, rows) : [];
    const each = rangeOf().getRowProperties({ rowHidden: true });
    await range.context.sync();
    return hiddenOf(each, { top, rows });
  };
};

function hiddenOf({ value }: OfficeExtension.ClientResult<Excel.RowProperties[]>, { top, rows }: Rows): number[] {
  return rowsFrom(top, rows).filter((row) => value[row - top]?.rowHidden === true);
}

function rowsFrom(top: number, rows: number): number[] {
  return Array.from({ length: rows }, (_, index) => top + index);
}
