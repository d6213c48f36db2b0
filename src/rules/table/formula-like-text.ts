import { defineRule } from '../define-rule';
import { reportUnlikeCells } from '../cells/rows-of';

export const formulaLikeText = defineRule({
  id: 'formula-like-text',
  scope: 'table',
  checks: 'list',
  severity: 'error',
  milder: { optional: 'warning' },
  certainty: 'certain',
  fix: 'none',
  title: 'Formula stored as text',
  source:
    'Excel keeps a formula that is typed into a cell formatted as text as it was typed; this product’s own rule, and it never writes such a text as a formula',
  since: '0.1.0',
  messages: {
    needed:
      'Cell {cell} holds the text {text}, which looks like a formula and not like the {field}. Format the cell as General and enter it again, or type the value.',
    optional:
      'Cell {cell} holds the text {text}, which looks like a formula and not like the {field}. Type the value, or clear the cell.',
  },
  check: (list, context, report) => reportUnlikeCells(list.storage.formulaTexts, list, context, report),
});
