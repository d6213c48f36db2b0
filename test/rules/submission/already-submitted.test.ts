import { lineOf, undatedLine } from '../../../src/register';
import { details, registerFrom, seriesOf } from '../../register/lines';
import { ruleTable } from '../findings-in';

/** The registration of the first candidate of a test, entered in Interchange by hand and seen there. */
const SEEN = registerFrom([
  {
    ...lineOf('entry-seen', { time: '2026-10-01 09:00:00', by: '' }),
    ...undatedLine('entry-seen', {
      ...{ details: details(1, { name: 'ORCHARD:AINSLEY', birthDate: '2009-03-10' }), code: '583500' },
      ...{ series: seriesOf('9R26'), kind: 'registration' },
    }),
  },
]);

ruleTable('already-submitted', [
  ['no status, and sent', [{ sent: {} }], []],
  ['the status says that it was made', [{ status: 'Registered', sent: {} }], []],
  [
    'the status says that it is still to be sent',
    [{ status: 'To be entered', sent: {} }],
    [['J2', 'already-submitted', 'sent']],
  ],
  [
    'it was seen in Interchange',
    [{ status: 'To be entered' }],
    [['J2', 'already-submitted', 'known']],
    { register: SEEN },
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
