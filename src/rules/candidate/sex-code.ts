import { parseSex } from '../../entries';
import { defineRule } from '../define-rule';
import { familiesIn } from '../families';

export const sexCode = defineRule({
  id: 'sex-code',
  scope: 'candidate',
  checks: 'row',
  needs: 'row',
  severity: 'error',
  milder: { unspecified: 'warning' },
  certainty: 'certain',
  fix: 'none',
  title: 'Sex: M or F',
  source:
    'JCQ entry file version 14, candidate record, position 53, as a management system in use writes it (the JCQ booklet itself was not read); N: OCR’s statement to the press of August 2019, about GCSE and A level only',
  since: '0.1.0',
  messages: {
    unknown: '{text} is not a sex that the entry file can hold. Write M or F.',
    missing: 'The sex of this candidate is not given, and the entry file has no way to leave it out. Write M or F.',
    unspecified:
      'N (none specified) was announced for GCSE and A level; whether it is accepted for {family} is not confirmed. Ask the awarding body before you send it.',
  },
  check(row, { reference }, report) {
    const fields = ['sex'] as const;
    if (row.sex === '') {
      // A sheet without the column is reported once, by required-column-missing.
      if (row.columns.sex !== undefined) report({ message: 'missing', fields });
      return;
    }
    const code = parseSex(row.sex);
    if (code === null) report({ message: 'unknown', data: { text: row.sex }, fields });
    else if (code === 'N') report({ message: 'unspecified', data: { family: familiesIn(reference) }, fields });
  },
});
