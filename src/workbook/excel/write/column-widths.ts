import type { AddedColumn, Annotation } from '../../../table';
import { columnLetters, largest } from '../../../entries';
import { LAST_CELL } from '../../../excel-values';
import { untracked } from '../find-sheet';
import type { BatchWriter } from './batch-writer';
import { columnRun, runOver, type ColumnRun } from './column-runs';
import type { Survey } from './survey';

/** How a column of ours was before; comes with the next request. */
export interface LookedWidth {
  readonly column: AddedColumn;
  readonly range: Excel.Range;
  readonly format: Excel.RangeFormat;
  /** The first column behind ours; null where there is none. */
  readonly behind: Excel.RangeFormat | null;
}

/** Asks for the widths of the columns that have none of ours yet, and whether they are hidden. */
export function lookAtWidths(sheet: Excel.Worksheet, { target }: Survey, { columns }: Annotation): LookedWidth[] {
  const added = columns.filter(({ column }) => !target.written.widths.includes(column));
  if (added.length === 0) return [];
  const next = largest(columns.map(({ column }) => column)) + 1;
  const behind = next > LAST_CELL.column ? null : wholeColumn(sheet, next).format;
  if (behind !== null) behind.load('useStandardWidth,columnWidth');
  return added.map((column) => {
    const range = wholeColumn(sheet, column.column);
    const { format } = range;
    range.load('columnHidden');
    format.load('useStandardWidth,columnWidth');
    return { column, range, format, behind };
  });
}

/** A column that gets a width of ours. */
export interface Widened {
  readonly column: AddedColumn;
  /** What is kept of how it was; null where it was as all columns are. */
  readonly run: ColumnRun | null;
}

/**
 * The columns that get a width of ours, so that they are seen, and how they were. A width that the user gave a column stays. Excel tells no
 * width of a hidden column: where there are such, they are shown and hidden again with one request, which asks for it in between.
 */
export async function widened(sheet: Excel.Worksheet, looked: readonly LookedWidth[]): Promise<Widened[]> {
  const hidden = looked.filter(({ range }) => range.columnHidden).map(({ column }) => column);
  const shown = hidden.map(({ column }) => {
    const range = wholeColumn(sheet, column);
    range.columnHidden = false;
    range.format.load('useStandardWidth,columnWidth');
    range.columnHidden = true;
    return range.format;
  });
  if (shown.length > 0) await sheet.context.sync();
  return looked.flatMap(({ column, format, behind }): Widened[] => {
    const own = shown[hidden.indexOf(column)];
    if (own)
      return [{ column, run: { isHidden: true, width: own.useStandardWidth ? null : charactersOf(own.columnWidth) } }];
    if (format.useStandardWidth) return [{ column, run: null }];
    // A width that goes on behind ours is that of the rest of the sheet, and nobody chose it for these.
    const isShared = behind?.useStandardWidth === false && behind.columnWidth === format.columnWidth;
    if (!isShared || format.columnWidth >= pointsOf(column.width)) return [];
    return [{ column, run: { isHidden: false, width: charactersOf(format.columnWidth) } }];
  });
}

/** The columns that have a width of ours once it is written, in order. */
export function widthsOfOurs({ target }: Survey, { columns }: Annotation, added: readonly Widened[]): number[] {
  const kept = target.written.widths.filter((width) => columns.some(({ column }) => column === width));
  return [...kept, ...added.map(({ column }) => column.column)].sort((one, other) => one - other);
}

/** How columns of ours were that would not have been seen: what is kept of it, so that they can be so again. */
export function runsOfOurs({ target }: Survey, { columns }: Annotation, added: readonly Widened[]): string[] {
  const kept = target.runs.filter((run) => columns.some(({ column }) => runOver([run], column) !== null));
  return [...kept, ...added.flatMap(({ column, run }) => (run === null ? [] : [columnRun(column.column, run)]))];
}

/** Gives our columns their widths, where they are seen, and takes them from those that are no longer ours. */
export async function writeWidths(
  writer: BatchWriter,
  sheet: Excel.Worksheet,
  { target }: Survey,
  { columns }: Annotation,
  added: readonly Widened[],
): Promise<void> {
  for (const width of target.written.widths) {
    if (columns.some(({ column }) => column === width)) continue;
    await writer.write(900, () => giveBack(wholeColumn(sheet, width), runOver(target.runs, width)));
  }
  for (const { column, run } of added) {
    await writer.write(900, () => {
      const range = wholeColumn(sheet, column.column);
      if (run?.isHidden === true) range.columnHidden = false;
      range.format.columnWidth = pointsOf(column.width);
    });
  }
}

function giveBack(range: Excel.Range, run: ColumnRun | null): void {
  if (run === null || run.width === null) range.format.useStandardWidth = true;
  else range.format.columnWidth = pointsOf(run.width);
  if (run?.isHidden === true) range.columnHidden = true;
}

/** Characters of the default font, Calibri 11, are 7 pixels wide, with 5 around them; a pixel is 0.75 points. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function charactersOf(points: number): number {
  return Math.round((points / 0.75 - 5) / 0.07) / 100;
}

function wholeColumn(sheet: Excel.Worksheet, column: number): Excel.Range {
  return untracked(sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`));
}
