import { cellAddress, listInWords } from '../../entries';
import { defineRule } from '../define-rule';
import { cellsByRow } from '../cells/rows-of';

export const straySpaces = defineRule({
  id: 'stray-spaces',
  scope: 'table',
  checks: 'list',
  severity: 'note',
  certainty: 'certain',
  fix: 'offered',
  title: 'Stray spaces',
  source: 'This product’s own rule: what nobody sees in a cell keeps look-ups and filters from finding a value',
  since: '0.1.0',
  messages: {
    spaces:
      'There are stray spaces or invisible characters in {cells}. Entrywise ignores them, but Excel’s look-ups do not find such a value.',
  },
  check(list, context, report) {
    for (const [row, cells] of cellsByRow(list.storage.straySpaced, list, context)) {
      const fixes = cells.map(({ row: at, column, raw, text }) => ({ row: at, column, before: raw, after: text }));
      report(row, { message: 'spaces', data: { cells: listInWords(cells.map(cellAddress)) }, cells, fixes });
    }
  },
});
