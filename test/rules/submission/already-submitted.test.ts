import { ruleTable } from '../findings-in';

ruleTable('already-submitted', [
  ['no status, and sent', [{ sent: {} }], []],
  ['the status says that it was made', [{ status: 'Registered', sent: {} }], []],
  [
    'the status says that it is still to be sent',
    [{ status: 'To be entered', sent: {} }],
    [['J2', 'already-submitted', 'sent']],
  ],
  ['it is still to be sent', [{ status: 'To be entered' }, { sent: {} }], []],
  [
    'it was sent, and the status says resit',
    [
      { person: 0, status: 'Registered', sent: {} },
      { person: 0, code: '583501', series: 'June 2027', status: 'Resit', sent: {} },
    ],
    [],
  ],
]);
