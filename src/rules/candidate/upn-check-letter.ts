import { upnCheckLetter as checkLetterOf } from '../../entries';
import { defineRule } from '../define-rule';

export const upnCheckLetter = defineRule({
  id: 'upn-check-letter',
  scope: 'candidate',
  checks: 'row',
  needs: 'row',
  severity: 'warning',
  milder: { capitals: 'note' },
  certainty: 'certain',
  fix: 'offered',
  title: 'UPN check letter',
  source: 'Department for Education, common basic data set (check letter, confirmed)',
  since: '0.1.0',
  messages: {
    wrong:
      'UPN {upn} should begin with {expected}, not {found}: one of its characters was mistyped. Correct it, or clear the cell: the entry does not need a UPN.',
    unfinished: 'UPN {upn} lacks its check letter, which is {expected}.',
    capitals: 'UPN {upn} has small letters; it is written in capitals.',
    form: '{upn} is not a UPN, which is a letter and 12 characters. Correct it, or clear the cell: the entry does not need a UPN.',
  },
  check(row, _context, report) {
    if (row.upn === '') return;
    const upn = row.upn.toUpperCase();
    const fields = ['upn'] as const;
    const expected = checkLetterOf(upn.slice(-12));
    const fix = { field: 'upn', before: row.upn, after: (expected ?? '') + upn.slice(-12) } as const;
    if (expected === null || upn.length > 13 || !/^[A-Z]?\d/.test(upn)) {
      report({ message: 'form', data: { upn: row.upn }, fields });
    } else if (upn.length === 12) {
      report({ message: 'unfinished', data: { upn, expected }, fields, fixes: [fix] });
    } else if (upn[0] !== expected) {
      report({ message: 'wrong', data: { upn, expected, found: upn.slice(0, 1) }, fields });
    } else if (row.upn !== upn) {
      report({ message: 'capitals', data: { upn: row.upn }, fields, fixes: [fix] });
    }
  },
});
