import { ruleTable } from '../findings-in';
import { details, fileLines, registerFrom } from '../../register/lines';
import type { TestRow } from '../entry-list';

const REGISTERED: TestRow = { person: 0, status: 'Registered' };
const unit = (number: string, status: string, series = 'June 2027'): TestRow => ({
  person: 0,
  code: `5835${number}`,
  series,
  status,
});
const AMENDED = registerFrom(
  fileLines({ name: 'A9999972.X01', at: '2026-10-01 09:00:00', series: '6A27', kind: 'unit', sheet: 'Year 13' }, [
    [details(8), '583501'],
  ]),
  ['Entries', 'Year 13'],
);

ruleTable('route-mixed', [
  ['no entry of the series was made before', [REGISTERED, unit('01', '')], []],
  [
    'one was made, and the register has no file',
    [REGISTERED, unit('01', 'Entered'), unit('02', '')],
    [['J3', 'route-mixed', 'first']],
  ],
  ['all were made, and nothing is new', [REGISTERED, unit('01', 'Entered')], []],
  ['one was made in another series', [REGISTERED, unit('01', 'Sat', 'Jan 2027'), unit('02', '')], []],
  [
    'some were sent by file and some made another way',
    [REGISTERED, { ...unit('01', ''), sent: {} }, unit('02', 'Entered'), unit('03', '')],
    [['J4', 'route-mixed', 'mixed']],
  ],
  [
    'the first file amends what was made in Interchange',
    [REGISTERED, unit('01', 'Entered'), unit('02', '')],
    [],
    { register: AMENDED },
  ],
  ['registrations may be of another year', [{ ...REGISTERED }, { code: '05839' }], []],
]);
