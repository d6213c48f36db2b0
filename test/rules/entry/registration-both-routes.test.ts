import { findingsIn, ruleTable } from '../findings-in';
import { known, testReference } from '../test-reference';

const whole = { person: 0, code: '05347' };
const unit = { person: 0, code: '534701', series: 'June 2027' };

const BOTH = [
  ['H2', 'registration-both-routes', 'both'],
  ['H3', 'registration-both-routes', 'both'],
] as const;

ruleTable('registration-both-routes', [
  ['the whole qualification', [whole], []],
  ['single units', [unit], []],
  ['both: either may be the mistake, so both are kept out', [whole, unit], BOTH],
  ['the order does not count', [unit, whole], BOTH],
  ['the qualification was registered', [{ ...whole, status: 'Registered' }, unit], [BOTH[1]]],
  [
    'also without a series, which such units have not',
    [whole, { ...unit, series: '' }],
    [BOTH[0], ['I3', 'series-missing', 'empty'], BOTH[1]],
  ],
  ['the units were made', [{ ...unit, status: 'Entered' }, whole], [['H3', 'registration-both-routes', 'both']]],
  ['the qualification was withdrawn', [{ ...whole, status: 'Withdrawn' }, unit], []],
  ['in the 2016 suite they belong together', [{ person: 0 }, { person: 0, code: '05835/01', series: 'June 2027' }], []],
]);

test('it keeps the entry back, unless the policy is not confirmed', () => {
  expect(findingsIn([whole, unit])[0]?.severity).toBe('error');
  const reference = testReference({
    policy: { registrationOrUnits: known(true, 'likely'), registrationFirst: known(false) },
  });
  expect(findingsIn([whole, unit], { reference })[0]).toMatchObject({ severity: 'warning', certainty: 'suspected' });
});
