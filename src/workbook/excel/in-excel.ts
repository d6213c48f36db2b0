import { hasExcelApi } from './capabilities';
import { codeOf, inWords } from './office-errors';

type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

/**
 * Runs requests in Excel; while the user edits a cell, Excel waits until that is done. Throws WorkbookError where Excel refuses,
 * and whatever else the batch throws as it is.
 */
export async function inExcel<Result>(batch: Batch<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw inWords(error);
  }
}

/**
 * The same as one step that the user can undo, where Excel can do that (ExcelApi 1.20). Excel refuses the grouping for requests
 * that it could do one by one; then they are run once more without it, so that the batch must look at what is there first.
 */
export async function asOneStep<Result>(batch: Batch<Result>): Promise<Result> {
  if (!hasExcelApi('1.20')) return inExcel(batch);
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return inExcel(batch);
  }
}
