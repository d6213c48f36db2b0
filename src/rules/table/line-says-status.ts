import { cellAddress, counted, groupBy, type Cell } from '../../entries';
import { isRegisteredBefore } from '../registrations/said-registered';
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
      'A line says {text}, but Entrywise reads {entries} below it, from {cell} on, as new. If the line is right, write it in a column Status in each of their rows; if not, change the line.',
    tab: 'The sheet is called {text}, but Entrywise reads {entries}, from {cell} on, as new. If they are not to be sent, say so in a column Status in each of their rows, or check another sheet. If they are, give the sheet another name.',
    legend:
      'A line says {text}. Entrywise does not read colours and signs, and reads {entries}, from {cell} on, as new. Write it in a column Status in each row that it is about.',
    unit: 'A line says {text}, but Entrywise reads {entries} below it, from {cell} on, as registrations. If they are for the unit, write it in a column Unit in each of their rows; if not, take the unit out of the line.',
    unitAbove:
      '{text} names a unit, but Entrywise reads {entries}, from {cell} on, as registrations. If they are for the unit, write it in a column Unit in each of their rows.',
  },
  check(context, report) {
    const { statusLines } = context.list.issues;
    const isAny = statusLines.some(({ saysRegistered }) => saysRegistered);
    const newIn = groupBy(isAny ? context.newEntries : [], ({ entry }) => entry.candidate.row);
    // What is registered is as the line says, and its units are new all the same.
    const isSettled = (at: Cell): boolean => (newIn.get(at.row) ?? []).every((one) => isRegisteredBefore(one, context));
    for (const { row, column, text, from, entries, first, rows, saysRegistered } of statusLines) {
      if (saysRegistered && rows.every(isSettled)) continue;
      const data = { text, entries: counted(entries, 'entry', 'entries'), cell: cellAddress(first) };
      report({ message: from === 'unit above' ? 'unitAbove' : from, data, cells: [{ row, column }] });
    }
  },
});
