import type { ShownCell } from '../shown/shown-cell';
import type { CellEdit } from '../workbook/open-workbook';

/** A number that is kept as text, for its zeros in front or because the list keeps all of them so. */
const DIGITS = /^\d+$/;

/**
 * What is typed goes in as Excel would take it, but for this: a cell that holds a text keeps holding one, and so does an empty one
 * below a number that is kept as text. A column whose numbers are texts stays a column of texts.
 * @param above the cell above the one that is typed into
 */
export function typedContent(text: string, cell: ShownCell, above: ShownCell): CellEdit['after'] {
  const isText = cell.kind === 'text' && (cell.text !== '' || (above.kind === 'text' && DIGITS.test(above.text)));
  return text === '' || isText ? text : { typed: text };
}
