import { ruleTable } from '../findings-in';

ruleTable('mark-column-unused', [
  ['no such column', [{}], []],
  [
    'marks under a heading that is not understood',
    [{ beside: { 'Unit One': 'Y' } }],
    [['R1', 'mark-column-unused', 'unused']],
  ],
  [
    'a column of which another rule tells what its ticks may mean',
    [{ beside: { 'Registered 05835?': 'Y' } }],
    [['R1', 'column-unused', 'answers']],
  ],
  ['an empty column', [{ beside: { 'Unit One': '' } }], []],
]);
