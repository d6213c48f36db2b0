import { cellAddress } from '../../entries';
import { defineRule } from '../define-rule';
import { OPTIONAL_FIELDS } from '../field-needs';
import { FIELD_WORDS } from '../field-words';
import { cellsByRow } from '../rows-of';

export const numberStoredAsDate = defineRule({
  id: 'number-stored-as-date',
  scope: 'table',
  checks: 'list',
  severity: 'error',
  milder: { optional: 'warning' },
  certainty: 'certain',
  fix: 'none',
  title: 'Number or code that became a date',
  source: 'Excel takes what looks like a date for one, 5835-01 among them; this product’s own rule',
  since: '0.1.0',
  messages: {
    needed:
      'Cell {cell} holds the date {text}, where the {field} should stand: Excel takes what looks like a date for one. Format the column as text, and type the {field} again.',
    optional:
      'Cell {cell} holds the date {text}, where the {field} should stand. Format the column as text and type it again, or clear the cell.',
  },
  check(list, context, report) {
    for (const [row, cells] of cellsByRow(list.storage.daysInstead, list, context)) {
      for (const cell of cells) {
        const data = { cell: cellAddress(cell), text: cell.text, field: FIELD_WORDS[cell.field] };
        report(row, { message: OPTIONAL_FIELDS.has(cell.field) ? 'optional' : 'needed', data, cells: [cell] });
      }
    }
  },
});
