import { candidateName } from '../../assessment';
import { defineRule } from '../define-rule';

export const uciUnchanged = defineRule({
  id: 'uci-unchanged',
  scope: 'candidate',
  checks: 'list',
  severity: 'warning',
  certainty: 'certain',
  fix: 'none',
  title: 'UCI differs from the one sent',
  source:
    'OCR, entries frequently asked questions: a candidate has one UCI, kept for life, and entries without the right one are rejected (confirmed); that results are matched by it is what management systems say',
  since: '0.1.0',
  messages: {
    changed:
      '{name} was sent with the UCI {before}, and the sheet now has {after}. Results are matched by UCI. If the new one is right, ask for the change by e-mail; if not, put {before} back. Until then files keep the UCI that was sent.',
  },
  check(_list, { submitted }, report) {
    for (const { row, changed } of submitted.people) {
      const change = changed.find(({ detail }) => detail === 'uci');
      if (!change) continue;
      const { before, after } = change;
      report(row, { message: 'changed', data: { name: candidateName(row), before, after }, fields: ['uci'] });
    }
  },
});
