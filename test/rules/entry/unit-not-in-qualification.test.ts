import { findingsIn, ruleTable } from '../findings-in';

const unit = (code: string, registered: string) => [
  { person: 0, code: registered },
  { person: 0, code, series: 'June 2027' },
];

ruleTable('unit-not-in-qualification', [
  ['a unit of the size', unit('05835/03', '05835'), []],
  ['a unit of another size', unit('05834/03', '05834'), [['H3', 'unit-not-in-qualification', 'size']]],
  ['a unit that no size has', unit('05839/09', '05839'), [['H3', 'unit-moderated', 'moderated']]],
  ['a qualification that is not known', unit('05999/01', '05835'), [['H3', 'code-unknown', 'absent']]],
  ['already made', [{ ...unit('05834/03', '05834')[1], status: 'Entered' }], []],
]);

test('it keeps the entry back, and says which size has the unit', () => {
  const [finding] = findingsIn(unit('05834/03', '05834'));
  expect(finding?.severity).toBe('error');
  expect(finding?.message).toContain(
    'Unit 03 is not in the basedata of June 2027 (6A27) for 05834 Business Certificate; it is for 05835 Extended Certificate.',
  );
});
