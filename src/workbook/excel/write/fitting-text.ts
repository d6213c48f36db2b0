/** Characters in one cell, Excel's limit. */
const LONGEST = 32_767;

/** A text as a cell can hold it. */
export function fitting(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  return lines.length > LONGEST ? `${lines.slice(0, LONGEST - 1)}…` : lines;
}
