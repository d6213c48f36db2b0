import { rowsBetween, type Filling } from '../../../table';
import { WorkbookError } from '../../workbook';
import type { Parts } from '../package/parts';
import type { WorkbookPart } from '../package/workbook-part';
import { moveRowsIn } from './move-rows';

/**
 * The parts with the new rows of a filling put in, empty and with the looks of the row above. Where nothing stands below they are put in for these
 * looks alone, and where something of the sheet cannot follow, they do without. Throws WorkbookError, with what stands in the way, where something
 * has to move down and cannot.
 */
export async function putInRows(before: Parts, workbook: WorkbookPart, { sheet, newRows }: Filling): Promise<Parts> {
  if (newRows === null || newRows.where === 'beside') return before;
  const { first, last } = newRows;
  try {
    return await moveRowsIn(before, workbook, sheet, { kind: 'insert', at: first, count: last - first + 1 }, 'above');
  } catch (error) {
    if (rowsBetween(newRows) === 0 && error instanceof WorkbookError) return before;
    throw error;
  }
}
