import { cellAddress, cellOf, counted, formatDate, type Cell } from '../../entries';
import { defineRule } from '../define-rule';
import type { Counter } from '../tally';

/** A day that ends in a year of two digits, `21.3.09`. */
const SHORT_YEAR = /\D\d{2}$/;

interface ShortYear extends Cell {
  readonly text: string;
  readonly date: string;
}

export const birthDateShortYear = defineRule({
  id: 'birth-date-short-year',
  scope: 'candidate',
  checks: 'sheet',
  severity: 'note',
  certainty: 'certain',
  fix: 'none',
  title: 'Year of birth in two digits',
  source: 'This product’s own reading: years up to 30 are taken for those of this century',
  since: '0.2.0',
  messages: {
    short:
      'In {dates} of birth the year has two digits: {text} in {cell}, for instance, was read as {date}. Years up to 30 are taken for 2000 to 2030, later ones for the century before. Write all four digits where that is wrong.',
  },
  count({ writtenDays, rowsToSend }, counter: Counter<ShortYear>) {
    for (const { written, candidate } of writtenDays) {
      const { row, birthDate, birthDateText: text } = candidate;
      if (birthDate === null || !written.startsWith('text') || !SHORT_YEAR.test(text) || !rowsToSend.has(row)) continue;
      counter.add('short', row, { ...cellOf(candidate, 'birthDate'), text, date: formatDate(birthDate) });
    }
  },
  tell(tallies, _sheet, report) {
    for (const { first, count, all } of tallies) {
      const { text, date } = first;
      const data = { dates: counted(count, 'date'), text, date, cell: cellAddress(first) };
      report({ message: 'short', data, cells: all().map(({ row, column }) => ({ row, column })) });
    }
  },
});
