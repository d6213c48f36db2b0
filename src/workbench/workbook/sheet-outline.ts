import type { SheetContent } from '../../table';
import { shownCell } from '../shown/shown-cell';
import type { SheetOutline, ShownRow } from './messages';

/** Rows that the width of a column is taken from. */
const MEASURED = 200;
const CHARACTER = 8;
/** Room for the sign of a mark. */
const PADDING = 26;
const NARROWEST = 48;
const WIDEST = 340;

export function sheetOutline({ name, values, formats, shown, hiddenRows, merges }: SheetContent): SheetOutline {
  const columns = values.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const lengths = Array.from({ length: columns }, (): number[] => []);
  const merged = new Set(merges.map(([top, left]) => `${top} ${left}`));
  for (let row = 0; row < Math.min(values.length, MEASURED); row += 1) {
    shownRow({ values, formats, shown }, row).forEach(({ text }, column) => {
      if (text !== '' && !merged.has(`${row} ${column}`)) lengths[column]?.push(text.length);
    });
  }
  const widths = lengths.map((of) =>
    Math.round(Math.min(WIDEST, Math.max(NARROWEST, usual(of) * CHARACTER + PADDING))),
  );
  return { name, rows: values.length, columns, widths, hiddenRows, merges };
}

/** A length that nearly all stay within: one long name makes no wide column. */
function usual(lengths: readonly number[]): number {
  const sorted = [...lengths].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length * 0.96)] ?? 0;
}

export function shownRow(sheet: Pick<SheetContent, 'values' | 'formats' | 'shown'>, row: number): ShownRow {
  const formats = sheet.formats[row];
  const shown = sheet.shown[row];
  return Array.from(sheet.values[row] ?? [], (value, column) => shownCell(value, formats?.[column], shown?.[column]));
}
