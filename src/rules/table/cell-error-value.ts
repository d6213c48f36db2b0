import { cellAddress, FIELD_TABLE } from '../../entries';
import { defineRule } from '../define-rule';
import { rowFinder } from '../cells/rows-of';

export const cellErrorValue = defineRule({
  id: 'cell-error-value',
  scope: 'table',
  checks: 'list',
  severity: 'error',
  milder: { optional: 'warning' },
  certainty: 'certain',
  fix: 'none',
  title: 'Error value in a cell',
  source: 'Excel: a formula that fails shows an error value, for instance #N/A; this product’s own rule',
  since: '0.1.0',
  messages: {
    needed: 'Cell {cell} shows {error}, so the {field} cannot be read. Correct the formula, or type the value.',
    optional: 'Cell {cell} shows {error}: the {field} is taken as empty. Correct the formula, or type the value.',
  },
  check(list, context, report) {
    if (list.unreadable.length === 0) return;
    const rowAt = rowFinder(list);
    for (const { row, column, field, error } of list.unreadable) {
      // Nothing of the row is sent: all its entries are made or withdrawn.
      if (context.rowsAsking.has(row) && !context.rowsToSend.has(row)) continue;
      const cell = { row, column };
      const data = { cell: cellAddress(cell), error, field: FIELD_TABLE[field].words };
      const message = FIELD_TABLE[field].needed === 'always' ? 'needed' : 'optional';
      const at = rowAt(row);
      if (at) report(at, { message, data, cells: [cell] });
    }
  },
});
