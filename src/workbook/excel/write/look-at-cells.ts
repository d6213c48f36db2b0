import { addAll } from '../../../entries';
import type { Area } from '../../../excel-values';
import { WorkbookError } from '../../workbook';
import { untracked } from '../find-sheet';
import { byEachRow, byVisibleCells, type AskHidden } from '../hidden-rows';
import { codeOf, refusesTheQuestion } from '../office-errors';
import { spilledRows, spillOf } from './spilled-rows';
import { excelWords } from '../../words/excel';

/** Cells that are looked at with one request: texts of a few sentences each stay under the 5 MB of an answer. */
const CELLS = 10_000;

/** What stands in an area: by row and column of the area, the formula, or the value where there is none, and the format. */
export interface LookedCells {
  readonly area: Area;
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  /** The rows of the area that are hidden; not looked for where the area is one row. */
  readonly hiddenRows: ReadonlySet<number>;
  /** The rows whose cell shows what a formula elsewhere spills into it; looked for in areas of one column. */
  readonly spilledRows: ReadonlySet<number>;
}

/** Texts in the format of texts may begin with `=` and are none. */
export function isFormula(formula: unknown, format: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && format !== '@';
}

/** Reads what stands in areas of a sheet, with one request for each 10,000 cells. */
export async function lookAtCells(
  context: Excel.RequestContext,
  sheetId: string,
  areas: readonly Area[],
): Promise<LookedCells[]> {
  const looked: LookedCells[] = [];
  for (const group of grouped(areas)) addAll(looked, await lookAt(context, sheetId, group));
  return looked;
}

async function lookAt(
  context: Excel.RequestContext,
  sheetId: string,
  areas: readonly Area[],
  askHidden: AskHidden = byVisibleCells,
): Promise<readonly LookedCells[]> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const asked = areas.map((area) => {
    const { top, left, bottom, right } = area;
    const rows = bottom - top + 1;
    const rangeOf = (): Excel.Range => untracked(sheet.getRangeByIndexes(top, left, rows, right - left + 1));
    const range = rangeOf();
    range.load(left === right ? 'formulas,numberFormat,hasSpill' : 'formulas,numberFormat');
    return { area, range, hiddenRows: rows === 1 ? none : askHidden(rangeOf, { top, rows }) };
  });
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) !== 'ResponsePayloadSizeLimitExceeded') {
      if (askHidden === byEachRow || !refusesTheQuestion(error)) throw error;
      return lookAt(context, sheetId, areas, byEachRow);
    }
    const parts = areas.length > 1 ? areas : areas.flatMap(halved);
    if (parts.length === 1) throw tooMuchText();
    return lookAtHalves(context, sheetId, parts);
  }
  const looked: LookedCells[] = [];
  for (const { area, range, hiddenRows } of asked) {
    const hidden = new Set(await hiddenRows());
    const spill = area.left === area.right ? spillOf(range) : false;
    const spilled = spill === false ? new Set<number>() : await spilledRows(sheet, area, spill);
    looked.push({ area, ...contentOf(range), hiddenRows: hidden, spilledRows: spilled });
  }
  return looked;
}

const none = (): Promise<number[]> => Promise.resolve([]);

function contentOf({ formulas, numberFormat }: Excel.Range): Pick<LookedCells, 'formulas' | 'formats'> {
  return { formulas, formats: numberFormat };
}

async function lookAtHalves(
  context: Excel.RequestContext,
  sheetId: string,
  areas: readonly Area[],
): Promise<readonly LookedCells[]> {
  const middle = Math.ceil(areas.length / 2);
  const first = await lookAt(context, sheetId, areas.slice(0, middle));
  return [...first, ...(await lookAt(context, sheetId, areas.slice(middle)))];
}

/** The areas cut into pieces and put together so that none of the groups has more than so many cells. */
function grouped(areas: readonly Area[]): Area[][] {
  const groups: Area[][] = [];
  let cells = Infinity;
  for (const area of areas) {
    const width = area.right - area.left + 1;
    const rows = Math.max(1, Math.floor(CELLS / width));
    for (let top = area.top; top <= area.bottom; top += rows) {
      const piece = { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) };
      const size = width * (piece.bottom - piece.top + 1);
      if (cells + size > CELLS) {
        groups.push([]);
        cells = 0;
      }
      groups.at(-1)?.push(piece);
      cells += size;
    }
  }
  return groups;
}

function halved(area: Area): Area[] {
  if (area.top === area.bottom) return [area];
  const middle = Math.floor((area.top + area.bottom) / 2);
  return [
    { ...area, bottom: middle },
    { ...area, top: middle + 1 },
  ];
}

function tooMuchText(): WorkbookError {
  return new WorkbookError(excelWords.columnsTooLong);
}
