import { cellAddress } from '../../entries';
import { defineRule } from '../define-rule';
import { OPTIONAL_FIELDS } from '../field-needs';
import { FIELD_WORDS } from '../field-words';
import { cellsByRow } from '../rows-of';

export const formulaLikeText = defineRule({
  id: 'formula-like-text',
  scope: 'table',
  checks: 'list',
  severity: 'error',
  milder: { optional: 'warning' },
  certainty: 'certain',
  fix: 'none',
  title: 'Formula that is only text',
  source:
    'Excel keeps a formula that is typed into a cell formatted as text as it was typed; this product’s own rule, and it never writes such a text as a formula',
  since: '0.1.0',
  messages: {
    needed:
      'Cell {cell} holds the text {text}, which looks like a formula and not like the {field}. Format the cell as General and enter it again, or type the value.',
    optional:
      'Cell {cell} holds the text {text}, which looks like a formula and not like the {field}. Type the value, or clear the cell.',
  },
  check(list, context, report) {
    for (const [row, cells] of cellsByRow(list.storage.formulaTexts, list, context)) {
      for (const cell of cells) {
        const data = { cell: cellAddress(cell), text: cell.text, field: FIELD_WORDS[cell.field] };
        report(row, { message: OPTIONAL_FIELDS.has(cell.field) ? 'optional' : 'needed', data, cells: [cell] });
      }
    }
  },
});
