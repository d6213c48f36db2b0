import { ruleTable } from '../findings-in';

ruleTable('transferred-in', [
  ['registered here', [{ status: 'Registered' }], []],
  ['registered at another centre', [{ status: 'Transferred in' }], [['J2', 'transferred-in', 'made']]],
  [
    'units can follow, and the UCI of another centre is right',
    [
      { person: 0, status: 'Transferred from 12345', uci: '123450240017K' },
      { person: 0, code: '583501', series: 'June 2027', uci: '123450240017K' },
    ],
    [['J2', 'transferred-in', 'made']],
  ],
]);
