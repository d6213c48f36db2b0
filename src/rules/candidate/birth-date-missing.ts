import { defineRule } from '../define-rule';

export const birthDateMissing = defineRule({
  id: 'birth-date-missing',
  scope: 'candidate',
  checks: 'row',
  needs: 'row',
  severity: 'warning',
  certainty: 'certain',
  fix: 'none',
  title: 'Date of birth missing',
  source:
    'OCR, entries: getting it right first time (2016): check that the date of birth is there (confirmed); that an entry without it is rejected is not known',
  since: '0.1.0',
  messages: {
    missing:
      'This candidate has no date of birth, and the entry would go without it. Give it as dd/mm/yyyy: the awarding body uses it to match candidates.',
  },
  check(row, _context, report) {
    // A sheet without the column is reported once, by required-column-missing.
    if (row.birthDateText === '' && row.birthDate === null && row.columns.birthDate !== undefined) {
      report({ message: 'missing', fields: ['birthDate'] });
    }
  },
});
