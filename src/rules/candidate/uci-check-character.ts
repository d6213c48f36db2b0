import { isShortenedNumber, uciCheckLetter } from '../../entries';
import { defineRule } from '../define-rule';
import { isNoUci } from '../../assessment';

export const uciCheckCharacter = defineRule({
  id: 'uci-check-character',
  scope: 'candidate',
  checks: 'row',
  needs: 'row',
  severity: 'error',
  milder: { capitals: 'note' },
  certainty: 'certain',
  fix: 'offered',
  title: 'UCI check letter',
  source: 'JCQ unique candidate identifier, check character as WJEC publishes it',
  since: '0.1.0',
  messages: {
    wrong: 'UCI {uci} should end in {expected}, not {found}: one of its characters was mistyped.',
    unfinished: 'UCI {uci} lacks its check letter, which is {expected}.',
    capitals: 'UCI {uci} has small letters; it is written in capitals.',
    shortened:
      'UCI {uci} is a number that Excel has shortened, and its last characters are lost. Format the column as text, and copy the UCI from the source again.',
    form: 'UCI {uci} is not 12 characters and a check letter: five digits, a digit or letter, six digits, a letter.',
  },
  check(row, _context, report) {
    if (isNoUci(row.uci)) return;
    const uci = row.uci.toUpperCase();
    const expected = uciCheckLetter(uci.slice(0, 12));
    if (isShortenedNumber(row.uci)) {
      report({ message: 'shortened', data: { uci: row.uci }, fields: ['uci'] });
    } else if (expected === null || uci.length > 13) {
      report({ message: 'form', data: { uci: row.uci }, fields: ['uci'] });
    } else if (uci.length === 12) {
      const fix = { field: 'uci', before: row.uci, after: uci + expected } as const;
      report({ message: 'unfinished', data: { uci, expected }, fields: ['uci'], fixes: [fix] });
    } else if (uci[12] !== expected) {
      report({ message: 'wrong', data: { uci, expected, found: uci.slice(12) }, fields: ['uci'] });
    } else if (uci !== row.uci) {
      const fix = { field: 'uci', before: row.uci, after: uci } as const;
      report({ message: 'capitals', data: { uci: row.uci }, fields: ['uci'], fixes: [fix] });
    }
  },
});
