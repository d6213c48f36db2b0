import type { CandidateRow, Field } from '../../entries';
import { nameField } from '../candidate-name';
import { isToSend } from '../context';
import { defineRule } from '../define-rule';
import { FIELD_WORDS, listInWords } from '../field-words';
import * as people from '../people';

/** The fields besides the UCI in which two rows about one person disagree. */
function differingFields(row: CandidateRow, first: CandidateRow): Field[] {
  const traits: readonly (readonly [Field, people.Trait])[] = [
    [nameField(row, 'surname'), people.byName],
    ['birthDate', people.byBirthDate],
    ['sex', people.bySex],
  ];
  return traits.filter(([, trait]) => people.differIn(row, first, trait)).map(([field]) => field);
}

export const detailsConsistent = defineRule({
  id: 'details-consistent',
  scope: 'candidate',
  checks: 'list',
  severity: 'error',
  milder: { differs: 'warning' },
  certainty: 'certain',
  fix: 'none',
  title: 'Details that differ between rows',
  source:
    'OCR, Cambridge Technicals amendments page: personal details are changed by e-mail, not by a later file (confirmed); a candidate has one UCI (confirmed)',
  since: '0.1.0',
  messages: {
    differs:
      'This candidate has another {fields} in row {row}. A file holds one set of details for a candidate: make the rows agree.',
    uci: 'This candidate has another UCI in row {row}, {other}. Results follow the UCI: find out which one is right, and use it in every row.',
  },
  check(list, context, report) {
    const first = new Map<string, CandidateRow>();
    for (const row of list.rows) {
      const number = people.byNumber(row);
      const earlier = first.get(number);
      if (earlier === undefined && number !== '') first.set(number, row);
      if (!earlier || !isToSend(row, context) || people.haveSameTexts(row, earlier)) continue;
      // Two people with one number are for candidate-number-unique.
      if (!people.isSamePerson(row, earlier, people.IDENTITY)) continue;
      const place = { row: earlier.row + 1 };
      const fields = differingFields(row, earlier);
      const data = {
        ...place,
        fields: listInWords(fields.map((field) => (field === 'surname' ? FIELD_WORDS.wholeName : FIELD_WORDS[field]))),
      };
      if (fields.length > 0) report(row, { message: 'differs', data, fields });
      if (!people.differIn(row, earlier, people.bySoundUci)) continue;
      report(row, { message: 'uci', data: { ...place, other: earlier.uci }, fields: ['uci'] });
    }
  },
});
