/** What is kept of a run of columns that was hidden, or narrow because the rest of its sheet is. */
export interface ColumnRun {
  readonly isHidden: boolean;
  /** In characters; null where it is that of all columns, or nothing is kept of it. */
  readonly width: number | null;
}

/** A column as it was, in the words of a file (`col`, ECMA-376 part 1, 18.3.1.13). */
export function columnRun(column: number, { isHidden, width }: ColumnRun): string {
  const own = width === null ? '' : ` width="${width}" customWidth="1"`;
  return ` min="${column + 1}" max="${column + 1}"${own}${isHidden ? ' hidden="1"' : ''}`;
}

/** The first of some runs, as a file or Excel kept them, in which a column lies; null where none is. */
export function runOver(runs: readonly string[], column: number): ColumnRun | null {
  const run = runs.find((one) => valueIn(one, 'min') <= column + 1 && valueIn(one, 'max') >= column + 1);
  if (run === undefined) return null;
  const width = valueIn(run, 'width');
  return { isHidden: /\shidden\s*=\s*["'](?:1|true)["']/.test(run), width: width > 0 && width <= 255 ? width : null };
}

/** A number that a run says; NaN where it says none. */
function valueIn(run: string, name: string): number {
  return Number(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]{1,20})["']`).exec(run)?.[1] ?? NaN);
}
