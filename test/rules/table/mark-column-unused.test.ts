import { ruleTable } from '../findings-in';

ruleTable('mark-column-unused', [
  ['no such column', [{}], []],
  [
    'marks under a heading that is not understood',
    [{ beside: { 'Unit One': 'Y' } }],
    [['R1', 'mark-column-unused', 'unused']],
  ],
  ['an empty column', [{ beside: { 'Unit One': '' } }], []],
]);
