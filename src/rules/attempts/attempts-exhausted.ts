import { attemptStanding, standingWords } from '../registrations/attempt-standing';
import { defineRule } from '../define-rule';

export const attemptsExhausted = defineRule({
  id: 'attempts-exhausted',
  scope: 'attempts',
  checks: 'entry',
  needs: 'people',
  severity: 'error',
  milder: { open: 'warning' },
  certainty: 'certain',
  fix: 'none',
  title: 'No attempt left',
  source:
    'OCR, Cambridge Technicals entry rules: after the first attempt two more are allowed at Level 3 and one at Level 2, and an absence is none (confirmed)',
  since: '0.1.0',
  messages: {
    used: '{title}: all {limit} attempts that are allowed have been used ({history}). Delete this entry, or correct an earlier one if it is wrong.',
    open: '{title}: {limit} attempts are allowed. This entry is one too many if the earlier ones whose outcome is not known are all sat ({history}). Give those a status such as Sat or Absent, or wait for their results before you make this entry.',
  },
  check(resolved, context, report) {
    const standing = attemptStanding(resolved, context);
    if (standing?.kind !== 'over' && standing?.kind !== 'perhaps-over') return;
    const message = standing.kind === 'over' ? 'used' : 'open';
    report({ message, data: standingWords(resolved, standing), fields: ['code'], restsOn: standing.grounds });
  },
});
