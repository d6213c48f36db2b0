import { UserError, type Cell } from '../../entries';
import type { Area } from '../../excel-values';
import { gridWords, rowWords } from '../words/grid';
import { areaOfCell, isOneCell, sizeOf } from '../workbook/cell-areas';
import type { EnteredCell, ShownRow } from '../workbook/messages';
import type { OpenWorkbook } from '../workbook/open-workbook';
import type { StepKind } from '../workbook/undo-history';
import { copiedCells, pastedCells } from './clipboard';
import { filled, MOST_PASTED, pastedInto } from './pasted-into';
import { shownBetween, type RowOrder } from './row-order';

/** What was cut, and is moved when it is pasted. */
export interface Cut {
  readonly sheet: string;
  readonly cells: readonly Cell[];
  /** What the clipboard holds of it: another text was copied since. */
  readonly plain: string;
}

export interface CellActions {
  enter(cells: readonly EnteredCell[], what: StepKind): void;
  /** Empties the selected range. */
  clear(): void;
  /** Puts in as many rows as are selected above them, or takes these out. */
  moveRows(kind: 'insert' | 'delete'): void;
  /** Fills the selected range with its first row, or its first column. One cell takes what stands beside it. */
  fill(to: 'down' | 'right'): void;
  /** The selected cells as they are shown; null where they are too many. */
  texts(): Promise<readonly ShownRow[] | null>;
  cut(rows: readonly ShownRow[]): Cut;
  paste(plain: string, html: string, cut: Cut | null): void;
}

export interface ActionOptions {
  readonly workbook: OpenWorkbook;
  readonly order: RowOrder;
  /** Something was not done, with the sentence that says why. */
  readonly onRefused: (why: string) => void;
  readonly onFailed: (error: unknown) => void;
  /** Tells what was done, in passing. */
  readonly say: (sentence: string) => void;
  /** Rows are about to move: which of them a filter shows is no longer known. */
  readonly onMove: () => void;
}

/** Rows that are put in at a time, at most. */
const MOST_INSERTED = 1_000;

/** What is done to the cells of the selected range. */
export function cellActions({ workbook, order, onRefused, onFailed, say, onMove }: ActionOptions): CellActions {
  const rowsIn = ({ top, bottom }: Area): number[] => shownBetween(order, top, bottom);

  function enter(cells: readonly EnteredCell[], what: StepKind): void {
    workbook.enter(cells, what).then(
      (why) => {
        if (why !== null) onRefused(why);
      },
      (error: unknown) => {
        if (error instanceof UserError) onRefused(error.message);
        else onFailed(error);
      },
    );
  }

  function clear(): void {
    const { range } = workbook.view();
    if (isTooMany(range)) return;
    enter(
      cellsIn(rowsIn(range), range).map((cell) => ({ ...cell, text: '' })),
      'cleared',
    );
  }

  function isTooMany(range: Area): boolean {
    const count = Math.min(sizeOf(range), rowsIn(range).length * (range.right - range.left + 1));
    if (count > MOST_PASTED) onRefused(gridWords.tooMany(count));
    return count > MOST_PASTED;
  }

  function moveRows(kind: 'insert' | 'delete'): void {
    const { range } = workbook.view();
    const { top, bottom } = range;
    const count = bottom - top + 1;
    if (kind === 'insert' && count > MOST_INSERTED) return onRefused(rowWords.tooMany(MOST_INSERTED));
    if (kind === 'delete' && rowsIn(range).length < count) return onRefused(rowWords.notShown);
    onMove();
    workbook.moveRows(kind, range).then(
      () => say(kind === 'insert' ? rowWords.inserted(count, top) : rowWords.deleted(top, bottom)),
      (error: unknown) => {
        if (error instanceof UserError) onRefused(error.message);
        else onFailed(error);
      },
    );
  }

  async function textsOf(range: Area): Promise<readonly ShownRow[]> {
    const { front: sheet } = workbook.view();
    return workbook.file.texts({ sheet, rows: rowsIn(range), left: range.left, right: range.right });
  }

  function fill(to: 'down' | 'right'): void {
    const { range } = workbook.view();
    const isDown = to === 'down';
    const hasOne = isDown ? rowsIn(range).length === 1 : range.left === range.right;
    const first = order.rowAt(order.positionOf(range.top) - 1);
    // Where there is nothing to fill from, nothing is filled.
    if (hasOne && (isDown ? order.positionOf(range.top) === 0 : range.left === 0)) return;
    const from = hasOne ? { ...range, ...(isDown ? { top: first } : { left: range.left - 1 }) } : range;
    if (isTooMany(from)) return;
    textsOf(from).then((rows) => {
      const texts = rows.map((cells) => cells.map(({ text }) => text));
      enter(filled(texts, rowsIn(from), from.left, to), 'filled');
    }, onFailed);
  }

  return {
    enter,
    clear,
    moveRows,
    fill,
    texts: async () => {
      const { range } = workbook.view();
      return isTooMany(range) ? null : textsOf(range);
    },
    cut: (rows) => {
      const { front, range } = workbook.view();
      return { sheet: front, cells: cellsIn(rowsIn(range), range), plain: copiedCells(rows).plain };
    },
    paste: (plain, html, cut) => {
      const rows = pastedCells(plain, html);
      if (rows.length === 0) return onRefused(gridWords.nothingToPaste);
      const { range, front, selected } = workbook.view();
      const pasted = pastedInto(rows, isOneCell(range) ? areaOfCell(selected) : range, order);
      if (pasted.kind === 'too-many') return onRefused(gridWords.tooMany(pasted.count));
      if (pasted.kind === 'beyond') return onRefused(gridWords.beyond);
      const isMoved = cut !== null && cut.sheet === front && sameText(cut.plain, plain);
      const emptied = isMoved ? cut.cells.map((cell) => ({ ...cell, text: '' })) : [];
      enter(withoutTwins([...emptied, ...pasted.cells]), isMoved ? 'moved' : 'pasted');
      workbook.select({ row: pasted.area.top, column: pasted.area.left }, pasted.area);
    },
  };
}

/** Browsers may give other line ends back than they were given. */
function sameText(one: string, other: string): boolean {
  return one.replace(/\r\n?/g, '\n').trimEnd() === other.replace(/\r\n?/g, '\n').trimEnd();
}

/** Of several texts for a cell the last. */
function withoutTwins(cells: readonly EnteredCell[]): EnteredCell[] {
  return [...new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell])).values()];
}

function cellsIn(rows: readonly number[], { left, right }: Area): Cell[] {
  return rows.flatMap((row) => Array.from({ length: right - left + 1 }, (_, at) => ({ row, column: left + at })));
}
