/** Heights and widths in pixels; they hold in the style sheet, too. */
export const ROW_HEIGHT = 24;
export const HEADING_HEIGHT = 24;
export const NUMBER_WIDTH = 58;

/** The first and the last that are seen, counted from 0, with some more on both sides. */
export interface Seen {
  readonly first: number;
  readonly last: number;
}

const MORE_ROWS = 8;

export function seenRows(scrolled: number, height: number, rows: number): Seen {
  const first = Math.floor(scrolled / ROW_HEIGHT) - MORE_ROWS;
  const last = Math.ceil((scrolled + height - HEADING_HEIGHT) / ROW_HEIGHT) + MORE_ROWS;
  return within(first, last, rows);
}

/** @param edges the left edge of each column, and at the end the right edge of the last */
export function seenColumns(scrolled: number, width: number, edges: readonly number[]): Seen {
  const columns = edges.length - 1;
  const right = scrolled + width - NUMBER_WIDTH;
  let first = 0;
  while (first < columns && (edges[first + 1] ?? 0) < scrolled) first += 1;
  let last = first;
  while (last < columns - 1 && (edges[last + 1] ?? 0) < right) last += 1;
  return within(first - 1, last + 1, columns);
}

function within(first: number, last: number, count: number): Seen {
  return { first: Math.max(0, Math.min(first, count - 1)), last: Math.max(0, Math.min(last, count - 1)) };
}

/** Where columns of these widths begin, and where the last one ends. */
export function edgesOf(widths: readonly number[]): number[] {
  const edges = [0];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width);
  return edges;
}

/**
 * How far to scroll so that a stretch lies in what is seen: not at all where it does already, no further than needed where it
 * lies just beside it, and to the middle where it comes from afar.
 * @param covered how much at the beginning of what is seen is covered by what stays there
 */
export function scrollInto(scrolled: number, seen: number, start: number, end: number, covered = 0): number {
  const isBefore = start < scrolled + covered;
  if (!isBefore && end <= scrolled + seen) return scrolled;
  const beyond = isBefore ? scrolled + covered - start : end - scrolled - seen;
  if (beyond > seen / 2) return Math.max(0, (start + end - seen - covered) / 2);
  return Math.max(0, isBefore ? start - covered : Math.min(start - covered, end - seen));
}

/** Where columns begin that stand one behind the other at the left, and where the last one ends. */
export function edgesAtLeft(columns: readonly number[], edges: readonly number[]): number[] {
  const widths = columns.map((column) => (edges[column + 1] ?? 0) - (edges[column] ?? 0));
  return edgesOf(widths).map((edge) => NUMBER_WIDTH + edge);
}

/** The numbers of a stretch, with one more that is always wanted. */
export function numbersOf({ first, last }: Seen, always: number): number[] {
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (always < first) return [always, ...numbers];
  return always > last ? [...numbers, always] : numbers;
}
