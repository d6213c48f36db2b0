import type { Cell } from '../../../entries';
import type { Area } from '../../../excel-values';

/** The area of the cells that were taken. */
export class UsedArea {
  #top = Infinity;
  #left = Infinity;
  #bottom = -1;
  #right = -1;

  take(row: number, column: number): void {
    if (row < this.#top) this.#top = row;
    if (row > this.#bottom) this.#bottom = row;
    if (column < this.#left) this.#left = column;
    if (column > this.#right) this.#right = column;
  }

  /** Null where none was taken. */
  get area(): Area | null {
    if (this.#bottom === -1) return null;
    return { top: this.#top, left: this.#left, bottom: this.#bottom, right: this.#right };
  }
}

/** An area with cells in it. */
export function withCells(area: Area | null, cells: readonly Cell[]): Area | null {
  const used = new UsedArea();
  if (area !== null) {
    used.take(area.top, area.left);
    used.take(area.bottom, area.right);
  }
  for (const { row, column } of cells) used.take(row, column);
  return used.area;
}
