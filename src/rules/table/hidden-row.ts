import { cellOf } from '../../entries';
import { defineRule } from '../define-rule';
import { rowWords } from '../rows-of';

export const hiddenRow = defineRule({
  id: 'hidden-row',
  scope: 'table',
  checks: 'list',
  severity: 'warning',
  certainty: 'certain',
  fix: 'none',
  title: 'Hidden rows',
  source: 'This product’s own rule, so that nothing is sent unseen',
  since: '0.1.0',
  messages: {
    hidden:
      'Hidden in this sheet: {rows}. They are checked, charged and sent like the others. Show them, and delete what is not to be sent.',
  },
  check(list, context, report) {
    const rows = list.storage.hiddenRows.filter((row) => context.rowsToSend.has(row));
    const [first] = rows;
    const row = first === undefined ? undefined : list.rows.find((one) => one.row === first);
    if (row)
      report(null, { message: 'hidden', data: { rows: rowWords(rows) }, cells: [cellOf(row, 'candidateNumber')] });
  },
});
