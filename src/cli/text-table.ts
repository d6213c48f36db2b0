import { reportWords } from './words/report';

/** Rows as aligned columns of text; columns named in `right` are right-aligned, the last column is never padded. */
export function textTable(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, text] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, text.length);
  }
  return rows.map((row) =>
    row
      .map((text, column) => {
        const width = widths[column] ?? 0;
        if (right.includes(column)) return text.padStart(width);
        return column === row.length - 1 ? text : text.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

/** So many places or lines are named before the rest is counted; `--json` has all. */
export const NAMED = 20;

/** The first lines of a long list, and how many more there are: `and 480 more`. */
export function firstLines(lines: readonly string[], indent: string, most = NAMED): string[] {
  if (lines.length <= most) return [...lines];
  return [...lines.slice(0, most), `${indent}${reportWords.andMore(lines.length - most)}`];
}

/** A text broken at spaces to a width, every line after the first indented. */
export function wrapped(text: string, width: number, indent: string): string[] {
  const start = /^ */.exec(text)?.[0] ?? '';
  const lines: string[] = [];
  let line = start;
  for (const word of text.trim().split(' ')) {
    const isFull = line.trim() !== '' && line.length + word.length + 1 > width;
    if (isFull) lines.push(line);
    line = isFull ? indent + word : line.trim() === '' ? line + word : `${line} ${word}`;
  }
  return [...lines, line];
}
