import { FIELD_TABLE, listInWords, type CandidateRow, type Field, rowName, haveSameTexts } from '../../entries';
import {
  birthDateKey,
  nameKey,
  sexKey,
  differIn,
  IDENTITY_KEYS,
  isSamePerson,
  isToSend,
  memoizeAlike,
  nameField,
} from '../../assessment';
import { defineRule } from '../define-rule';

/** The fields besides the UCI in which two rows about one person disagree; none of rows of two people. */
function differingFields(row: CandidateRow, first: CandidateRow): Field[] {
  const fields: Field[] = [];
  if (differIn(row, first, nameKey)) fields.push(nameField(row, 'surname'));
  if (differIn(row, first, birthDateKey)) fields.push('birthDate');
  if (differIn(row, first, sexKey)) fields.push('sex');
  // Two people with one number are for candidate-number-unique.
  return fields.length > 0 && isSamePerson(row, first, IDENTITY_KEYS) ? fields : [];
}

export const detailsConsistent = defineRule({
  id: 'details-consistent',
  scope: 'candidate',
  checks: 'list',
  severity: 'warning',
  certainty: 'certain',
  fix: 'none',
  title: 'Details that differ between rows',
  source:
    'OCR, Cambridge Technicals amendments page: personal details are changed by e-mail, not by a later file (confirmed)',
  since: '0.1.0',
  messages: {
    differs:
      'This candidate has a different {fields} in row {row}. A file holds one set of details for a candidate: make the rows agree.',
  },
  check(list, context, report) {
    for (const group of context.disagreeing.byNumber) {
      const [first] = group;
      if (!first) continue;
      const fieldsOf = memoizeAlike((row) => differingFields(row, first));
      for (const row of group) {
        if (!isToSend(row, context) || haveSameTexts(row, first)) continue;
        const fields = fieldsOf(row);
        if (fields.length === 0) continue;
        const words = fields.map((field) => FIELD_TABLE[field === 'surname' ? 'wholeName' : field].words);
        report(row, {
          message: 'differs',
          data: { row: rowName(first.row, list), fields: listInWords(words) },
          fields,
        });
      }
    }
  },
});
