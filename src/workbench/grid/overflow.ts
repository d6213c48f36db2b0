import type { ShownRow } from '../workbook/messages';

/** Wider than a character of most texts. */
const CHARACTER = 8;
const PADDING = 14;

/**
 * How far a text runs over the empty cells at its right, as in Excel: to the right edge of a column, or null where it does not.
 * @param edges the left edge of each column, and at the end the right edge of the last
 */
export function overflowEdge(cells: ShownRow, column: number, edges: readonly number[]): number | null {
  const cell = cells[column];
  if (cell?.kind !== 'text' || cell.text === '') return null;
  const left = edges[column] ?? 0;
  const end = left + cell.text.length * CHARACTER + PADDING;
  let right = column + 1;
  while ((edges[right] ?? Infinity) < end && (cells[right]?.text ?? '') === '' && right < edges.length - 1) right += 1;
  return right === column + 1 ? null : (edges[right] ?? null);
}
