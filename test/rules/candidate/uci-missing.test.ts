import { ruleTable } from '../findings-in';

ruleTable('uci-missing', [
  ['a UCI is there', [{}], []],
  ['an empty cell', [{}, { uci: '' }], [['B3', 'uci-missing', 'missing']]],
  [
    'no column: said once, for the sheet',
    [{}, {}],
    [['sheet', 'required-column-missing', 'needed']],
    { without: ['uci'] },
  ],
  ['a formula that fails is reported as that', [{ uci: '#REF!' }], [['B2', 'cell-error-value', 'needed']]],
  ['a withdrawn row', [{ uci: '', status: 'Withdrawn' }], []],
]);
