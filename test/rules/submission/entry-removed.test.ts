import { ruleTable } from '../findings-in';
import { details, fileLines, registerFrom } from '../../register/lines';

const UNITS = { name: 'E9999972.X02', at: '2026-10-01 09:00:00', series: '6A27', kind: 'unit' } as const;
const GONE = registerFrom(fileLines(UNITS, [[details(8), '583501']]));
const ELSEWHERE = registerFrom(fileLines({ ...UNITS, sheet: 'Year 13' }, [[details(8), '583501']]), [
  'Entries',
  'Year 13',
]);
const EARLIER = registerFrom(
  fileLines({ name: 'E9999972.X01', at: '2025-09-14 10:00:00', series: '9R25' }, [[details(8), '583500']]),
);
const OVER = registerFrom(fileLines({ ...UNITS, series: '6A26' }, [[details(8), '583501']]));

ruleTable('entry-removed', [
  ['everything that was sent is asked for', [{ sent: {} }], []],
  [
    'the row asks for something else now',
    [{ code: '05839', sent: { code: '05835' } }],
    [['A2', 'entry-removed', 'removed']],
  ],
  ['the candidate is no longer there', [{}], [['sheet', 'entry-removed', 'removed']], { register: GONE }],
  ['its row says that it is withdrawn', [{ status: 'Withdrawn', sent: {} }], []],
  ['it was sent from another sheet, which is still there', [{}], [], { register: ELSEWHERE }],
  ['a registration of an earlier year', [{}], [['sheet', 'entry-removed', 'earlier']], { register: EARLIER }],
  ['its series is over', [{}], [], { register: OVER }],
]);
