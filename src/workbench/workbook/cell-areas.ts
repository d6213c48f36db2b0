import type { Cell } from '../../entries';
import type { Area } from '../../excel-values';

export function areaOfCell({ row, column }: Cell): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** The smallest area that holds both. */
export function areaBetween(one: Cell, other: Cell): Area {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

/** The smallest area that holds all; null where there are none. */
export function areaOfCells(cells: readonly Cell[]): Area | null {
  const [first] = cells;
  if (!first) return null;
  return cells.reduce<Area>(
    ({ top, left, bottom, right }, { row, column }) => ({
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    }),
    areaOfCell(first),
  );
}

export function isInside({ row, column }: Cell, { top, left, bottom, right }: Area): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** How many cells. */
export function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

export function isOneCell(area: Area): boolean {
  return area.top === area.bottom && area.left === area.right;
}
