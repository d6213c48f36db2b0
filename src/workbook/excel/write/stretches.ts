import type { Cell } from '../../../entries';
import type { Area } from '../../../excel-values';
import { ROWS_AT_ONCE } from './batch-writer';

/** The rows from the first to the last of some cells of each column, cut where many stay between two. */
export function stretches(cells: readonly Cell[]): Area[] {
  const areas: Area[] = [];
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  let open: { top: number; bottom: number; left: number; right: number } | null = null;
  for (const { row, column } of sorted) {
    const isNear = open && open.left === column && row - open.bottom <= 100 && row - open.top < ROWS_AT_ONCE;
    if (open && isNear) open.bottom = row;
    else {
      open = { top: row, bottom: row, left: column, right: column };
      areas.push(open);
    }
  }
  return areas;
}
