import { isShortenedNumber, isUln } from '../../entries';
import { defineRule } from '../define-rule';
import { isPlaceholderUln } from '../../assessment';

export const ulnCheckDigit = defineRule({
  id: 'uln-check-digit',
  scope: 'candidate',
  checks: 'row',
  needs: 'row',
  // OCR: a ULN that does not match the learner's record does not stop the entry, so this is never an error.
  severity: 'warning',
  certainty: 'certain',
  fix: 'none',
  title: 'ULN check digit',
  source:
    'Department for Education, common basic data set (check digit, confirmed); OCR, final entry information: a mismatch does not stop the entry (confirmed)',
  since: '0.1.0',
  messages: {
    wrong:
      'ULN {uln} has a wrong check digit, so one of its digits was mistyped. Correct it, or clear the cell: the entry does not need a ULN.',
    shortened:
      '{uln} is a ULN that Excel has shortened, and its last digits are lost. Format the column as text and copy the ULN from the source again, or clear the cell: the entry does not need a ULN.',
    form: '{uln} is not a ULN, which is ten digits. Correct it, or clear the cell: the entry does not need a ULN.',
  },
  check(row, _context, report) {
    const { uln } = row;
    // What stands for no number is for uln-placeholder.
    if (uln === '' || isUln(uln) || isPlaceholderUln(uln)) return;
    const message = /^\d{10}$/.test(uln) ? 'wrong' : isShortenedNumber(uln) ? 'shortened' : 'form';
    report({ message, data: { uln }, fields: ['uln'] });
  },
});
