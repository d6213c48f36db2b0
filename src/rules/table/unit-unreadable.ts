import { cellAddress } from '../../entries';
import { defineRule } from '../define-rule';
import { cellsInRows } from '../cells/rows-of';

export const unitUnreadable = defineRule({
  id: 'unit-unreadable',
  scope: 'table',
  checks: 'list',
  severity: 'error',
  certainty: 'certain',
  fix: 'none',
  title: 'Unit not clear',
  source: 'This product’s own rule, so that a unit entry never turns into a registration or is left out unnoticed',
  since: '0.1.0',
  messages: {
    unclear:
      'Cell {cell} says {text}, which names no unit, so nothing is entered for this row. Write the unit’s number, for instance 01, or its entry code; several units with commas between them: 1, 2.',
    more: 'Cell {cell} says {text}, and it is not clear what the words behind the unit mean for its entry, so nothing is entered for this row. Leave the unit alone there. Write its series in the column of the series, and what became of the entry in a column Status.',
  },
  check(list, _context, report) {
    for (const [at, { row, column, text, hasMore }] of cellsInRows(list.issues.units, list)) {
      const cell = { row, column };
      report(at, { message: hasMore ? 'more' : 'unclear', data: { cell: cellAddress(cell), text }, cells: [cell] });
    }
  },
});
