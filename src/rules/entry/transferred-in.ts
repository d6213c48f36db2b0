import { saysTransferredIn } from '../../entries';
import { candidateName } from '../../assessment';
import { defineRule } from '../define-rule';

export const transferredIn = defineRule({
  id: 'transferred-in',
  scope: 'entry',
  checks: 'list',
  severity: 'note',
  certainty: 'certain',
  fix: 'none',
  title: 'Candidate from another centre',
  source:
    'This product’s own reading of the status; the awarding body’s page on transferred candidates could not be read, so how a transfer is made is not confirmed',
  since: '0.1.0',
  messages: {
    made: '{name} came from another centre, which made the entry for {title}. It counts as made, and is neither sent nor charged again. Check with the awarding body that the candidate is with your centre before you send unit entries.',
  },
  check(_list, { entries }, report) {
    for (const resolved of entries) {
      const { candidate, statusText } = resolved.entry;
      if (!saysTransferredIn(statusText)) continue;
      const data = { name: candidateName(candidate), title: resolved.title };
      report(resolved, { message: 'made', data, fields: ['status'] });
    }
  },
});
