import { cellAddress, counted, formatDate } from '../../entries';
import { defineRule } from '../define-rule';

export const birthDateAmerican = defineRule({
  id: 'birth-date-american',
  scope: 'candidate',
  checks: 'sheet',
  severity: 'warning',
  certainty: 'suspected',
  fix: 'none',
  title: 'Dates of birth with the month first',
  source: 'AQA and OCR entry guidance: transposed day and month among the common mistakes (confirmed)',
  since: '0.1.0',
  messages: {
    american:
      'The dates of birth in {cells} are written with the month first, as in America, and were read that way: for instance, {text} in {cell} as {date}. Compare a few with the source, and write them as dd/mm/yyyy if they are wrong.',
  },
  check({ list, rowsToSend }, report) {
    const cells = list.issues.birthDates.filter(({ row, why }) => why === 'american' && rowsToSend.has(row));
    const [first] = cells;
    const date = first && list.rows.find(({ row }) => row === first.row)?.birthDate;
    if (!first || !date) return;
    const example = { text: first.text, cell: cellAddress(first), date: formatDate(date) };
    const data = { cells: counted(cells.length, 'cell'), ...example };
    report({ message: 'american', data, cells: cells.map(({ row, column }) => ({ row, column })) });
  },
});
