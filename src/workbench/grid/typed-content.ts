import type { ShownCell } from '../shown/shown-cell';
import type { CellEdit } from '../workbook/open-workbook';

/** A number that is kept as text, for its zeros in front or because the list keeps all of them so. */
const DIGITS = /^\d+$/;

/** In front of what is typed it says that it is a text, and is none of it. */
const TEXT_MARK = "'";

/**
 * What is typed goes in as Excel would take it, but for this: a cell that holds a text keeps holding one, and so does an empty one
 * below a number that is kept as text. A column whose numbers are texts stays a column of texts.
 * An apostrophe in front is left out as Excel does, but for a cell whose text begins with one (`'t Hooft`): there it is part of the text.
 * @param above the cell above the one that is typed into
 */
export function typedContent(text: string, cell: ShownCell, above: ShownCell): CellEdit['after'] {
  const isText = cell.kind === 'text' && (cell.text !== '' || (above.kind === 'text' && DIGITS.test(above.text)));
  const isMarked = text.startsWith(TEXT_MARK);
  if (isMarked && cell.kind === 'text' && cell.text.startsWith(TEXT_MARK)) return text;
  if (isText && isMarked) return text.slice(TEXT_MARK.length);
  return text === '' || isText ? text : { typed: text };
}
