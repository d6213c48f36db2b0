import { rowName } from '../../entries';
import { birthDateKey, nameKey, numberKey, validUciKey, differIn, isSamePerson, isToSend } from '../../assessment';
import { defineRule } from '../define-rule';

export const candidateOneNumber = defineRule({
  id: 'candidate-one-number',
  scope: 'candidate',
  checks: 'list',
  severity: 'error',
  certainty: 'certain',
  fix: 'none',
  title: 'One person, two candidate numbers',
  source:
    'OCR, final entry information: candidate numbers are unique in a series and do not change in it (confirmed for OCR entries in general)',
  since: '0.1.0',
  messages: {
    other:
      'This candidate has number {number} here and {other} in row {row}. A candidate keeps one number in a series: find out which one is right, and use it in every row.',
  },
  check(list, context, report) {
    for (const group of context.disagreeing.byUci) {
      const first = group.find((row) => validUciKey(row) !== '' && numberKey(row) !== '');
      for (const row of group) {
        if (!first || row.candidateNumber === first.candidateNumber || !differIn(row, first, numberKey)) continue;
        if (validUciKey(row) === '' || !isToSend(row, context)) continue;
        // Two people with one UCI are for uci-unique.
        if (!isSamePerson(row, first, [nameKey, birthDateKey, numberKey])) continue;
        const data = { number: numberKey(row), other: numberKey(first), row: rowName(first.row, list) };
        report(row, { message: 'other', data, fields: ['candidateNumber'] });
      }
    }
  },
});
