import { textAt } from './cell-text';
import type { SheetContent } from './sheet-content';
import { signIn } from './yes-no-signs';

/**
 * Whether crosses in columns of marks mean no: they do where ticks stand beside them. Where only crosses stand, nobody can tell. Asked at
 * the first cross, so that a sheet without any is not searched.
 */
export function crossesMeanNo(sheet: SheetContent, firstRow: number, columns: readonly number[]): () => boolean {
  let known: boolean | null = null;
  return () => (known ??= hasTick(sheet, firstRow, columns));
}

function hasTick(sheet: SheetContent, firstRow: number, columns: readonly number[]): boolean {
  for (let row = firstRow; row < sheet.values.length; row++) {
    if (columns.some((column) => signIn(textAt(sheet, row, column)) === 'yes')) return true;
  }
  return false;
}
