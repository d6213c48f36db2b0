import { cellOf } from '../../entries';
import { defineRule } from '../define-rule';
import { rowWords } from '../cells/rows-of';

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
  check({ list, rowsToSend }, report) {
    const hidden = new Set(list.storage.hiddenRows.filter((row) => rowsToSend.has(row)));
    const rows = hidden.size === 0 ? [] : list.rows.filter(({ row }) => hidden.has(row));
    const [first] = rows;
    if (!first) return;
    const data = {
      rows: rowWords(
        rows.map(({ row }) => row),
        list,
      ),
    };
    report({ message: 'hidden', data, cells: [cellOf(first, 'candidateNumber')] });
  },
});
