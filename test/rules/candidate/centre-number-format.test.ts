import { findingsIn, ruleTable } from '../findings-in';

ruleTable('centre-number-format', [
  ['five digits', [{ centreNumber: '99999' }], []],
  ['empty: the centre is given once for all', [{ centreNumber: '' }], []],
  ['no column', [{}], []],
  ['four digits', [{ centreNumber: '9999' }], [['Q2', 'centre-number-format', 'form']]],
  ['a name', [{ centreNumber: 'Hill School' }], [['Q2', 'centre-number-format', 'form']]],
  ['nothing of the row is sent', [{ centreNumber: '9999', status: 'Withdrawn' }], []],
]);

test('it keeps the entry back', () => {
  expect(findingsIn([{ centreNumber: '9999' }])[0]?.severity).toBe('error');
});
