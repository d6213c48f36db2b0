import { cellAddress, groupBy, listInWords, type CrossedOut, rowName } from '../../entries';
import { isToSend } from '../../assessment';
import { rowFinder } from '../cells/rows-of';
import { defineRule } from '../define-rule';

export const crossedOut = defineRule({
  id: 'crossed-out',
  scope: 'table',
  checks: 'list',
  severity: 'error',
  milder: { made: 'warning', name: 'warning', cells: 'warning' },
  certainty: 'certain',
  fix: 'none',
  title: 'Crossed out, and not withdrawn',
  source: 'This product’s own rule, so that nobody is entered and charged who was crossed out',
  since: '0.1.0',
  messages: {
    row: 'Row {row} is crossed out: {name}. Nothing is sent for it until you decide. If the entry is not wanted, give it the status Withdrawn or delete the row; if it is, remove the strikethrough (Ctrl+5).',
    made: 'Row {row} is crossed out: {name}, whose entry has already been made. If it is no longer wanted, give it the status Withdrawn; if it is, remove the strikethrough (Ctrl+5).',
    name: 'The name in row {row} is crossed out: {name}, who is entered all the same. If the entry is not wanted, give it the status Withdrawn or delete the row; if it is, remove the strikethrough (Ctrl+5).',
    cells:
      'Crossed out and read all the same: {cells}. Clear what is no longer right, or remove the strikethrough (Ctrl+5).',
  },
  check(list, context, report) {
    const { crossedOut: all } = list.issues;
    if (all.length === 0) return;
    const rowAt = rowFinder(list);
    const entriesOf = groupBy(list.entries, ({ candidate }) => candidate.row);
    for (const [row, struck] of groupBy(all, (cell) => cell.row)) {
      const at = rowAt(row);
      const entries = entriesOf.get(row) ?? [];
      if (at === null || entries.length === 0) continue;
      const isWithdrawn = entries.every(({ status }) => status.standing === 'withdrawn');
      const isWhole = struck.some(({ isRow }) => isRow);
      // Whoever withdraws a candidate also strikes the row out; only a withdrawal that is struck out itself is doubtful.
      const cells = isWithdrawn ? struck.filter((cell) => !isWhole && cell.about === 'status') : struck;
      if (cells.length === 0) continue;
      const isSent = !isToSend(at, context);
      const message = isWithdrawn ? 'cells' : messageFor(isWhole, isSent, struck);
      const name = [at.forenames, at.surname].filter((part) => part !== '').join(' ');
      const data = { row: rowName(row, list), name, cells: listInWords(cells.map(cellAddress)) };
      report(at, { message, data, cells: cells.map(({ column }) => ({ row, column })) });
    }
  },
});

function messageFor(
  isWhole: boolean,
  isSent: boolean,
  struck: readonly CrossedOut[],
): 'row' | 'made' | 'name' | 'cells' {
  if (isWhole) return isSent ? 'made' : 'row';
  return !isSent && struck.some(({ about }) => about === 'name') ? 'name' : 'cells';
}
