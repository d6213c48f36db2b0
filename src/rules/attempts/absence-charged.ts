import { attemptStanding, standingWords, unitFee } from '../registrations/attempt-standing';
import { defineRule } from '../define-rule';

export const absenceCharged = defineRule({
  id: 'absence-charged',
  scope: 'attempts',
  checks: 'entry',
  needs: 'people',
  severity: 'note',
  certainty: 'certain',
  fix: 'none',
  title: 'Entry after an absence is charged',
  source:
    'OCR, Cambridge Technicals entry rules: an absence is no attempt, but the next entry of that unit is charged (confirmed)',
  since: '0.1.0',
  messages: {
    priced:
      '{title}: the candidate was absent ({history}). That used no attempt, but it used the entry that the registration includes: this one costs {fee}.',
    unpriced:
      '{title}: the candidate was absent ({history}). That used no attempt, but it used the entry that the registration includes: this one is charged.',
  },
  check(resolved, context, report) {
    const standing = attemptStanding(resolved, context);
    // What is said of the last attempt, or of one too many, says this too.
    if (standing?.kind !== 'within' || standing.reason !== 'absence') return;
    const fee = unitFee(resolved, context);
    const restsOn = [context.reference.policy(resolved).absenceUsesIncluded, ...fee.grounds];
    report({
      message: fee.message,
      data: { ...standingWords(resolved, standing), ...fee.data },
      fields: ['code'],
      restsOn,
    });
  },
});
