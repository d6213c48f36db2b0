import { changedName, nameField } from '../../assessment';
import { defineRule } from '../define-rule';

export const nameMissing = defineRule({
  id: 'name-missing',
  scope: 'candidate',
  checks: 'row',
  needs: 'row',
  severity: 'error',
  milder: { forenames: 'warning' },
  certainty: 'certain',
  fix: 'none',
  title: 'Name missing',
  source:
    'AQA and OxfordAQA entry guidance: SURNAME:FORENAMES, with nothing after the colon for a candidate who has one name only (confirmed for AQA; OCR uses the same file)',
  since: '0.1.0',
  messages: {
    surname: 'This candidate has no surname. Give the legal surname; for somebody with one name only, put it here.',
    forenames:
      'This candidate has no forenames. Give the legal forenames, or leave the cell empty if the candidate has one name only.',
    unwritable:
      'The entry file holds the letters A to Z only, and {surname} has none of them. Give the surname in those letters, as on the passport.',
  },
  check(row, _context, report) {
    const [surname, forenames] = [nameField(row, 'surname'), nameField(row, 'forenames')];
    if (!/^[A-Za-z]|\p{L}/u.test(row.surname)) {
      // A sheet without the column is reported once, by required-column-missing.
      if (row.columns[surname] !== undefined) report({ message: 'surname', fields: [surname] });
      return;
    }
    if (changedName(row)?.text.startsWith(':')) {
      report({ message: 'unwritable', data: { surname: row.surname }, fields: [surname] });
    } else if (row.forenames === '' && row.columns[forenames] !== undefined) {
      report({ message: 'forenames', fields: [forenames] });
    }
  },
});
