import { findingsIn, ruleTable } from '../findings-in';
import { known, testReference } from '../test-reference';

const unit = { person: 0, code: '05835/01', series: 'June 2027' };

ruleTable('registration-size-mismatch', [
  ['the same size', [{ person: 0 }, unit], []],
  [
    'another size: not also a missing registration',
    [{ person: 0, code: '05834' }, unit],
    [['H3', 'registration-size-mismatch', 'other']],
  ],
  [
    'another size, already registered',
    [{ person: 0, code: '05834', status: 'Registered' }, unit],
    [['H3', 'registration-size-mismatch', 'other']],
  ],
  ['both sizes', [{ person: 0, code: '05834' }, { person: 0 }, unit], [['H3', 'registration-two-sizes', 'both']]],
  [
    'a suite that registers for the subject',
    [{ person: 0, code: '05834' }, unit],
    [],
    { reference: testReference({ policy: { registrationPer: known('subject') } }) },
  ],
]);

test('it names both sizes and the row of the registration', () => {
  const [finding] = findingsIn([{ person: 0, code: '05834' }, unit]);
  expect(finding?.message).toContain(
    'Ainsley Orchard is registered for 05834 Business Certificate (row 2), but this unit is entered under 05835 Business Extended Certificate.',
  );
});
