import { findingsIn, ruleTable } from '../findings-in';
import { known, testReference } from '../test-reference';

const unpriced = { reference: { ...testReference(), fee: () => null } };
const unit = { person: 0, code: '05835/01', series: 'June 2027' };

ruleTable('fee-unknown', [
  ['a fee that is known', [{}], []],
  ['a registration: once', [{}, {}], [['H2', 'fee-unknown', 'registration']], unpriced],
  [
    'each fee once',
    [{}, { code: '05839' }],
    [
      ['H2', 'fee-unknown', 'registration'],
      ['H3', 'fee-unknown', 'registration'],
    ],
    unpriced,
  ],
  ['the first entry of a unit is included', [{ person: 0, status: 'Registered' }, unit], [], unpriced],
  ['already made', [{ status: 'Registered' }], [], unpriced],
  ['what cannot be made costs nothing', [{ code: '05999' }], [['H2', 'code-unknown', 'absent']], unpriced],
]);

test('a unit is charged where the registration includes none', () => {
  const included = { ...testReference({ policy: { includedAttempts: known(0) } }), fee: () => null };
  const [finding] = findingsIn([{ person: 0, status: 'Registered' }, unit], { reference: included });
  expect([finding?.rule, finding?.messageId]).toEqual(['fee-unknown', 'unit']);
});

test('it counts the entries, as a note', () => {
  const [finding] = findingsIn([{}, {}], unpriced);
  expect(finding?.severity).toBe('note');
  expect(finding?.message).toContain('so 2 entries cannot be priced, the first in row 2.');
});
