import { findingsIn, ruleTable } from '../findings-in';
import { known, option, testReference } from '../test-reference';

const unit = (code: string, series = 'June 2027') => [{ person: 0 }, { person: 0, code, series }];

ruleTable('unit-moderated', [
  ['an examined unit', unit('05835/01'), []],
  ['another unit: not also an unknown code', unit('05835/04'), [['H3', 'unit-moderated', 'moderated']]],
  ['without a series the unit is the mistake', unit('05835/04', ''), [['H3', 'unit-moderated', 'moderated']]],
  ['late, but never to be entered', unit('05835/04', 'January 2027'), [['H3', 'unit-moderated', 'moderated']]],
  [
    'in a column of its own',
    [{ qualification: '05835' }, { person: 0, qualification: '05835', unit: '4', series: 'June 2027' }],
    [['L3', 'unit-moderated', 'moderated']],
    { without: ['code'] },
  ],
  [
    'not in the list, but in the basedata of the series',
    unit('05835/09'),
    [],
    { reference: testReference({ moreOptions: [option('583509', '6A27')] }) },
  ],
  [
    'a suite of which the list of units is not complete',
    [{ code: '05347/04', series: 'June 2027' }],
    [['H2', 'code-unknown', 'absent']],
  ],
  [
    'a suite that has entries for moderated units',
    unit('05835/04'),
    [['H3', 'code-unknown', 'absent']],
    { reference: testReference({ policy: { moderatedUnitSeriesMonths: known([2, 6]) } }) },
  ],
  ['withdrawn', [{ code: '05835/04', series: 'June 2027', status: 'W/D' }], []],
]);

test('the units that are named are those of its own suite, subject and level', () => {
  const reference = testReference();
  const others = reference.examinedUnitLists.flatMap((list) =>
    list.subject === 'Business'
      ? [
          { ...list, level: 2, units: list.units.slice(0, 1) },
          { ...list, suite: '2012', units: [] },
        ]
      : [],
  );
  const [found] = findingsIn(unit('05835/04'), {
    reference: { ...reference, examinedUnitLists: [...others, ...[...reference.examinedUnitLists].reverse()] },
  });
  expect(found?.message).toContain('not one of its examined units (01, 02, 03)');
});

test('the basedata makes it certain; the list of units alone is as sure as its units', () => {
  const reference = testReference({ unitListsAre: 'likely' });
  const [certain] = findingsIn(unit('05835/04'), { reference });
  const [suspected] = findingsIn(unit('05835/04', 'January 2027'), { reference });
  expect(certain).toMatchObject({ severity: 'error', certainty: 'certain' });
  expect(suspected).toMatchObject({ severity: 'warning', certainty: 'suspected' });
  expect(certain?.message).toContain(
    'Unit 04 of 05835 Business Extended Certificate is not one of its examined units (01, 02, 03)',
  );
});
