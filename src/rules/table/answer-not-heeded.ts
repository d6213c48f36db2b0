import { cellAddress, counted, type Cell } from '../../entries';
import { rowWords } from '../cells/rows-of';
import { defineRule } from '../define-rule';

export const answerNotHeeded = defineRule({
  id: 'answer-not-heeded',
  scope: 'table',
  checks: 'sheet',
  severity: 'warning',
  milder: { nobody: 'note' },
  certainty: 'certain',
  fix: 'none',
  title: 'Answer not used',
  source: 'This product’s own rule, so that nobody believes that a finding is quiet for good which is not',
  since: '0.1.0',
  messages: {
    word: 'Sheet "{sheet}", cell {cell}: {text} is not one of the answers, so this line is not used. Write Left, Not this year, Seen or Registered before.',
    year: 'Sheet "{sheet}", cell {cell}: {text} is not an academic year, so this line is not used. Write it as 2026/27, or clear the cell for every year.',
    little:
      'Sheet "{sheet}", {rows}: too little is given, so nothing is used. A line needs an answer, and the candidate or the qualification that it is about. Left and Registered before need the candidate.',
    nobody:
      'Sheet "{sheet}", {rows}: {answers} about a candidate or qualification that this list does not have. No finding is answered by it. A candidate is known by UCI or ULN, or by number with name or date of birth: correct what is mistyped, or leave it.',
  },
  check({ answers: { sheet, unread, ofNobody } }, report) {
    const at = (cells: readonly Cell[]): { readonly sheet: string; readonly cells: readonly Cell[] } => ({
      sheet,
      cells,
    });
    for (const { row, column, about, text } of unread) {
      const cell = { row, column: column ?? 0 };
      if (about !== 'little') report({ ...at([cell]), message: about, data: { sheet, cell: cellAddress(cell), text } });
    }
    const tell = (message: 'little' | 'nobody', rows: readonly number[]): void => {
      if (rows.length === 0) return;
      const data = { sheet, rows: rowWords(rows, { sheets: [] }), answers: counted(rows.length, 'answer') };
      report({ ...at(rows.map((row) => ({ row, column: 0 }))), message, data });
    };
    tell(
      'little',
      unread.filter(({ about }) => about === 'little').map(({ row }) => row),
    );
    tell(
      'nobody',
      ofNobody.map(({ row }) => row),
    );
  },
});
