import type { Box } from '../book/area';
import type { Place } from './context';

/** What "Include new rows and columns in table" of AutoCorrect does to tables beside or above what was written. */
export function widenTables({ book, sheet }: Place, written: Box): void {
  if (book.quirks.tablesWiden === undefined) return;
  for (const table of sheet.tables) {
    const { top, left, bottom, right } = table.area;
    const isBeside = written.left === right + 1 && written.top <= bottom && written.bottom >= top;
    const isBelow = written.top === bottom + 1 && written.left <= right && written.right >= left;
    if (isBeside) table.area = { ...table.area, right: written.right };
    if (isBelow) table.area = { ...table.area, bottom: written.bottom };
  }
}
