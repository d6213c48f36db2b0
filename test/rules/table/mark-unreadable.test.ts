import { findingsIn, ruleTable } from '../findings-in';

const marked = (mark: string) => ({ beside: { 'Unit 1': mark, 'Unit 2': '' }, series: 'June 2027' });

ruleTable('mark-unreadable', [
  ['no marks', [marked('')], []],
  ['a mark that says yes', [marked('Y')], []],
  ['a mark that says neither yes nor no', [marked('maybe')], [['R2', 'mark-unreadable', 'unclear']]],
  ['a cross, and no tick in the sheet', [marked('✗')], [['R2', 'mark-unreadable', 'cross']]],
  [
    'the number of the unit',
    [{ beside: { 'Unit 2': '2' }, series: 'June 2027' }],
    [['R2', 'mark-unreadable', 'number']],
  ],
  ['an x alone', [marked('x')], []],
  [
    'a month, and nothing tells of which year',
    [{ beside: { 'Unit 1': 'Withdrawn Jan' }, series: 'June 2027' }],
    [['R2', 'mark-unreadable', 'year']],
  ],
  [
    'words below a series whose cells name units',
    [['1, 2'], ['01'], ['02'], ['3'], ['ask']].map(([units = '']) => ({
      beside: { Qualification: '05835', 'June 2027': units },
    })),
    [['S6', 'mark-unreadable', 'units']],
    { without: ['code'] },
  ],
  ['an x and a Y', [marked('x'), marked('Y')], [['R2', 'mark-unreadable', 'letter']]],
]);

test('an examination may be lost: it is an error', () => {
  expect(findingsIn([marked('maybe')]).map(({ severity }) => severity)).toEqual(['error']);
});
