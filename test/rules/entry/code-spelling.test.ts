import { findingsIn, ruleTable } from '../findings-in';

const unit = (code: string) => [{ person: 0 }, { person: 0, code, series: 'June 2027' }];

ruleTable('code-spelling', [
  ...['583501', '05835/01', '5835/01'].map((code) => [`${code} is usual`, unit(code), []] as const),
  ...['05835', '5835', '583500', '601/7699/4'].map((code) => [`${code} is usual`, [{ code }], []] as const),
  ...['5835 unit 1', '05835-01', '5835 U1', '05835/1'].map(
    (code) => [`${code} is not`, unit(code), [['H3', 'code-spelling', 'option']]] as const,
  ),
  ['the basedata has it not', unit('5835 unit 7'), [['H3', 'unit-moderated', 'moderated']]],
  [
    'a column for the unit',
    [{ person: 0 }, { person: 0, code: '', qualification: '5835', unit: '1', series: 'June 2027' }],
    [],
  ],
  ['already made', [{ ...unit('5835 unit 1')[1], status: 'Sat' }], []],
]);

test('the fix is the option code', () => {
  expect(findingsIn(unit('5835 unit 1'))[0]?.fixes).toEqual([
    { row: 2, column: 7, before: '5835 unit 1', after: '583501' },
  ]);
});
