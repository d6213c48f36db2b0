import { findingsIn, ruleTable } from '../findings-in';

const unit = (series: string) => [{ person: 0 }, { person: 0, code: '05835/01', series }];

ruleTable('series-missing', [
  ['a series', unit('June 2027'), []],
  ['a code of a series', unit('6A27'), []],
  ['registrations need none', [{ series: '' }], []],
  ['an empty cell', unit(''), [['I3', 'series-missing', 'empty']]],
  ['what is no series has a rule of its own', unit('next summer'), [['I3', 'series-unknown', 'unreadable']]],
  [
    'no column: only the unit entry is kept out',
    unit(''),
    [['H3', 'series-missing', 'column']],
    { without: ['series'] },
  ],
  ['a formula that fails is reported as that', unit('#N/A'), [['I3', 'cell-error-value', 'needed']]],
  [
    'nothing in the sheet names one: told once, of all',
    [...unit(''), { person: 0, code: '05835/02', series: '' }],
    [['I3', 'series-missing', 'sheet']],
  ],
  [
    'one unit has a series: told of the others',
    [...unit(''), { person: 0, code: '05835/02', series: '' }, { person: 0, code: '05835/03', series: 'June 2027' }],
    [
      ['I3', 'series-missing', 'empty'],
      ['I4', 'series-missing', 'empty'],
    ],
  ],
  ['already made', [{ code: '05835/01', series: '', status: 'Absent' }], []],
]);

test('what is told once is at all its cells, and says how to say it once', () => {
  const [finding] = findingsIn([...unit(''), { person: 0, code: '05835/02', series: '' }]);
  expect(finding?.cells.map(({ row }) => row)).toEqual([2, 3]);
  expect(finding?.message).toContain('2 unit entries name no series');
  expect(finding?.message).toContain('in the pane under These units are for');
});
