import { textAt, type SheetContent } from '../../../table';

/** The first rows of a sheet as texts, to choose the heading row from. */
export interface SheetPreview {
  readonly sheet: string;
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

const ROWS = 20;
const CELLS = 12;

/** The first rows that hold anything, with the texts of their first filled cells. */
export function sheetPreview(sheet: SheetContent): SheetPreview {
  const rows = [];
  for (let row = 0; row < sheet.values.length && rows.length < ROWS; row += 1) {
    const cells: string[] = [];
    for (let column = 0; column < (sheet.values[row]?.length ?? 0) && cells.length < CELLS; column += 1) {
      const text = textAt(sheet, row, column);
      if (text !== '') cells.push(text);
    }
    if (cells.length > 0) rows.push({ row, cells });
  }
  return { sheet: sheet.name, rows };
}
