import { cellAddress } from '../../entries';
import { cellsInRows } from '../cells/rows-of';
import { defineRule } from '../define-rule';

export const cellUnaccounted = defineRule({
  id: 'cell-unaccounted',
  scope: 'table',
  checks: 'list',
  severity: 'error',
  certainty: 'certain',
  fix: 'none',
  title: 'Detail of a unit that is not ticked',
  source: 'This product’s own rule, so that nothing that stands in the list is passed over without a word',
  since: '0.1.0',
  messages: {
    loose:
      'Cell {cell} says {text} below {heading}, but the row does not ask for that entry. Tick the unit, or clear the cell.',
  },
  check(list, _context, report) {
    for (const [at, { row, column, heading, text }] of cellsInRows(list.issues.loose, list)) {
      const cell = { row, column };
      report(at, { message: 'loose', data: { cell: cellAddress(cell), text, heading }, cells: [cell] });
    }
  },
});
