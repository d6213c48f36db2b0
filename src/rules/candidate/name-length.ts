import { EDI_NAME_LENGTH, type Field } from '../../entries';
import { changedName, nameField } from '../../assessment';
import { defineRule } from '../define-rule';

export const nameLength = defineRule({
  id: 'name-length',
  scope: 'candidate',
  checks: 'row',
  needs: 'row',
  severity: 'warning',
  certainty: 'certain',
  fix: 'none',
  title: 'Name too long for the file',
  source:
    'AQA and OxfordAQA entry guidance: 40 characters for the whole name, the colon included (confirmed for AQA; OCR uses the same file)',
  since: '0.1.0',
  messages: {
    cut: 'The entry file holds {limit} characters of a name: it would go as {printed} and lose {cut}. Shorten it yourself, for instance to initials of middle names, so that the certificate is right.',
  },
  check(row, _context, report) {
    const changed = changedName(row);
    if (changed === null || changed.cut === '') return;
    const longest: Field = nameField(row, row.forenames === '' ? 'surname' : 'forenames');
    const data = { limit: EDI_NAME_LENGTH, printed: changed.text, cut: changed.cut };
    report({ message: 'cut', data, fields: [longest] });
  },
});
