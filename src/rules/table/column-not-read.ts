import { columnLetters, counted, firstInWords, listInWords } from '../../entries';
import { defineRule } from '../define-rule';
import { WHERE_IT_IS_SAID } from '../where-it-is-said';
import { slotWords } from '../slot-words';

/** More columns than these are told together. */
const SINGLY = 12;

export const columnNotRead = defineRule({
  id: 'column-not-read',
  scope: 'table',
  checks: 'sheet',
  severity: 'warning',
  certainty: 'suspected',
  fix: 'none',
  title: 'Column not used',
  source: 'This product’s own rule, so that nothing that stands in the list is passed over without a word',
  since: '0.1.0',
  messages: {
    unread: `Nothing is read from the column {heading}, with {samples} in {cells}. If it says who somebody is or what they are entered for, choose what it is: ${WHERE_IT_IS_SAID.columns}. If not, leave it out there.`,
    many: `Nothing is read from {columns}: {headings}. If one of them says who somebody is or what they are entered for, choose what it is: ${WHERE_IT_IS_SAID.columns}. If not, leave them out there.`,
  },
  check({ list: { issues } }, report) {
    const { unread } = issues;
    if (unread.length > SINGLY) {
      const headings = firstInWords(unread.map(({ heading, column }) => heading || columnLetters(column)));
      const data = { columns: counted(unread.length, 'column'), headings };
      report({ message: 'many', data, cells: unread.map(({ row, column }) => ({ row, column })) });
      return;
    }
    for (const { heading: own, cells, samples, row, column } of unread) {
      const heading = own === '' ? slotWords.withoutHeading(columnLetters(column)) : own;
      const data = { heading, samples: listInWords(samples), cells: counted(cells, 'cell') };
      report({ message: 'unread', data, cells: [{ row, column }] });
    }
  },
});
