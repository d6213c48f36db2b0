import { addAll } from '../../../entries';
import type { CellValue, SheetContent } from '../../../table';
import { LIMITS } from '../../limits';
import { formatOfCode, type NumberFormat } from '../../number-format';
import { SheetGrid } from '../../sheet-grid';
import { WorkbookError, type ReadOptions } from '../../workbook';
import { inExcel } from '../in-excel';
import type { CellLook } from '../../cell-look';
import { isOrdinary, type LookOfArea, type SharedFont } from './cell-font';
import { from1904 } from './date-system';
import { HeldRows } from './held-rows';
import { mayHoldMerges } from './may-hold-merges';
import { mergedAreas } from './merged-areas';
import { readPage, type Page, type PageArea } from './page';
import { usedArea } from './used-area';
import { excelWords } from '../../words/excel';

/** Cells of a page: with names, codes and dates, its answer is about half of the 5 MB that Excel on the web gives at most. */
const CELLS = 50_000;

/** What was read, and whether dates of the workbook count from 1904; null where its dates do not tell. */
export interface ReadSheet {
  readonly content: SheetContent;
  readonly from1904: boolean | null;
  readonly held: HeldRows;
}

/**
 * Reads a sheet: one request for how far it is filled, one for each 50,000 cells, and more where cells have
 * several fonts or may be merged.
 * Throws WorkbookError where there is no such sheet, it goes while it is read, or it is too large.
 * @param known whether dates of the workbook count from 1904, where that was told before
 */
export async function readSheet(
  sheet: string,
  options: ReadOptions,
  known: boolean | null,
  tell: (remark: string) => void,
): Promise<ReadSheet> {
  options.signal?.throwIfAborted();
  const { name, area, font } = await inExcel((context) => usedArea(context, sheet));
  if (area === null) return { content: new SheetGrid(name, false).content(), from1904: known, held: new HeldRows([]) };
  if (area.rows * area.columns > LIMITS.cells) throw tooLarge(name, area);
  const pages = await readPages(name, area, options);
  options.signal?.throwIfAborted();
  const seenAt = await seenIn(area, font);
  const told = from1904(pages) ?? known;
  const grid = new SheetGrid(name, told ?? false);
  for (const page of pages) fill(grid, page, seenAt);
  const content = grid.content();
  options.signal?.throwIfAborted();
  const held = new HeldRows(pages);
  if (!mayHoldMerges(content)) return { content, from1904: told, held };
  const merges = await inExcel((context) => mergedAreas(context, area));
  if (merges === null) tell(mergesNotTold(name));
  return { content: { ...content, merges: merges ?? [] }, from1904: told, held };
}

async function readPages(name: string, area: PageArea, { onProgress, signal }: ReadOptions): Promise<Page[]> {
  const pages: Page[] = [];
  let rowsAtOnce = Math.max(1, Math.floor(CELLS / area.columns));
  let read = 0;
  while (read < area.rows) {
    signal?.throwIfAborted();
    const rows = Math.min(rowsAtOnce, area.rows - read);
    const part = { ...area, top: area.top + read, rows };
    const page = await inExcel((context) => readPage(context, part));
    if (page !== null) {
      pages.push(page);
      read += rows;
      onProgress?.(read, area.rows);
    } else if (rows > 1) rowsAtOnce = Math.ceil(rows / 2);
    else throw tooLarge(name, area);
  }
  return pages;
}

/** How a cell at a place looks and reads, where it is not ordinary. */
type SeenAt = (
  row: number,
  column: number,
  value: CellValue,
) => { readonly value: CellValue; readonly isStruck: boolean };

const AS_IT_IS: SeenAt = (_row, _column, value) => ({ value, isStruck: false });

/** Nearly always all cells have one ordinary font, and what looks at each is not loaded. */
async function seenIn(area: PageArea, font: SharedFont): Promise<SeenAt> {
  if (isOrdinary(font)) return AS_IT_IS;
  const { looksIn, valueSeen } = await import('./cell-looks');
  const looks = lookAt(await looksIn(area, font));
  return (row, column, value) => {
    const look = looks[row]?.[column];
    return look === undefined ? { value, isStruck: false } : { value: valueSeen(value, look), isStruck: look.isStruck };
  };
}

type Looks = readonly (readonly (CellLook | undefined)[] | undefined)[];

/** Looks by row and column; empty where every cell looks ordinary. */
function lookAt(areas: readonly LookOfArea[]): Looks {
  const looks: (CellLook | undefined)[][] = [];
  for (const { area, look } of areas) {
    for (let row = area.top; row < area.top + area.rows; row += 1) {
      const line = (looks[row] ??= []);
      for (let column = area.left; column < area.left + area.columns; column += 1) line[column] = look;
    }
  }
  return looks;
}

function fill(grid: SheetGrid, page: Page, seenAt: SeenAt): void {
  const { top, left, values, texts, formats, types, hiddenRows } = page;
  const known = new Map<unknown, NumberFormat>();
  for (const [row, line] of values.entries()) {
    for (const [column, value] of line.entries()) {
      const code = formats[row]?.[column];
      const format = known.get(code) ?? formatOfCode(typeof code === 'string' ? code : undefined);
      known.set(code, format);
      const seen = seenAt(top + row, left + column, cellValue(value, types[row]?.[column]));
      grid.put(top + row, left + column, seen.value, format, texts[row]?.[column], seen.isStruck);
    }
  }
  addAll(grid.hiddenRows, hiddenRows);
}

/** A typed `#N/A` is a text, and the error value of that name is none: only the type tells them apart. */
function cellValue(value: unknown, type: string | undefined): CellValue {
  if (type === 'Empty' || value === null || value === undefined) return null;
  if (type === 'Error') return { error: String(value) };
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

function mergesNotTold(name: string): string {
  return excelWords.mergesNotTold(name);
}

function tooLarge(name: string, { rows, columns }: PageArea): WorkbookError {
  return new WorkbookError(excelWords.tooWide(name, rows, columns));
}
