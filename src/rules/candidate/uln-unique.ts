import { rowName } from '../../entries';
import {
  candidateName,
  isToSend,
  birthDateKey,
  nameKey,
  numberKey,
  validUciKey,
  validUlnKey,
  conflictsIn,
  differIn,
  sharedBy,
} from '../../assessment';
import { defineRule } from '../define-rule';

export const ulnUnique = defineRule({
  id: 'uln-unique',
  scope: 'candidate',
  checks: 'list',
  // OCR: a ULN that does not match the learner's record does not stop the entry, so this is never an error.
  severity: 'warning',
  certainty: 'certain',
  fix: 'none',
  title: 'One ULN, two people',
  source:
    'Department for Education, common basic data set: a ULN is one learner’s (confirmed); OCR, final entry information: a mismatch does not stop the entry (confirmed)',
  since: '0.1.0',
  messages: {
    shared:
      'ULN {uln} also belongs to {other} in row {row}. Give each candidate their own, or clear the cell: the entry does not need a ULN.',
  },
  check(list, context, report) {
    for (const { row, other } of conflictsIn(sharedBy(list.rows, validUlnKey, context.candidateKinds), [
      nameKey,
      birthDateKey,
      numberKey,
    ])) {
      // Rows that share the candidate number or UCI too are one mistake, which is reported there.
      const isOther =
        differIn(row, other, numberKey) && (validUciKey(row) === '' || validUciKey(row) !== validUciKey(other));
      if (!isOther || !isToSend(row, context)) continue;
      const data = { uln: row.uln, other: candidateName(other), row: rowName(other.row, list) };
      report(row, { message: 'shared', data, fields: ['uln'] });
    }
  },
});
