import { cellKey } from '../../entries';
import type { CellChange, SheetContent } from '../../table';
import type { TypedCell } from '../../workbook/file';
import { typedDay } from '../../workbook';
import { EMPTY_CELL, shownCell, type ShownCell } from '../shown/shown-cell';
import type { EnteredCell } from './messages';

/** A number that is kept as text, for its zeros in front or because the list keeps all of them so. */
const DIGITS = /^\d+$/;
/** A number that stays none, for its zeros in front or its length. */
const KEPT_AS_TEXT = /^(?:0\d+|\d{12,})$/;

/** In front of what is typed it says that it is a text, and is none of it. */
const TEXT_MARK = "'";

/**
 * What is typed goes in as Excel would take it, but for this: a cell that holds a text keeps holding one, and so does an empty one
 * below a number that is kept as text. A column whose numbers are texts stays a column of texts.
 * Of days only a text that is a day itself makes a text, so that a slip (`18 Dck 2026`) can be corrected.
 * An apostrophe in front is left out as Excel does, but for a cell whose text begins with one (`'t Hooft`): there it is part of the text.
 */
export function enteredCells(
  cells: readonly EnteredCell[],
  sheet: Pick<SheetContent, 'values' | 'formats' | 'shown'>,
): (CellChange | TypedCell)[] {
  const entered = new Map<string, ShownCell>();
  const cellAt = (row: number, column: number): ShownCell =>
    entered.get(cellKey({ row, column })) ?? shownAt(sheet, row, column);
  // From the top, so that each sees what was entered above it.
  const inOrder = [...cells].sort((one, other) => one.row - other.row);
  return inOrder.map(({ row, column, text }) => {
    const [cell, above] = [shownAt(sheet, row, column), cellAt(row - 1, column)];
    const content = contentOf(text, cell, above);
    entered.set(cellKey({ row, column }), { text, kind: kindOf(content) });
    return typeof content === 'object' && 'typed' in content
      ? { row, column, typed: content.typed }
      : { row, column, before: cell.text, after: content };
  });
}

type Content = CellChange['after'] | { readonly typed: string };

function contentOf(text: string, cell: ShownCell, above: ShownCell): Content {
  const day = typedDay(text);
  // A text in the way of a day makes no text of the day that corrects it, unless the list keeps its days as texts.
  if (day !== null && cell.kind === 'text' && cell.text !== '' && !isDayAsText(cell) && !isDayAsText(above))
    return { day };
  const isText = cell.kind === 'text' && (cell.text !== '' || (above.kind === 'text' && DIGITS.test(above.text)));
  const isMarked = text.startsWith(TEXT_MARK);
  if (isMarked && cell.kind === 'text' && cell.text.startsWith(TEXT_MARK)) return text;
  if (isText && isMarked) return text.slice(TEXT_MARK.length);
  return text === '' || isText ? text : { typed: text };
}

function isDayAsText({ kind, text }: ShownCell): boolean {
  return kind === 'text' && typedDay(text) !== null;
}

/** What the cell will hold, as far as the cells below it ask. */
function kindOf(content: Content): ShownCell['kind'] {
  if (typeof content === 'string') return 'text';
  if ('day' in content || typedDay(content.typed) !== null) return 'day';
  return DIGITS.test(content.typed) && !KEPT_AS_TEXT.test(content.typed) ? 'number' : 'text';
}

function shownAt(
  { values, formats, shown }: Pick<SheetContent, 'values' | 'formats' | 'shown'>,
  row: number,
  column: number,
): ShownCell {
  const value = values[row]?.[column];
  return value === undefined ? EMPTY_CELL : shownCell(value, formats[row]?.[column], shown[row]?.[column]);
}
