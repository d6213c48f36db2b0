import type { ProductCell, ProductSheet } from '../../../table';

/** Whether dates of a workbook count from 1904: known from what was read, or to be asked for. */
export type From1904 = boolean | null;

/** Whether days are to be written into a sheet, or cells for them. */
export function holdsDays({ rows }: ProductSheet): boolean {
  return rows.some((cells) => cells.some(isDay));
}

function isDay(cell: ProductCell): boolean {
  return typeof cell === 'object' && 'day' in cell;
}

/**
 * Whether dates count from 1904, where nothing in the workbook has told it: by what Excel makes of 1 January 1904, with one
 * request. It counts as a change of the workbook, so that the user cannot undo what was before, in older Excels.
 */
export async function askFrom1904(context: Excel.RequestContext, known: From1904): Promise<boolean> {
  if (known !== null) return known;
  const first = context.workbook.functions.date(1904, 1, 1);
  first.load('value');
  await context.sync();
  return first.value === 0;
}
