import { formatDate, seriesName } from '../../entries';
import { isToWithdraw, isWithdrawnTooLate } from '../../assessment';
import { defineRule } from '../define-rule';

export const withdrawalAfterRefundDate = defineRule({
  id: 'withdrawal-after-refund-date',
  scope: 'submission',
  checks: 'list',
  severity: 'warning',
  milder: { unknown: 'note', over: 'note' },
  certainty: 'certain',
  fix: 'none',
  title: 'Withdrawal and its refund',
  source:
    'OCR, Cambridge Technicals amendments page: unit entries are withdrawn free of charge until the date of the series, by e-mail; later there is no refund, and the candidate is marked absent (confirmed)',
  since: '0.1.0',
  messages: {
    late: '{title} was sent and is withdrawn, but the last day for a refund, {date}, is over. The fee is lost. A candidate who does not sit is marked absent, and the next entry for the unit is charged.',
    unknown:
      '{title} was sent and is withdrawn, and the last day for a refund of {series} is not known. Look it up: after it, the fee is lost.',
    over: '{title} was sent and is withdrawn, but no withdrawal is recorded and {series} is over, so it can no longer be taken back. Write Absent if the candidate did not sit, or Sat. If it was withdrawn in time, ask for it to be credited.',
  },
  check(_list, { entries, submitted, reference, asOf }, report) {
    for (const resolved of entries) {
      const { entry, title, kind } = resolved;
      const sent = kind === 'unit' ? submitted.sentAs(entry) : null;
      if (sent === null) continue;
      if (isWithdrawnTooLate(entry, sent, asOf)) {
        report(resolved, { message: 'over', data: { title, series: seriesName(sent.series) }, fields: ['status'] });
      }
      if (!isToWithdraw(entry, sent, asOf)) continue;
      const { refundUntil } = reference.seriesDates(sent.series);
      if (refundUntil === null) {
        report(resolved, { message: 'unknown', data: { title, series: seriesName(sent.series) }, fields: ['status'] });
      } else if (refundUntil.value < asOf) {
        const data = { title, date: formatDate(refundUntil.value) };
        report(resolved, { message: 'late', data, fields: ['status'], restsOn: [refundUntil] });
      }
    }
  },
});
