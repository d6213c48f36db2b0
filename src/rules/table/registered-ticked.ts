import { defineRule } from '../define-rule';
import { slotWords } from '../slot-words';

export const registeredTicked = defineRule({
  id: 'registered-ticked',
  scope: 'table',
  checks: 'sheet',
  severity: 'warning',
  certainty: 'suspected',
  fix: 'none',
  title: 'Registered: done, or to be done',
  source: 'This product’s own rule, so that nobody is left without a registration by a word',
  since: '0.1.0',
  messages: {
    taken:
      'The ticks below {heading} were read to mean that {registrations} made before, so none of them is sent. If a tick means that the candidate is still to be registered, change the heading to Registration.',
  },
  check({ list: { issues }, entries, submitted }, report) {
    for (const { row, column, heading, ticks } of issues.registered) {
      const ticked = new Set(ticks.map((tick) => tick.row));
      const made = entries.filter(
        ({ kind, entry }) =>
          kind === 'registration' && entry.status.standing === 'made' && ticked.has(entry.candidate.row),
      );
      // What the register has was sent from this workbook.
      const count = made.filter(({ entry }) => submitted.sentAs(entry) === null).length;
      if (count === 0) continue;
      const registrations = slotWords.registrationsWere(count);
      report({ message: 'taken', data: { heading, registrations }, cells: [{ row, column }] });
    }
  },
});
