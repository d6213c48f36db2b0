import { findingsIn, ruleTable } from '../findings-in';

ruleTable('uci-check-character', [
  ['the UCI that WJEC publishes', [{ uci: '681990012058G' }], []],
  ['small letters', [{ uci: '681990012058g' }], [['B2', 'uci-check-character', 'capitals']]],
  ['a wrong check letter', [{ uci: '681990012058H' }], [['B2', 'uci-check-character', 'wrong']]],
  ['two digits swapped', [{ uci: '681990012085G' }], [['B2', 'uci-check-character', 'wrong']]],
  ['no check letter', [{ uci: '681990012058' }], [['B2', 'uci-check-character', 'unfinished']]],
  ['too short', [{ uci: '68199001205' }], [['B2', 'uci-check-character', 'form']]],
  ['too long', [{ uci: '681990012058GG' }], [['B2', 'uci-check-character', 'form']]],
  ['no UCI at all', [{ uci: '2001' }], [['B2', 'uci-check-character', 'form']]],
  ['words for none are for uci-missing', [{ uci: 'TBC' }], [['B2', 'uci-missing', 'missing']]],
  ['empty is for uci-missing', [{ uci: '' }], [['B2', 'uci-missing', 'missing']]],
  ['a number that Excel has shortened', [{ uci: '9.9999E+11' }], [['B2', 'uci-check-character', 'shortened']]],
]);

test('a missing check letter is offered, a wrong one is not: any of the characters can be the mistake', () => {
  expect(findingsIn([{ uci: '681990012058' }])[0]?.fixes).toEqual([
    { row: 1, column: 1, before: '681990012058', after: '681990012058G' },
  ]);
  expect(findingsIn([{ uci: '681990012058H' }])[0]?.fixes).toEqual([]);
  expect(findingsIn([{ uci: '681990012058g' }])[0]?.fixes[0]?.after).toBe('681990012058G');
});
