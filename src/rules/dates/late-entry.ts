import { defineRule } from '../define-rule';
import { lateFeeReport } from '../series/late-stage';

export const lateEntry = defineRule({
  id: 'late-entry',
  scope: 'dates',
  checks: 'entry',
  needs: 'row',
  severity: 'warning',
  certainty: 'certain',
  fix: 'none',
  title: 'Late entry',
  source:
    'OCR, Cambridge Technicals admin at a glance: a late fee applies to examined unit entries made after the deadline of the series (confirmed)',
  since: '0.1.0',
  messages: {
    priced: '{title}: entries for {series} were due by {date}. Sent now, this one costs a late fee of {fee}.',
    unpriced:
      '{title}: entries for {series} were due by {date}. Sent now, this one costs a late fee; its amount is in the awarding body’s fees list.',
  },
  check(resolved, context, report) {
    const found = lateFeeReport(resolved, context, 'late');
    if (found) report(found);
  },
});
