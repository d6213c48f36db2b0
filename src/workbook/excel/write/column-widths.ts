import type { AddedColumn, Annotation } from '../../../table';
import { columnLetters } from '../../../entries';
import { untracked } from '../find-sheet';
import type { BatchWriter } from './batch-writer';
import type { Survey } from './survey';

/** Whether our columns have the width that all columns have; comes with the next request. */
export interface LookedWidth {
  readonly column: AddedColumn;
  readonly format: Excel.RangeFormat;
}

/** Asks for the widths of the columns that have none of ours yet. */
export function lookAtWidths(sheet: Excel.Worksheet, { target }: Survey, { columns }: Annotation): LookedWidth[] {
  return columns
    .filter(({ column }) => !target.written.widths.includes(column))
    .map((column) => {
      const { format } = untracked(sheet.getRange(wholeColumn(column.column)));
      format.load('useStandardWidth');
      return { column, format };
    });
}

/** The columns that have a width of ours once it is written, in order. A width that the user gave a column stays. */
export function widthsOfOurs({ target }: Survey, { columns }: Annotation, looked: readonly LookedWidth[]): number[] {
  const kept = target.written.widths.filter((width) => columns.some(({ column }) => column === width));
  return [...kept, ...widened(looked).map(({ column }) => column)].sort((one, other) => one - other);
}

/** Gives our columns their widths, and takes them from those that are no longer ours. */
export async function writeWidths(
  writer: BatchWriter,
  sheet: Excel.Worksheet,
  { target }: Survey,
  { columns }: Annotation,
  looked: readonly LookedWidth[],
): Promise<void> {
  for (const width of target.written.widths) {
    if (columns.some(({ column }) => column === width)) continue;
    await writer.write(600, () => {
      untracked(sheet.getRange(wholeColumn(width))).format.useStandardWidth = true;
    });
  }
  for (const { column, width } of widened(looked)) {
    await writer.write(600, () => {
      untracked(sheet.getRange(wholeColumn(column))).format.columnWidth = pointsOf(width);
    });
  }
}

function widened(looked: readonly LookedWidth[]): AddedColumn[] {
  return looked.filter(({ format }) => format.useStandardWidth).map(({ column }) => column);
}

/** Characters of the default font, Calibri 11, are 7 pixels wide, with 5 around them; a pixel is 0.75 points. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function wholeColumn(column: number): string {
  return `${columnLetters(column)}:${columnLetters(column)}`;
}
