import { ruleTable } from '../findings-in';

ruleTable('birth-date-missing', [
  ['a date is there', [{}], []],
  ['an empty cell', [{ birthDate: '' }], [['F2', 'birth-date-missing', 'missing']]],
  [
    'no column: said once, for the sheet',
    [{}, {}],
    [['sheet', 'required-column-missing', 'advised']],
    { without: ['birthDate'] },
  ],
  ['a formula that fails is reported as that', [{ birthDate: '#VALUE!' }], [['F2', 'cell-error-value', 'needed']]],
]);
