import { details, fileLines, registerFrom } from '../../register/lines';
import { ruleTable } from '../findings-in';

const REGISTRATIONS = { name: 'E9999972.X01', at: '2026-10-01 09:00:00', series: '9R26', sheet: 'Year 12' } as const;
/** Born on the day of the first candidate of a test, and with the same name. */
const NAMESAKE = details(77, { name: 'ORCHARD:AINSLEY', birthDate: '2009-03-10' });
const ON_ANOTHER_SHEET = registerFrom(fileLines(REGISTRATIONS, [[NAMESAKE, '583500']]), ['Entries', 'Year 12']);
const BORN_LATER = registerFrom(fileLines(REGISTRATIONS, [[{ ...NAMESAKE, birthDate: '2009-04-10' }, '583500']]), [
  'Entries',
  'Year 12',
]);
const SENT_AS_ANOTHER = { candidateNumber: '0077', uci: NAMESAKE.uci };

ruleTable('namesake-sent', [
  ['nobody of the name was sent', [{}], []],
  ['somebody was, from another sheet', [{}], [['A2', 'namesake-sent', 'namesake']], { register: ON_ANOTHER_SHEET }],
  ['born on another day', [{}], [], { register: BORN_LATER }],
  [
    'of a candidate of whom nothing is to be sent, nothing is said',
    [{ status: 'Registered' }],
    [],
    { register: ON_ANOTHER_SHEET },
  ],
  [
    'number and UCI were both changed in this sheet: what was sent is missed too',
    [{ sent: SENT_AS_ANOTHER }],
    [
      ['sheet', 'entry-removed', 'removed'],
      ['A2', 'namesake-sent', 'namesake'],
    ],
  ],
  ['both are in the sheet', [{ sent: {} }, { ...SENT_AS_ANOTHER, person: 0, sent: {} }], []],
  ['one of the two is as it was sent', [{ sent: { uci: NAMESAKE.uci } }], [['B2', 'uci-unchanged', 'changed']]],
]);
