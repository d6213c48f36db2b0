import { ruleTable } from '../findings-in';
import { NO_REGISTER, readRegister } from '../../../src/register';
import { details, fileLines, registerFrom } from '../../register/lines';

const LINES = fileLines({ name: 'E9999972.X01', at: '2025-09-14 09:00:00', series: '9R25' }, [
  [details(7), '583500'],
  [details(8), '583500'],
]);
/** Those of the lines have no row in the sheets. */
const OTHERS = ['sheet', 'entry-removed', 'earlier'] as const;
const LOST = registerFrom(LINES.slice(0, 2));
const TWICE = registerFrom([...LINES.slice(0, 2), ...LINES.slice(1)]);
const BARE = { ...NO_REGISTER, ...readRegister('Entrywise register', null, []) };

ruleTable('register-line-unreadable', [
  ['a register that can be read', [{ sent: {} }], []],
  [
    'what a line records cannot be read',
    [{ sent: {}, damaged: { What: 'Entry in fiel' } }, { sent: {} }],
    [
      ['B6', 'register-line-unreadable', 'line'],
      ['sheet', 'register-line-unreadable', 'lost'],
    ],
  ],
  [
    'a day cannot be read, and the entry is known all the same',
    [{ sent: {}, damaged: { 'Date of birth': 'March' } }],
    [['K6', 'register-line-unreadable', 'line']],
  ],
  ['lines are missing', [{}], [['sheet', 'register-line-unreadable', 'lost'], OTHERS], { register: LOST }],
  ['a line was pasted twice', [{}], [['B7', 'register-line-unreadable', 'repeated'], OTHERS], { register: TWICE }],
  ['the headings are gone', [{}], [['sheet', 'register-line-unreadable', 'columns']], { register: BARE }],
  ['there is none', [{}], []],
]);
