import type { Area } from '../../../excel-values';

/** Whether areas cover the same cells, however they are cut up: Excel joins and splits them as the sheet changes. */
export function sameCells(some: readonly Area[], others: readonly Area[]): boolean {
  const [one, other] = [runsOf(some), runsOf(others)];
  return one.length === other.length && one.every((run, index) => run === other[index]);
}

/** Every run of cells down a column, as long as it goes, in one order. */
function runsOf(areas: readonly Area[]): string[] {
  const columns = new Map<number, { top: number; bottom: number }[]>();
  for (const { top, bottom, left, right } of areas) {
    for (let column = left; column <= right; column += 1) {
      const runs = columns.get(column) ?? [];
      columns.set(column, runs);
      runs.push({ top, bottom });
    }
  }
  const found: string[] = [];
  for (const [column, runs] of [...columns].sort(([one], [other]) => one - other)) {
    for (const { top, bottom } of joined(runs)) found.push(`${column} ${top} ${bottom}`);
  }
  return found;
}

function joined(runs: readonly { readonly top: number; readonly bottom: number }[]): { top: number; bottom: number }[] {
  const long: { top: number; bottom: number }[] = [];
  for (const { top, bottom } of [...runs].sort((one, other) => one.top - other.top)) {
    const last = long.at(-1);
    if (last && top <= last.bottom + 1) last.bottom = Math.max(last.bottom, bottom);
    else long.push({ top, bottom });
  }
  return long;
}
