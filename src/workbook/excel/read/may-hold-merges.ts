import { largest } from '../../../entries';
import type { CellValue, SheetContent } from '../../../table';

/** Rows at the top in which headings are looked for. */
const TOP = 60;

/**
 * Whether blanks stand where cells may be merged: right of a text or below one among the headings, or in a column that is
 * filled in most rows. Asking Excel for merged cells costs the user the list of what can be undone, in older Excels, so it is
 * asked only then.
 */
export function mayHoldMerges({ values }: SheetContent): boolean {
  // Rows above the list are holes in it, which map would leave holes.
  const widths = Array.from(values.slice(0, TOP), (row) => row?.filter(isFilled).length ?? 0);
  const headingRow = widths.indexOf(largest(widths, 0));
  const [left, right] = span(values[headingRow] ?? []);
  for (let row = 0; row <= headingRow; row += 1) {
    const line = values[row] ?? [];
    // A line of one text in the first column is a banner, merged or not.
    const isBanner = line.every((value, column) => column <= left || !isFilled(value));
    if (!isBanner && line.slice(left, right + 1).some((value) => !isFilled(value))) return true;
    if (!isBanner && line.length <= right) return true;
  }
  return mostlyFilled(values.slice(headingRow + 1), left, right);
}

/** A column with some blanks in rows that are otherwise filled. */
function mostlyFilled(rows: SheetContent['values'], left: number, right: number): boolean {
  const filled = rows.filter((row) => row?.some(isFilled));
  for (let column = left; column <= right; column += 1) {
    const count = filled.filter((row) => isFilled(row?.[column])).length;
    if (count < filled.length && count * 2 >= filled.length) return true;
  }
  return false;
}

function span(line: readonly CellValue[]): readonly [number, number] {
  return [Math.max(0, line.findIndex(isFilled)), line.findLastIndex(isFilled)];
}

function isFilled(value: CellValue | undefined): boolean {
  return value !== null && value !== undefined && value !== '';
}
