import { ruleTable } from '../findings-in';

ruleTable('uci-unchanged', [
  ['the UCI is the one that was sent', [{ sent: {} }], []],
  ['it is another', [{ uci: '999990250001D', sent: { uci: '999990260001T' } }], [['B2', 'uci-unchanged', 'changed']]],
  ['it lacks only the check letter', [{ uci: '999990260001', sent: {} }], []],
  [
    'two were swapped',
    [
      { uci: '999990260002A', sent: { uci: '999990260001T' } },
      { uci: '999990260001T', sent: { uci: '999990260002A' } },
    ],
    [
      ['B2', 'uci-unchanged', 'changed'],
      ['B3', 'uci-unchanged', 'changed'],
    ],
  ],
  ['nothing was sent of the candidate', [{ uci: '999990250001D' }, { sent: {} }], []],
]);
