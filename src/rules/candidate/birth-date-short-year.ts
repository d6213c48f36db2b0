import { cellAddress, cellOf, counted, formatDate, hasShortYear } from '../../entries';
import { defineRule } from '../define-rule';

export const birthDateShortYear = defineRule({
  id: 'birth-date-short-year',
  scope: 'candidate',
  checks: 'sheet',
  severity: 'note',
  certainty: 'certain',
  fix: 'none',
  title: 'Year of birth in two digits',
  source: 'This product’s own reading: years up to 30 are taken for those of this century',
  since: '0.1.0',
  messages: {
    short:
      'In {dates} of birth the year has two digits: {text} in {cell}, for instance, was read as {date}. Years up to 30 are read as 2000 to 2030, later ones as 1931 to 1999. Write all four digits where that is wrong.',
  },
  check({ writtenDays, rowsToSend }, report) {
    const short = writtenDays.flatMap(({ written, candidate }) => {
      const { row, birthDate: date, birthDateText: text } = candidate;
      const isShort = written.startsWith('text') && hasShortYear(text) && rowsToSend.has(row);
      return date !== null && isShort ? [{ cell: cellOf(candidate, 'birthDate'), text, date }] : [];
    });
    const [first] = short;
    if (!first) return;
    const example = { text: first.text, date: formatDate(first.date), cell: cellAddress(first.cell) };
    const data = { dates: counted(short.length, 'date'), ...example };
    report({ message: 'short', data, cells: short.map(({ cell }) => cell) });
  },
});
