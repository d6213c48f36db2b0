import { rowName } from '../../entries';
import { validUciKey, differIn, IDENTITY_KEYS, isSamePerson, isToSend } from '../../assessment';
import { defineRule } from '../define-rule';

export const uciOnePerPerson = defineRule({
  id: 'uci-one-per-person',
  scope: 'candidate',
  checks: 'list',
  severity: 'error',
  certainty: 'certain',
  fix: 'none',
  title: 'One person, two UCIs',
  source: 'JCQ and OCR entry guidance: a candidate has one UCI, for life (confirmed)',
  since: '0.1.0',
  messages: {
    other:
      'This candidate has a different UCI, {other}, in row {row}. Results follow the UCI: find out which one is right, and use it in every row.',
  },
  check(list, context, report) {
    for (const group of context.disagreeing.byNumber) {
      // A mistyped UCI is for uci-check-character, and differs from none.
      const first = group.find((row) => validUciKey(row) !== '');
      for (const row of group) {
        if (!first || row.uci === first.uci || !differIn(row, first, validUciKey) || !isToSend(row, context)) continue;
        // Two people with one number are for candidate-number-unique.
        if (!isSamePerson(row, first, IDENTITY_KEYS)) continue;
        report(row, { message: 'other', data: { row: rowName(first.row, list), other: first.uci }, fields: ['uci'] });
      }
    }
  },
});
