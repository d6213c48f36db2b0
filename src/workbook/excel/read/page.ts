import { untracked } from '../find-sheet';
import { byEachRow, byVisibleCells, type AskHidden } from '../hidden-rows';
import { codeOf, refusesTheQuestion } from '../office-errors';

/** The rows of a sheet that are read with one request, all counted from 0. */
export interface PageArea {
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** What Excel says of the cells of a page, each list by row and column of the page. */
export interface Page {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly string[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
  /** Hidden by hand or by a filter. */
  readonly hiddenRows: readonly number[];
}

/**
 * Reads a page with one request, and with two or three where Excel does not tell visible cells, as in protected sheets; null where the answer
 * would be larger than Excel gives.
 */
export async function readPage(context: Excel.RequestContext, area: PageArea): Promise<Page | null> {
  try {
    return await pageOf(context, area, byVisibleCells);
  } catch (error) {
    if (isTooLarge(error)) return null;
    if (!refusesTheQuestion(error)) throw error;
  }
  try {
    return await pageOf(context, area, byEachRow);
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
}

async function pageOf(context: Excel.RequestContext, area: PageArea, askHidden: AskHidden): Promise<Page> {
  const { sheetId, top, left, rows, columns } = area;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const rangeOf = (): Excel.Range => untracked(sheet.getRangeByIndexes(top, left, rows, columns));
  const range = rangeOf();
  range.load('values,text,numberFormat,valueTypes');
  const hiddenRows = askHidden(rangeOf, area);
  await context.sync();
  return {
    top,
    left,
    values: range.values,
    texts: range.text,
    formats: range.numberFormat,
    types: range.valueTypes,
    hiddenRows: await hiddenRows(),
  };
}

function isTooLarge(error: unknown): boolean {
  return codeOf(error) === 'ResponsePayloadSizeLimitExceeded';
}
