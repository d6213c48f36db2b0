import type { SheetContent } from '../../../table';
import { untracked } from '../find-sheet';
import { refusesTheQuestion } from '../office-errors';
import type { PageArea } from './page';

/** First row, first column, last row, last column. */
type Merge = SheetContent['merges'][number];

/**
 * The merged areas of a sheet (ExcelApi 1.13), with one request. Excel fails where there are more than 512; then each half of the
 * rows is asked for, and so on down to single rows; null where it does not tell them even of one. Older Excels forget what can be undone.
 */
export async function mergedAreas(
  context: Excel.RequestContext,
  area: PageArea,
): Promise<SheetContent['merges'] | null> {
  try {
    return await mergesIn(context, area);
  } catch (error) {
    if (!refusesTheQuestion(error)) throw error;
    return null;
  }
}

async function mergesIn(context: Excel.RequestContext, area: PageArea): Promise<SheetContent['merges']> {
  try {
    return await mergesAtOnce(context, area);
  } catch (error) {
    if (!refusesTheQuestion(error) || area.rows === 1) throw error;
  }
  const height = Math.ceil(area.rows / 2);
  const cut = area.top + height;
  const above = await mergesIn(context, { ...area, rows: height });
  const below = await mergesIn(context, { ...area, top: cut, rows: area.rows - height });
  return joinedAt(cut, above, below, () => mergesAtOnce(context, { ...area, top: cut - 1, rows: 2 }));
}

async function mergesAtOnce(
  context: Excel.RequestContext,
  { sheetId, top, left, rows, columns }: PageArea,
): Promise<SheetContent['merges']> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = untracked(sheet.getRangeByIndexes(top, left, rows, columns));
  const merged = untracked(range.getMergedAreasOrNullObject());
  merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  await context.sync();
  if (merged.isNullObject) return [];
  return merged.areas.items.map((area) => [
    area.rowIndex,
    area.columnIndex,
    area.rowIndex + area.rowCount - 1,
    area.columnIndex + area.columnCount - 1,
  ]);
}

/**
 * The merged areas of two halves. It is documented nowhere whether an area over the cut comes whole with both, or as a piece with each;
 * and two areas that meet at the cut look like two such pieces, until the rows on both sides of it are asked for together.
 */
async function joinedAt(
  cut: number,
  above: readonly Merge[],
  below: readonly Merge[],
  overTheCut: () => Promise<readonly Merge[]>,
): Promise<Merge[]> {
  const halves = [...above, ...below];
  const whole = new Map(halves.map((merge) => [merge.join(), merge]));
  const meets = (one: Merge, other: Merge): boolean =>
    one[2] === cut - 1 && other[0] === cut && one[1] === other[1] && one[3] === other[3];
  const pairs = above.flatMap((one) =>
    below.filter((other) => meets(one, other)).map((other) => [one, other] as const),
  );
  if (pairs.length === 0) return [...whole.values()];
  const spanning = (await overTheCut()).filter(([top, , bottom]) => top < cut && bottom >= cut);
  for (const [one, other] of pairs) {
    if (!spanning.some(([, left, , right]) => left === one[1] && right === one[3])) continue;
    whole.delete(one.join());
    whole.delete(other.join());
    const joined: Merge = [one[0], one[1], other[2], one[3]];
    whole.set(joined.join(), joined);
  }
  return [...whole.values()];
}
