import { smallest, largest, listInWords } from '../entries';
import type { ProductCell, SheetContent, TableSheet } from '../table';
import { WorkbookError } from './workbook';
import { refusalWords } from './words/refusals';

/** Rows in which the headings are looked for. */
const SEARCHED = 60;

/** Where the lines of a sheet go that are added to one that is there. Rows and columns are counted from 0. */
export interface AddedLines {
  readonly headingRow: number;
  /** The column of each heading of the given sheet, in its order. */
  readonly columns: readonly number[];
  readonly lines: readonly { readonly row: number; readonly cells: readonly AddedCell[] }[];
}

/** A value and its column; the cells of a line come from left to right. */
export interface AddedCell {
  readonly column: number;
  readonly cell: ProductCell;
}

/** Finds the places of lines that are added to a sheet. Throws WorkbookError where it has not all their headings. */
export function addedLines(content: SheetContent, { name, rows, table }: TableSheet): AddedLines {
  const headings = (rows[table.headingRow] ?? []).map(textOf);
  const found = headingsIn(content, headings);
  if (found === null) throw withoutHeadings(name, headings);
  const { headingRow, columns } = found;
  const first = lastFilled(content, headingRow, columns) + 1;
  const lines = rows.slice(table.headingRow + 1).map((cells, index) => ({
    row: first + index,
    cells: cells
      .flatMap((cell, at): AddedCell[] => {
        const column = columns[at];
        return column === undefined || cell === '' ? [] : [{ column, cell }];
      })
      .sort((one, other) => one.column - other.column),
  }));
  return { headingRow, columns, lines };
}

function textOf(cell: ProductCell): string {
  if (typeof cell === 'string') return cell;
  return 'text' in cell ? cell.text : '';
}

function plain(text: unknown): string {
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim().toLowerCase() : '';
}

function headingsIn(
  { values }: SheetContent,
  headings: readonly string[],
): Pick<AddedLines, 'headingRow' | 'columns'> | null {
  for (let headingRow = 0; headingRow < Math.min(SEARCHED, values.length); headingRow += 1) {
    const texts = (values[headingRow] ?? []).map(plain);
    const columns = headings.map((heading) => texts.indexOf(plain(heading)));
    if (columns.every((column) => column >= 0)) return { headingRow, columns };
  }
  return null;
}

/** The last row in which anything stands between the first and the last of the columns. */
function lastFilled({ values }: SheetContent, headingRow: number, columns: readonly number[]): number {
  const [left, right] = [smallest(columns), largest(columns)];
  const isFilled = (row: number): boolean =>
    (values[row] ?? []).slice(left, right + 1).some((value) => value !== null && value !== '');
  let row = values.length - 1;
  while (row > headingRow && !isFilled(row)) row -= 1;
  return Math.max(row, headingRow);
}

function withoutHeadings(name: string, headings: readonly string[]): WorkbookError {
  return new WorkbookError(refusalWords.headingsMissing(name, listInWords(headings)));
}
