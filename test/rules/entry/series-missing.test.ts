import { ruleTable } from '../findings-in';

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
  ['already made', [{ code: '05835/01', series: '', status: 'Absent' }], []],
]);
