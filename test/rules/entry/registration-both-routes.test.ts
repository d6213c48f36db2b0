import { findingsIn, ruleTable } from '../findings-in';
import { known, testReference } from '../test-reference';

const whole = { person: 0, code: '05347' };
const unit = { person: 0, code: '534701', series: 'June 2027' };

ruleTable('registration-both-routes', [
  ['the whole qualification', [whole], []],
  ['single units', [unit], []],
  ['both: the unit is marked', [whole, unit], [['H3', 'registration-both-routes', 'both']]],
  ['the order does not count', [unit, whole], [['H2', 'registration-both-routes', 'both']]],
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
