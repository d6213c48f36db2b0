import { cellAddress, counted } from '../../entries';
import { defineRule } from '../define-rule';

export const lineSaysStatus = defineRule({
  id: 'line-says-status',
  scope: 'table',
  checks: 'sheet',
  severity: 'error',
  milder: { group: 'warning', tab: 'warning', legend: 'warning', unitAbove: 'warning' },
  certainty: 'suspected',
  fix: 'none',
  title: 'Status or unit in a line above the rows',
  source: 'This product’s own rule, so that nobody is entered or charged whom a line says to leave out',
  since: '0.1.0',
  messages: {
    group:
      'A line says {text}, and {entries} below it, from {cell} on, are read as new. If it is so, write it in a column Status in each of their rows; if not, change the line.',
    tab: 'The sheet is called {text}, and {entries}, from {cell} on, are read as new. If they are not to be sent, write so in a column Status in each of their rows, or check another sheet. If they are, give the sheet another name.',
    legend:
      'A line says {text}. Colours and signs are not read, and {entries}, from {cell} on, are read as new. Write it in a column Status in each row that it is about.',
    unit: 'A line says {text}, and {entries} below it, from {cell} on, are read as registrations. If they are for the unit, write it in a column Unit in each of their rows; if not, take the unit out of the line.',
    unitAbove:
      '{text} names a unit, and {entries}, from {cell} on, are read as registrations. If they are for the unit, write it in a column Unit in each of their rows.',
  },
  check({ list: { issues } }, report) {
    for (const { row, column, text, from, entries, first } of issues.statusLines) {
      const data = { text, entries: counted(entries, 'entry', 'entries'), cell: cellAddress(first) };
      report({ message: from === 'unit above' ? 'unitAbove' : from, data, cells: [{ row, column }] });
    }
  },
});
