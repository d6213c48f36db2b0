import { cellKey, type Cell } from '../../../entries';
import { serialTo1904, showsDay, type Area } from '../../../excel-values';
import { rowsBetween, type FilledCell, type Filling, type NewRows } from '../../../table';
import { fittingText } from '../../fitting-text';
import { filledMeanwhile } from '../../refusals';
import { WorkbookError } from '../../workbook';
import { noSheet, untracked } from '../find-sheet';
import { protectedSheet } from '../live/obstacle';
import type { HeldRows } from '../read/held-rows';
import { BatchWriter } from './batch-writer';
import { pieces, writeCells, type ChangedCell } from './cell-pieces';
import { askFrom1904 } from './days';
import type { KnownBook } from './known-book';
import { lookAtCells, type LookedCells } from './look-at-cells';
import { askForChangedRows } from './rows-still-there';
import { rangeOf } from './sheet-table';
import { stretches } from './stretches';
import { tablesToGrow } from './tables-to-grow';

/** Whether the new rows are there already, where the same is begun anew. */
export interface PutInRows {
  rowsArePutIn: boolean;
}

/**
 * Fills empty cells of the user's own, and makes tables reach over new rows. These are put in, so that Excel gives them the looks of the row above
 * and what stands below moves down, but where another list stands beside them. Looks stay but for the number format, which becomes that of
 * texts, or of the cell that a number is like. Throws WorkbookError, and writes nothing, where the sheet is gone or protected, the rows are not those
 * that were read, a cell is not empty, or a table ends in a row of totals.
 */
export async function fillCellsIn(
  context: Excel.RequestContext,
  { sheet: name, cells, newRows }: Filling,
  known: KnownBook,
  { held, done }: { readonly held?: HeldRows | undefined; readonly done: PutInRows },
): Promise<void> {
  if (cells.length === 0) return;
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const sheet = worksheets.getItemOrNullObject(name);
  sheet.load('id,name');
  sheet.protection.load('protected');
  sheet.tables.load('items/id,items/showTotals');
  const refuseOtherRows = askForChangedRows(
    sheet,
    held,
    cells.map((cell) => ({ ...cell, after: cell.value })),
  );
  const formatLike = askForFormats(sheet, cells);
  await context.sync();
  if (sheet.isNullObject) throw noSheet(name, worksheets);
  if (sheet.protection.protected) throw new WorkbookError(protectedSheet(sheet.name));
  refuseOtherRows(sheet.name);
  const hasDays = cells.some((cell) => typeof cell.value === 'number' && showsDay(formatLike(cell)));
  const from1904 = hasDays ? await askFrom1904(context, known.from1904) : false;
  const firstBetween = rowsBetween(newRows) > 0 ? (newRows?.first ?? Infinity) : Infinity;
  const looked = await lookAtCells(context, sheet.id, stretches(cells.filter(({ row }) => row < firstBetween)));
  const byPlace = new Map(cells.map((cell) => [cellKey(cell), cell]));
  const filled = looked.flatMap((piece) => filledIn(piece, byPlace));
  if (filled.length > 0) throw filledMeanwhile(sheet.name, filled);
  const grown =
    newRows === null
      ? []
      : await tablesToGrow(context, sheet, {
          sheet: sheet.name,
          isMeant: endsAbove(newRows, cells),
          last: newRows.last,
        });
  const between = stretches(cells.filter(({ row }) => row >= firstBetween));
  const changes = [...looked, ...between.map((area) => ({ area, hiddenRows: NO_ROWS }))].flatMap(
    ({ area, hiddenRows }) =>
      pieces(
        area,
        rowsOf(area).map((row) => {
          const cell = byPlace.get(cellKey({ row, column: area.left }));
          return cell === undefined ? null : changeOf(cell, formatLike(cell), from1904);
        }),
        hiddenRows,
      ),
  );
  const writer = new BatchWriter(context);
  if (newRows !== null && newRows.where !== 'beside' && !done.rowsArePutIn) {
    putIn(sheet, newRows);
    await context.sync();
    done.rowsArePutIn = true;
  }
  // The table first: cells below one may be taken in by Excel itself, and with them formulas of its columns.
  for (const { table, area } of grown) await writer.write(800, () => table.resize(rangeOf(sheet, area)));
  await writeCells(writer, sheet, sheet.name, changes);
  await writer.send();
}

const NO_ROWS: ReadonlySet<number> = new Set();

/** Puts whole rows in, so that nothing is torn apart. */
function putIn(sheet: Excel.Worksheet, { first, last }: NewRows): void {
  untracked(sheet.getRange(`${first + 1}:${last + 1}`)).insert('Down');
}

/** Whether a table ends right above the new rows, and has some of their cells; one that they are put into grows by itself. */
function endsAbove(newRows: NewRows, cells: readonly Cell[]): (table: Area) => boolean {
  const { first } = newRows;
  const ends = (bottom: number): boolean => (newRows.where === 'beside' ? bottom >= first - 1 : bottom === first - 1);
  return ({ top, left, bottom, right }) =>
    top < first && ends(bottom) && cells.some(({ column }) => column >= left && column <= right);
}

/** Asks for the number formats of the cells that numbers are to be like; comes with the next request. */
function askForFormats(sheet: Excel.Worksheet, cells: readonly FilledCell[]): (cell: FilledCell) => string | undefined {
  const asked = new Map<string, Excel.Range>();
  for (const { value, like } of cells) {
    if (typeof value !== 'number' || like === null || asked.has(cellKey(like))) continue;
    const range = untracked(sheet.getRangeByIndexes(like.row, like.column, 1, 1));
    range.load('numberFormat');
    asked.set(cellKey(like), range);
  }
  return ({ value, like }) => {
    if (typeof value !== 'number') return undefined;
    const range = like === null ? undefined : asked.get(cellKey(like));
    const format: unknown = range?.numberFormat[0]?.[0];
    return typeof format === 'string' ? format : undefined;
  };
}

function rowsOf({ top, bottom }: Area): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

/** Cells that are not empty, but for what is to stand there already where the writing begins anew. */
function filledIn({ area, formulas, spilledRows }: LookedCells, cells: ReadonlyMap<string, FilledCell>): Cell[] {
  return rowsOf(area).flatMap((row): Cell[] => {
    const cell = cells.get(cellKey({ row, column: area.left }));
    if (cell === undefined) return [];
    const content = formulas[row - area.top]?.[0] ?? '';
    const isFree = (content === '' || content === cell.value) && !spilledRows.has(row);
    return isFree ? [] : [{ row, column: area.left }];
  });
}

function changeOf({ value }: FilledCell, format: string | undefined, from1904: boolean): ChangedCell {
  if (typeof value === 'string') return { value: fittingText(value), format: '@' };
  if (typeof value === 'boolean') return { value, format: null };
  return { value: from1904 && showsDay(format) ? serialTo1904(value) : value, format: format ?? null };
}
