import { parseCandidateNumber, parseCentreAndNumber } from '../../entries';
import { defineRule } from '../define-rule';

export const candidateNumberFormat = defineRule({
  id: 'candidate-number-format',
  scope: 'candidate',
  checks: 'row',
  needs: 'row',
  severity: 'error',
  milder: { padding: 'warning' },
  certainty: 'certain',
  fix: 'offered',
  title: 'Candidate number, four digits',
  source:
    'JCQ entry file version 14, candidate record, positions 9 to 12, as a management system in use writes it (the JCQ booklet itself was not read)',
  since: '0.1.0',
  messages: {
    missing: 'This candidate has no candidate number. Give a number from 0001 to 9999 that no other candidate has.',
    form: '{number} is not a candidate number: it has to be four digits from 0001 to 9999.',
    centre:
      '{number} names centre {centre}, but the centre number of this row is {own}. Find out which one is right, and write the four digits of the candidate alone.',
    padding: 'Candidate number {number} lacks its leading zeros: in the file it is {padded}.',
  },
  check(row, _context, report) {
    const number = row.candidateNumber;
    if (number === '') {
      if (row.columns.candidateNumber !== undefined) report({ message: 'missing', fields: ['candidateNumber'] });
      return;
    }
    const padded = parseCandidateNumber(number);
    const both = parseCentreAndNumber(number);
    if (both !== null) {
      const data = { number, centre: both.centreNumber, own: row.centreNumber };
      report({ message: 'centre', data, fields: ['candidateNumber', 'centreNumber'] });
    } else if (padded === null) {
      report({ message: 'form', data: { number }, fields: ['candidateNumber'] });
    } else if (padded !== number) {
      const fix = { field: 'candidateNumber', before: number, after: padded } as const;
      report({ message: 'padding', data: { number, padded }, fields: ['candidateNumber'], fixes: [fix] });
    }
  },
});
