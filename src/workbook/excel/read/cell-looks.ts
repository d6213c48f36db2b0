import { addAll } from '../../../entries';
import { isSymbolFont } from '../../../excel-values';
import type { CellLook } from '../../cell-look';
import { untracked } from '../find-sheet';
import { inExcel } from '../in-excel';
import { FONT, fontOf, type LookOfArea, type SharedFont } from './cell-font';
import type { PageArea } from './page';

/** Rows of a part that is asked for its font as a whole, and of the smaller parts where the font in it differs. */
const ROWS = [500, 25, 1] as const;
/** Parts beside each other at most, and parts that are asked with one request: each takes Excel a moment. */
const [ACROSS, PARTS] = [100, 1_500];
/** Cells whose fonts are asked for with one request where they are too many to be asked singly, at about 90 bytes each. */
const CELLS = 20_000;

export { valueSeen } from '../../cell-look';

/** The look that all cells with a font have: undefined for an ordinary one, null where they differ. */
function lookOf({ name, strikethrough }: SharedFont): CellLook | undefined | null {
  if (name === null || strikethrough === null) return null;
  const symbolFont = isSymbolFont(name) ? name : null;
  return symbolFont === null && !strikethrough ? undefined : { symbolFont, isStruck: strikethrough };
}

/**
 * The cells of an area that are struck through or in a symbol font. No request where all have one font; else one request for the fonts of its columns by 500 rows,
 * and two for those parts in which the font differs, down to the cell. Where these are more than 1,500 they are asked for at one go, for
 * which older Excels forget what can be undone.
 */
export async function looksIn(area: PageArea, font: SharedFont): Promise<readonly LookOfArea[]> {
  const look = lookOf(font);
  if (look !== null) return look === undefined ? [] : [{ area, look }];
  return inExcel((context) => looksWithin(context, [area]));
}

async function looksWithin(context: Excel.RequestContext, areas: readonly PageArea[]): Promise<LookOfArea[]> {
  const found: LookOfArea[] = [];
  let mixed = areas;
  for (const rows of ROWS) {
    const parts = mixed.flatMap((one) => partsOf(one, rows));
    if (parts.length > PARTS) break;
    if (parts.length === 0) return found;
    const looks = await looksOf(context, parts);
    addAll(
      found,
      parts.flatMap((area, index) => lookIn(area, looks[index])),
    );
    // A cell whose text has several looks says neither: it is not struck through as a whole.
    mixed = parts.filter(({ rows: own, columns }, index) => looks[index] === null && own * columns > 1);
  }
  for (const some of batchesOf(mixed)) addAll(found, await cellLooks(context, some));
  return found;
}

function lookIn(area: PageArea, look: CellLook | undefined | null): LookOfArea[] {
  return look === undefined || look === null ? [] : [{ area, look }];
}

/** The parts of so many rows, each a column wide in all but very wide sheets. */
function partsOf(area: PageArea, height: number): PageArea[] {
  const parts: PageArea[] = [];
  const width = Math.ceil(area.columns / ACROSS);
  for (let row = 0; row < area.rows; row += height) {
    const [top, rows] = [area.top + row, Math.min(height, area.rows - row)];
    for (let column = 0; column < area.columns; column += width) {
      const columns = Math.min(width, area.columns - column);
      parts.push({ ...area, top, rows, left: area.left + column, columns });
    }
  }
  return parts;
}

const rangeOf = (context: Excel.RequestContext, { sheetId, top, left, rows, columns }: PageArea): Excel.Range =>
  untracked(context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(top, left, rows, columns));

async function looksOf(
  context: Excel.RequestContext,
  parts: readonly PageArea[],
): Promise<(CellLook | undefined | null)[]> {
  const ranges = parts.map((part) => {
    const range = rangeOf(context, part);
    range.load(FONT);
    return range;
  });
  await context.sync();
  return ranges.map((range) => lookOf(fontOf(range)));
}

/** As many areas at once as make a request of bearable size; larger ones in slices of their rows. */
function batchesOf(areas: readonly PageArea[]): PageArea[][] {
  const batches: PageArea[][] = [];
  let cells = Infinity;
  for (const area of areas.flatMap((one) => slicesOf(one))) {
    const own = area.rows * area.columns;
    if (cells + own > CELLS) {
      batches.push([]);
      cells = 0;
    }
    batches.at(-1)?.push(area);
    cells += own;
  }
  return batches;
}

function slicesOf(area: PageArea): PageArea[] {
  const height = Math.max(1, Math.floor(CELLS / area.columns));
  return Array.from({ length: Math.ceil(area.rows / height) }, (_, index) => {
    const from = index * height;
    return { ...area, top: area.top + from, rows: Math.min(height, area.rows - from) };
  });
}

async function cellLooks(context: Excel.RequestContext, parts: readonly PageArea[]): Promise<LookOfArea[]> {
  const asked = parts.map((area) => ({
    area,
    cells: rangeOf(context, area).getCellProperties({ format: { font: { name: true, strikethrough: true } } }),
  }));
  await context.sync();
  return asked.flatMap(({ area, cells }) =>
    cells.value.flatMap((line, row) =>
      line.flatMap(({ format }, column): LookOfArea[] => {
        const look = lookOf({ name: format?.font?.name ?? '', strikethrough: format?.font?.strikethrough ?? false });
        const cell = { ...area, top: area.top + row, left: area.left + column, rows: 1, columns: 1 };
        return lookIn(cell, look);
      }),
    ),
  );
}
