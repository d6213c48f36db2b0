import { cellAddress } from '../../entries';
import { candidateName } from '../../assessment';
import { cellsByRow } from '../cells/rows-of';
import { defineRule } from '../define-rule';

export const remarkNotRead = defineRule({
  id: 'remark-not-read',
  scope: 'table',
  checks: 'list',
  severity: 'warning',
  certainty: 'suspected',
  fix: 'none',
  title: 'Remark that may take an entry back',
  source: 'This product’s own rule, so that nobody is entered or charged whom a remark says to leave out',
  since: '0.1.0',
  messages: {
    says: 'Cell {cell} below {heading} says {text}. Nothing is read from that column, so {name} is entered all the same. If it is about this entry, write it in a column Status; if not, leave it.',
  },
  check(list, context, report) {
    for (const [row, cells] of cellsByRow(list.issues.remarks, list, context)) {
      for (const { heading, text, column } of cells) {
        const cell = { row: row.row, column };
        const data = { cell: cellAddress(cell), heading, text, name: candidateName(row) };
        report(row, { message: 'says', data, cells: [cell] });
      }
    }
  },
});
