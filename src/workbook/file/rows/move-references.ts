import { columnLetters } from '../../../entries';
import { LAST_CELL, parseCell } from '../../../excel-values';
import { formulaTokens, sheetNamed, tokenText, type FormulaToken, type ReferenceEnd } from './formula-tokens';
import { LostReference, SeveralSheets } from './refusals';
import { movedRow, movedSpan, type RowMove } from './row-move';

/** Where a formula stands, as far as its references ask. */
export interface FormulaPlace {
  /** The sheet whose rows move. */
  readonly moved: string;
  /** Whether references without a sheet's name are to that sheet. */
  readonly isThere: boolean;
  /**
   * For rules that hold for an area, and are written as its first cell sees it: the row of that, before and after. References without `$` keep
   * their distance from it.
   */
  readonly anchor?: { readonly from: number; readonly to: number };
}

/**
 * A formula with its references to cells that move. Throws LostReference where all that one refers to is taken out, and
 * SeveralSheets where one goes through several sheets at once.
 */
export function moveReferences(formula: string, move: RowMove, place: FormulaPlace): string {
  return formulaTokens(formula)
    .map((token) => tokenText(isToMoved(token, place) ? { ...token, ends: movedEnds(token.ends, move, place) } : token))
    .join('');
}

type Reference = Extract<FormulaToken, { readonly kind: 'reference' }>;

function isToMoved(token: FormulaToken, { moved, isThere }: FormulaPlace): token is Reference {
  if (token.kind === 'other') return false;
  if (token.sheet === null) return isThere;
  const name = sheetNamed(token.sheet);
  // Another workbook's.
  if (name.includes('[')) return false;
  if (name.includes(':')) throw new SeveralSheets();
  return name.toLowerCase() === moved.toLowerCase();
}

function movedEnds(ends: readonly ReferenceEnd[], move: RowMove, { anchor }: FormulaPlace): ReferenceEnd[] {
  const [first, last = first] = ends;
  if (!first || !last) return [...ends];
  if (anchor && !(first.isRowFixed && last.isRowFixed)) {
    return ends.map((end) => {
      const row = end.isRowFixed ? movedRow(move, end.row) : end.row - anchor.from + anchor.to;
      if (row === null) throw new LostReference();
      return { ...end, row: within(row) };
    });
  }
  // `B7:B2` is the same as `B2:B7`, and stays as it is written.
  const [top, bottom] = first.row <= last.row ? [first, last] : [last, first];
  const span = movedSpan(move, top.row, bottom.row);
  if (span === null) throw new LostReference();
  return ends.map((end) => ({ ...end, row: within(end === top ? span[0] : span[1]) }));
}

function within(row: number): number {
  return Math.max(0, Math.min(row, LAST_CELL.row));
}

/** A formula as it reads in a cell so many rows below and columns to the right; beyond the end of the sheet it begins anew, as in Excel. */
export function translated(formula: string, rows: number, columns: number): string {
  const shifted = (end: ReferenceEnd): ReferenceEnd => ({
    ...end,
    row: end.isRowFixed ? end.row : around(end.row + rows, LAST_CELL.row + 1),
    column: end.isColumnFixed || end.column === '' ? end.column : shiftedLetters(end.column, columns),
  });
  return formulaTokens(formula)
    .map((token) => tokenText(token.kind === 'reference' ? { ...token, ends: token.ends.map(shifted) } : token))
    .join('');
}

function shiftedLetters(letters: string, by: number): string {
  const column = parseCell(`${letters.toUpperCase()}1`)?.column ?? 0;
  return columnLetters(around(column + by, LAST_CELL.column + 1));
}

function around(number: number, size: number): number {
  return ((number % size) + size) % size;
}
