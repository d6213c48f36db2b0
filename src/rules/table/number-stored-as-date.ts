import { defineRule } from '../define-rule';
import { reportUnlikeCells } from '../cells/rows-of';

export const numberStoredAsDate = defineRule({
  id: 'number-stored-as-date',
  scope: 'table',
  checks: 'list',
  severity: 'error',
  milder: { optional: 'warning' },
  certainty: 'certain',
  fix: 'none',
  title: 'Number or code turned into a date',
  source: 'Excel takes what looks like a date for one, 5835-01 among them; this product’s own rule',
  since: '0.1.0',
  messages: {
    needed:
      'Cell {cell} holds the date {text}, where the {field} should stand: Excel takes what looks like a date for one. Format the column as text, and type the {field} again.',
    optional:
      'Cell {cell} holds the date {text}, where the {field} should stand. Format the column as text and type it again, or clear the cell.',
  },
  check: (list, context, report) => reportUnlikeCells(list.storage.numbersAsDates, list, context, report),
});
