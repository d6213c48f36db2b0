import { defineRule } from '../define-rule';
import { isNoUci } from '../../assessment';

export const uciMissing = defineRule({
  id: 'uci-missing',
  scope: 'candidate',
  checks: 'row',
  needs: 'row',
  severity: 'error',
  certainty: 'certain',
  fix: 'none',
  title: 'UCI missing',
  source: 'OCR, entries questions and answers: a UCI is mandatory, and entries without one are rejected (confirmed)',
  since: '0.1.0',
  messages: {
    missing:
      'This candidate has no UCI, and an entry without one is rejected. Use the UCI that the candidate already has from earlier entries; make a new one only for somebody who never had one.',
  },
  check(row, _context, report) {
    // A sheet without a UCI column is reported once, by required-column-missing.
    if (isNoUci(row.uci) && row.columns.uci !== undefined) report({ message: 'missing', fields: ['uci'] });
  },
});
