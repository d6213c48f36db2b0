import { rowName } from '../../entries';
import { candidateName, isToSend, birthDateKey, nameKey, numberKey, conflictsIn } from '../../assessment';
import { defineRule } from '../define-rule';

export const uciUnique = defineRule({
  id: 'uci-unique',
  scope: 'candidate',
  checks: 'list',
  severity: 'error',
  certainty: 'certain',
  fix: 'none',
  title: 'One UCI, two people',
  source:
    'JCQ and OCR entry guidance: a UCI belongs to one candidate for life; OCR names mixed-up UCIs among the common mistakes in candidate details (confirmed)',
  since: '0.1.0',
  messages: {
    shared:
      'UCI {uci} also belongs to {other} in row {row}. Results follow the UCI, so give each candidate their own; if both rows are the same person, make the name, date of birth and candidate number agree.',
  },
  check(list, context, report) {
    // Texts that are no UCI at all are for uci-check-character.
    for (const { row, other } of conflictsIn(context.disagreeing.byUci, [nameKey, birthDateKey, numberKey])) {
      // Rows that also share the candidate number are one mistake, which candidate-number-unique reports.
      const sameNumber = numberKey(row) !== '' && numberKey(row) === numberKey(other);
      if (sameNumber || !isToSend(row, context)) continue;
      const data = { uci: row.uci, other: candidateName(other), row: rowName(other.row, list) };
      report(row, { message: 'shared', data, fields: ['uci'] });
    }
  },
});
