import { cellOf, type Cell } from '../../entries';
import { defineRule } from '../define-rule';
import { rowWords } from '../rows-of';
import type { Counter } from '../tally';

export const hiddenRow = defineRule({
  id: 'hidden-row',
  scope: 'table',
  checks: 'sheet',
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
  count({ list, rowsToSend }, counter: Counter<Cell>) {
    const hidden = new Set(list.storage.hiddenRows.filter((row) => rowsToSend.has(row)));
    for (const row of hidden.size === 0 ? [] : list.rows) {
      if (hidden.has(row.row)) counter.add('hidden', row.row, cellOf(row, 'candidateNumber'));
    }
  },
  tell(tallies, _sheet, report) {
    for (const { first, all } of tallies) {
      const data = { rows: rowWords(all().map(({ row }) => row)) };
      report({ message: 'hidden', data, cells: [first] });
    }
  },
});
