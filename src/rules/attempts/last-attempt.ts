import { attemptStanding, standingWords, unitFee } from '../registrations/attempt-standing';
import { defineRule } from '../define-rule';

export const lastAttempt = defineRule({
  id: 'last-attempt',
  scope: 'attempts',
  checks: 'entry',
  needs: 'people',
  severity: 'note',
  certainty: 'certain',
  fix: 'none',
  title: 'Last attempt',
  source:
    'OCR, Cambridge Technicals entry rules: after the first attempt two more are allowed at Level 3 and one at Level 2, each paying the resit fee (confirmed)',
  since: '0.1.0',
  messages: {
    priced:
      '{title}: this is the last of the {limit} attempts that are allowed ({history}). It is not included in the registration and costs {fee}.',
    unpriced:
      '{title}: this is the last of the {limit} attempts that are allowed ({history}). It is not included in the registration and is charged.',
    included:
      '{title}: this is the last of the {limit} attempts that are allowed ({history}). It is included in the registration.',
  },
  check(resolved, context, report) {
    const standing = attemptStanding(resolved, context);
    if (standing?.kind !== 'last') return;
    const data = standingWords(resolved, standing);
    const fields = ['code'] as const;
    if (standing.reason === 'included') {
      report({ message: 'included', data, fields, restsOn: standing.grounds });
      return;
    }
    const fee = unitFee(resolved, context);
    const restsOn = [...standing.grounds, ...fee.grounds];
    report({ message: fee.message, data: { ...data, ...fee.data }, fields, restsOn });
  },
});
