/** Rows that follow one another, from the first to the last. */
export interface RowRun {
  readonly first: number;
  readonly last: number;
}

/** Rows in any order as runs, in their order. */
export function runsOf(rows: Iterable<number>): RowRun[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run && row <= run.last + 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}
