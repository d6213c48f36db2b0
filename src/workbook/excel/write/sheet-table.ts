import type { ProductSheet } from '../../../table';
import type { Area } from '../../../excel-values';
import { untracked } from '../find-sheet';
import type { BatchWriter } from './batch-writer';
import type { GridCell } from './product-grid';

/** The tables of a sheet, with their names. */
export type LookedTables = Excel.TableCollection;

/** Makes the table of a sheet that was written, or fits the one that is there to the sheet's rows. */
export async function fitTable(
  writer: BatchWriter,
  there: Excel.Worksheet,
  { table }: ProductSheet,
  grid: readonly (readonly GridCell[])[],
  known: LookedTables | null,
  takenNames: readonly string[],
): Promise<void> {
  if (!table) return;
  const headings = (grid[table.headingRow] ?? []).filter(({ content }) => content !== '').length;
  const area = { top: table.headingRow, left: 0, bottom: grid.length - 1, right: headings - 1 };
  const first = known?.items[0];
  await writer.write(1_000, () => {
    if (first) {
      first.resize(rangeOf(there, area));
      return;
    }
    const added = there.tables.add(rangeOf(there, area), true);
    added.name = freeName(table.name, takenNames);
    added.style = 'TableStyleLight9';
  });
}

/** A range and no address: without the name of a sheet, that may be taken for the one in front. */
export function rangeOf(there: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return untracked(there.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
}

/** Names of tables hold in the whole workbook. */
function freeName(name: string, takenNames: readonly string[]): string {
  const taken = new Set(takenNames.map((one) => one.toLowerCase()));
  let free = name;
  for (let next = 2; taken.has(free.toLowerCase()); next += 1) free = `${name}_${next}`;
  return free;
}
