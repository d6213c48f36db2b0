import { cellAddress, FIELD_TABLE, type Field } from '../../entries';
import { NOT_CALCULATED } from '../../excel-values';
import { defineRule } from '../define-rule';
import { cellsInRows } from '../cells/rows-of';

/** A value that Excel would show is no mistake in the sheet. */
function messageOf(
  field: Field,
  error: string,
): 'needed' | 'optional' | 'neededNotCalculated' | 'optionalNotCalculated' {
  const isNeeded = FIELD_TABLE[field].needed === 'always';
  if (error === NOT_CALCULATED) return isNeeded ? 'neededNotCalculated' : 'optionalNotCalculated';
  return isNeeded ? 'needed' : 'optional';
}

export const cellErrorValue = defineRule({
  id: 'cell-error-value',
  scope: 'table',
  checks: 'list',
  severity: 'error',
  milder: { optional: 'warning', optionalNotCalculated: 'warning' },
  certainty: 'certain',
  fix: 'none',
  title: 'Error value in a cell',
  source: 'Excel: a formula that fails shows an error value, for instance #N/A; this product’s own rule',
  since: '0.1.0',
  messages: {
    needed: 'Cell {cell} shows {error}, so the {field} cannot be read. Correct the formula, or type the value.',
    optional: 'Cell {cell} shows {error}: the {field} is taken as empty. Correct the formula, or type the value.',
    neededNotCalculated:
      'Cell {cell} holds a formula whose result is not in the file, so the {field} cannot be read. Open the workbook in Excel, which calculates it, save it, and check again.',
    optionalNotCalculated:
      'Cell {cell} holds a formula whose result is not in the file: the {field} is taken as empty. Open the workbook in Excel, which calculates it, save it, and check again.',
  },
  check(list, context, report) {
    for (const [at, { row, column, field, error }] of cellsInRows(list.unreadable, list)) {
      // Nothing of the row is sent: all its entries are made or withdrawn.
      if (context.rowsAsking.has(row) && !context.rowsToSend.has(row)) continue;
      const cell = { row, column };
      const data = { cell: cellAddress(cell), error, field: FIELD_TABLE[field].words };
      report(at, { message: messageOf(field, error), data, cells: [cell] });
    }
  },
});
