import { defineRule } from '../define-rule';
import { lateFeeReport } from '../series/late-stage';

export const veryLateEntry = defineRule({
  id: 'very-late-entry',
  scope: 'dates',
  checks: 'entry',
  needs: 'row',
  severity: 'warning',
  certainty: 'certain',
  fix: 'none',
  title: 'Very late entry',
  source:
    'OCR, vocational entries page: late fees come in two stages, late and very late (confirmed for older vocational qualifications, likely for Cambridge Technicals)',
  since: '0.1.0',
  messages: {
    priced: '{title}: late entries for {series} were due by {date}. Sent now, this one costs a very late fee of {fee}.',
    unpriced:
      '{title}: late entries for {series} were due by {date}. Sent now, this one costs a very late fee; its amount is in the awarding body’s fees list.',
  },
  check(resolved, context, report) {
    const found = lateFeeReport(resolved, context, 'very-late');
    if (found) report(found);
  },
});
