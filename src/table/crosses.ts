import { memoize } from '../entries';
import { textAt } from './cell-text';
import type { SheetContent } from './sheet-content';
import { signIn } from './yes-no-signs';

/**
 * Whether crosses in columns of marks mean no: they do where ticks stand beside them. Where only crosses stand, nobody can tell. Asked at
 * the first cross, so that a sheet without any is not searched.
 */
export function crossesMeanNo(sheet: SheetContent, firstRow: number, columns: readonly number[]): () => boolean {
  let known: boolean | null = null;
  return () => (known ??= hasCell(sheet, firstRow, columns, isTick));
}

/** Whether a cell holds a letter x and nothing else: it says yes by itself, but may stand for a cross. */
export function isLetterX(text: string): boolean {
  return /^x$/i.test(text.trim());
}

/**
 * Whether an x in a column may mean no. It does not where it is the only mark: there it enters. Beside a tick in any of the columns, or
 * a Y in its own, it may be the cross that goes with them.
 */
export function lettersMayMeanNo(
  sheet: SheetContent,
  firstRow: number,
  columns: readonly number[],
): (column: number) => boolean {
  const haveTick = crossesMeanNo(sheet, firstRow, columns);
  const hasYes = memoize((column: number) => hasCell(sheet, firstRow, [column], isYesWord));
  return (column) => haveTick() || hasYes(column);
}

/** Whether numbers in a column count attempts: they do where some are a first one. `2` below Unit 2 by itself may as well be the unit's own number. */
export function numbersCountAttempts(sheet: SheetContent, firstRow: number): (column: number) => boolean {
  return memoize((column: number) => hasCell(sheet, firstRow, [column], (text) => text.trim() === '1'));
}

function isTick(text: string): boolean {
  return signIn(text) === 'yes';
}

function isYesWord(text: string): boolean {
  return /^y(?:es)?$/i.test(text.trim());
}

function hasCell(
  sheet: SheetContent,
  firstRow: number,
  columns: readonly number[],
  is: (text: string) => boolean,
): boolean {
  for (let row = firstRow; row < sheet.values.length; row++) {
    if (columns.some((column) => is(textAt(sheet, row, column)))) return true;
  }
  return false;
}
