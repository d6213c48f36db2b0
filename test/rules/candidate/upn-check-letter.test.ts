import { findingsIn, ruleTable } from '../findings-in';

ruleTable('upn-check-letter', [
  ['none is needed', [{ upn: '' }], []],
  ['a right check letter', [{ upn: 'H801200001001' }], []],
  ['a wrong check letter', [{ upn: 'A801200001001' }], [['P2', 'upn-check-letter', 'wrong']]],
  ['no check letter', [{ upn: '801200001001' }], [['P2', 'upn-check-letter', 'unfinished']]],
  ['small letters', [{ upn: 'h801200001001' }], [['P2', 'upn-check-letter', 'capitals']]],
  ['too short', [{ upn: 'H80120000100' }], [['P2', 'upn-check-letter', 'form']]],
  ['too long', [{ upn: 'HH801200001001' }], [['P2', 'upn-check-letter', 'form']]],
  ['words', [{ upn: 'not known' }], [['P2', 'upn-check-letter', 'form']]],
  ['nothing of the row is sent', [{ upn: 'x', status: 'Registered' }], []],
]);

test('a missing letter and small letters are offered, a wrong letter is not', () => {
  const after = (upn: string) => findingsIn([{ upn }])[0]?.fixes.map((fix) => fix.after);
  expect(after('801200001001')).toEqual(['H801200001001']);
  expect(after('h801200001001')).toEqual(['H801200001001']);
  expect(after('A801200001001')).toEqual([]);
});

test('no UPN keeps an entry back', () => {
  const severities = findingsIn([{ upn: 'A801200001001' }, { upn: 'x' }, { upn: 'h801200001001' }]);
  expect(severities.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'note']);
});
