import { FIELD_TABLE, listInWords, type CandidateRow, type Field, rowName } from '../../entries';
import {
  birthDateKey,
  nameKey,
  sexKey,
  differIn,
  haveSameTexts,
  IDENTITY_KEYS,
  isSamePerson,
  isToSend,
  nameField,
  type IdentityKey,
} from '../../assessment';
import { defineRule } from '../define-rule';

/** The fields besides the UCI in which two rows about one person disagree. */
function differingFields(row: CandidateRow, first: CandidateRow): Field[] {
  const keys: readonly (readonly [Field, IdentityKey])[] = [
    [nameField(row, 'surname'), nameKey],
    ['birthDate', birthDateKey],
    ['sex', sexKey],
  ];
  return keys.filter(([, keyOf]) => differIn(row, first, keyOf)).map(([field]) => field);
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
      'This candidate has another {fields} in row {row}. A file holds one set of details for a candidate: make the rows agree.',
  },
  check(list, context, report) {
    for (const group of context.disagreeing.byNumber) {
      const [first] = group;
      for (const row of group) {
        if (!first || !isToSend(row, context) || haveSameTexts(row, first)) continue;
        // Two people with one number are for candidate-number-unique.
        if (!isSamePerson(row, first, IDENTITY_KEYS)) continue;
        const fields = differingFields(row, first);
        const words = fields.map((field) =>
          field === 'surname' ? FIELD_TABLE.wholeName.words : FIELD_TABLE[field].words,
        );
        const data = { row: rowName(first.row, list), fields: listInWords(words) };
        if (fields.length > 0) report(row, { message: 'differs', data, fields });
      }
    }
  },
});
