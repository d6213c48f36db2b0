import { findingsIn, ruleTable } from '../findings-in';

const ticked = (heading: string, text: string) => ({ beside: { [heading]: text, 'Unit 1': 'Y' }, series: 'June 2027' });

ruleTable('registered-ticked', [
  ['no tick', [ticked('Registered', '')], []],
  ['a tick below Registered', [ticked('Registered', 'x')], [['R1', 'registered-ticked', 'taken']]],
  ['a tick below Reg’d', [ticked('Reg’d', '✓')], [['R1', 'registered-ticked', 'taken']]],
  ['a tick below Registration, which registers', [ticked('Registration', 'x')], []],
  ['a question of what was done', [ticked('Registered?', 'Y')], []],
  ['the day on which it was done', [ticked('Registered', '12/09/2026')], []],
  ['a registration that was sent from this workbook', [{ ...ticked('Registered', 'x'), sent: {} }], []],
  ['a row an entry', [{ beside: { Registered: 'x' } }], []],
]);

test('it says what the ticks were taken for, of how many candidates, and what to do', () => {
  const [finding] = findingsIn([ticked('Registered', 'x'), { person: 1, ...ticked('Registered', 'x') }]);
  expect(finding).toMatchObject({
    severity: 'warning',
    message:
      'The ticks below Registered were read to mean that 2 registrations were made before, so none of them is sent. If a tick means that the candidate is still to be registered, change the heading to Registration.',
  });
});
