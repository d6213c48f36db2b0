import { attemptStanding, standingWords, unitFee } from '../registrations/attempt-standing';
import { defineRule } from '../define-rule';

export const resitCharged = defineRule({
  id: 'resit-charged',
  scope: 'attempts',
  checks: 'entry',
  needs: 'people',
  severity: 'note',
  certainty: 'certain',
  fix: 'none',
  title: 'Resit is charged',
  source:
    'OCR, Cambridge Technicals entry rules and entries pages: one attempt at each examined unit is included in the registration, each further one pays the unit resit fee (confirmed)',
  since: '0.1.0',
  messages: {
    priced: '{title}: a resit ({history}). It is not included in the registration and costs {fee}.',
    unpriced: '{title}: a resit ({history}). It is not included in the registration and is charged.',
  },
  check(resolved, context, report) {
    const standing = attemptStanding(resolved, context);
    // What is said of the last attempt, or of one too many, says this too.
    if (standing?.kind !== 'within' || standing.reason !== 'resit') return;
    const fee = unitFee(resolved, context);
    const restsOn = [context.reference.policy(resolved).includedAttempts, ...fee.grounds];
    report({
      message: fee.message,
      data: { ...standingWords(resolved, standing), ...fee.data },
      fields: ['code'],
      restsOn,
    });
  },
});
