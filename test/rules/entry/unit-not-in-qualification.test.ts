import { buildReference } from '../../../src/reference';
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
  [
    'without basedata, a unit that is entered under other sizes alone',
    unit('05830/04', '05830'),
    [
      ['H2', 'fee-unknown', 'registration'],
      ['H3', 'unit-not-in-qualification', 'listed'],
    ],
    { reference: buildReference({ basedata: [] }).reference },
  ],
  [
    'without basedata, a unit of the size',
    unit('05831/04', '05831'),
    [
      ['H2', 'fee-unknown', 'registration'],
      ['I3', 'dates-unconfirmed', 'unconfirmed'],
    ],
    { reference: buildReference({ basedata: [] }).reference },
  ],
  ['already made', [{ ...unit('05834/03', '05834')[1], status: 'Entered' }], []],
]);

test('it keeps the entry back, and says which size has the unit', () => {
  const [finding] = findingsIn(unit('05834/03', '05834'));
  expect(finding?.severity).toBe('error');
  expect(finding?.message).toContain(
    'Unit 03 is not in the basedata of June 2027 (6A27) for 05834 Business Certificate; it is for 05835 Extended Certificate.',
  );
});

test('without basedata it names the unit and the sizes that have it, as an error, since the timetables confirm it', () => {
  const { reference } = buildReference({ basedata: [] });
  const [finding] = findingsIn(unit('05830/04', '05830'), { reference }).filter(
    ({ rule }) => rule === 'unit-not-in-qualification',
  );
  expect(finding?.severity).toBe('error');
  expect(finding?.message).toContain(
    'Unit 04 Anatomy and physiology for health and social care is not entered under 05830 Health and Social Care Certificate: it is for 05831 Extended Certificate, 05832 Foundation Diploma, 05833 Diploma and 05871 Extended Diploma.',
  );
});
