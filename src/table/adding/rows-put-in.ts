import type { SheetContent } from '../sheet-content';

/** A sheet with empty rows put in above a row: everything from there on moves down, and merged areas around it grow. */
export function withRowsPutIn(sheet: SheetContent, at: number, count: number): SheetContent {
  const moved = (row: number): number => (row < at ? row : row + count);
  const putIn = <Row>(rows: readonly (Row | undefined)[]): (Row | undefined)[] =>
    rows.length <= at
      ? [...rows]
      : [...rows.slice(0, at), ...Array<undefined>(count).fill(undefined), ...rows.slice(at)];
  return {
    ...sheet,
    values: putIn(sheet.values),
    formats: putIn(sheet.formats),
    shown: putIn(sheet.shown),
    hiddenRows: sheet.hiddenRows.map(moved),
    merges: sheet.merges.map(([top, left, bottom, right]) => [moved(top), left, moved(bottom), right] as const),
    struck: sheet.struck.map(({ row, column }) => ({ row: moved(row), column })),
  };
}
