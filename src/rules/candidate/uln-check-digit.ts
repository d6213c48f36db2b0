import { isUln, isUlnPlaceholder } from '../../entries';
import { defineRule } from '../define-rule';

/** What people write where there is no ULN. */
const NO_ULN = /^(tbc|tba|tbd|n\/?a|none|nil|unknown|not known|pending|awaiting|\?+|-+|0+)$/i;

export const ulnCheckDigit = defineRule({
  id: 'uln-check-digit',
  scope: 'candidate',
  checks: 'row',
  // OCR: a ULN that does not match the learner's record does not stop the entry, so this is never an error.
  severity: 'warning',
  certainty: 'certain',
  fix: 'offered',
  title: 'ULN check digit',
  source:
    'Department for Education, common basic data set (check digit, confirmed); OCR, final entry information: leave the ULN blank if there is none, never 9999999999 or TBC; a mismatch does not stop the entry (confirmed)',
  since: '0.1.0',
  messages: {
    wrong:
      'ULN {uln} has a wrong check digit, so one of its digits was mistyped. Correct it, or clear the cell: the entry does not need a ULN.',
    form: '{uln} is not a ULN, which is ten digits. Correct it, or clear the cell: the entry does not need a ULN.',
    placeholder: '{uln} stands for "no ULN" and must not be sent. Clear the cell: the entry does not need a ULN.',
  },
  check(row, _context, report) {
    const { uln } = row;
    if (uln === '') return;
    if (isUlnPlaceholder(uln) || NO_ULN.test(uln)) {
      const fix = { field: 'uln', before: uln, after: '' } as const;
      report({ message: 'placeholder', data: { uln }, fields: ['uln'], fix });
    } else if (!isUln(uln)) {
      report({ message: /^\d{10}$/.test(uln) ? 'wrong' : 'form', data: { uln }, fields: ['uln'] });
    }
  },
});
