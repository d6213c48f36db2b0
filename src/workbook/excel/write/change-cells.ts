import { cellKey, type Cell } from '../../../entries';
import { serialOfDate, showsDay } from '../../../excel-values';
import type { CellChange } from '../../../table';
import { fittingText } from '../../fitting-text';
import { WorkbookError } from '../../workbook';
import { noSheet } from '../find-sheet';
import { protectedSheet } from '../live/obstacle';
import type { HeldRows } from '../read/held-rows';
import { BatchWriter } from './batch-writer';
import { pieces, writeCells, type ChangedCells } from './cell-pieces';
import { askFrom1904 } from './days';
import type { KnownBook } from './known-book';
import { isFormula, lookAtCells, type LookedCells } from './look-at-cells';
import { DAY } from '../../written/looks';
import { askForChangedRows } from './rows-still-there';
import { stretches } from './stretches';

/**
 * Changes the content of the user's own cells, and gives the cells that were left alone because they hold formulas. Looks stay but
 * for the number format, which becomes that of texts, or of days where it shows none. Throws WorkbookError where the sheet is gone
 * or protected, or the rows are not those that were read.
 */
export async function changeCellsIn(
  context: Excel.RequestContext,
  name: string,
  changes: readonly CellChange[],
  known: KnownBook,
  held?: HeldRows,
): Promise<readonly Cell[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const sheet = worksheets.getItemOrNullObject(name);
  sheet.load('id,name');
  sheet.protection.load('protected');
  const refuseOtherRows = askForChangedRows(sheet, held, changes);
  await context.sync();
  if (sheet.isNullObject) throw noSheet(name, worksheets);
  if (sheet.protection.protected) throw new WorkbookError(protectedSheet(sheet.name));
  refuseOtherRows(sheet.name);
  const hasDays = changes.some(({ after }) => typeof after !== 'string');
  const from1904 = hasDays ? await askFrom1904(context, known.from1904) : false;
  const looked = await lookAtCells(context, sheet.id, stretches(changes));
  const byPlace = new Map(changes.map((change) => [cellKey(change), change]));
  const formulas: Cell[] = [];
  const pieces = looked.flatMap((piece) => changedIn(piece, byPlace, from1904, formulas));
  const writer = new BatchWriter(context);
  await writeCells(writer, sheet, sheet.name, pieces);
  await writer.send();
  return formulas;
}

function changedIn(
  { area, formulas: contents, formats, hiddenRows, spilledRows }: LookedCells,
  changes: ReadonlyMap<string, CellChange>,
  from1904: boolean,
  formulas: Cell[],
): ChangedCells[] {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => {
    const cell = { row: area.top + index, column: area.left };
    const change = changes.get(cellKey(cell));
    if (!change) return null;
    const format = formats[index]?.[0];
    if (isFormula(contents[index]?.[0], format) || spilledRows.has(cell.row)) {
      formulas.push(cell);
      return null;
    }
    return changeOf(change, format, from1904);
  });
  return pieces(area, rows, hiddenRows);
}

/** An empty text empties the cell, which keeps its format. */
function changeOf({ after }: CellChange, format: unknown, from1904: boolean) {
  if (after === '') return { value: '', format: null };
  if (typeof after === 'string') return { value: fittingText(after), format: '@' };
  const showsIt = typeof format === 'string' && showsDay(format);
  return { value: serialOfDate(after.day, from1904), format: showsIt ? null : DAY };
}
