import { isEntryStatusKnown } from '../../entries';
import { defineRule } from '../define-rule';

export const statusUnknown = defineRule({
  id: 'status-unknown',
  scope: 'table',
  checks: 'entry',
  needs: 'row',
  severity: 'warning',
  certainty: 'certain',
  fix: 'none',
  title: 'Status not understood',
  source: 'This product’s own rule, so that nothing is sent twice or left out because of a word',
  since: '0.1.0',
  messages: {
    unknown:
      'The status {status} is not understood, so this counts as a new entry, to be charged and sent. Write Registered, Sat, Absent, Resit or Withdrawn if it is one of these, or clear the cell.',
  },
  check({ entry }, _context, report) {
    if (isEntryStatusKnown(entry.statusText)) return;
    report({ message: 'unknown', data: { status: entry.statusText }, fields: ['status'] });
  },
});
