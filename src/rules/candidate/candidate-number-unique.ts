import { rowName } from '../../entries';
import { candidateName, isToSend, numberKey, conflictsIn, IDENTITY_KEYS } from '../../assessment';
import { defineRule } from '../define-rule';

export const candidateNumberUnique = defineRule({
  id: 'candidate-number-unique',
  scope: 'candidate',
  checks: 'list',
  severity: 'error',
  certainty: 'certain',
  fix: 'none',
  title: 'One candidate number, two people',
  source:
    'OCR, final entry information: candidate numbers are unique in a series and do not change in it (confirmed for OCR entries in general)',
  since: '0.1.0',
  messages: {
    shared:
      'Candidate number {number} also belongs to {other} in row {row}. Give one of them another number; if both rows are the same person, make the name, date of birth and UCI agree.',
  },
  check(list, context, report) {
    for (const { row, other } of conflictsIn(context.disagreeing.byNumber, IDENTITY_KEYS)) {
      if (!isToSend(row, context)) continue;
      const data = { number: numberKey(row), other: candidateName(other), row: rowName(other.row, list) };
      report(row, { message: 'shared', data, fields: ['candidateNumber'] });
    }
  },
});
