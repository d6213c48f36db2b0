import { ruleTable } from '../findings-in';

const marked = { 'Unit 1': 'Y', 'Unit 1 Series': 'June 2027' };

ruleTable('cell-unaccounted', [
  ['a series beside a mark', [{ beside: marked }], []],
  [
    'a series beside no mark',
    [{ beside: marked }, { beside: { 'Unit 1 Series': 'June 2027' } }],
    [['S3', 'cell-unaccounted', 'loose']],
  ],
]);
