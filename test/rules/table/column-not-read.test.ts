import { ruleTable } from '../findings-in';

ruleTable('column-not-read', [
  ['no such column', [{}], []],
  ['an empty column', [{ beside: { Pathfinder: '' } }], []],
  [
    'short words under a heading that says nothing',
    [{ beside: { Pathfinder: 'Amber' } }],
    [['R1', 'column-not-read', 'unread']],
  ],
  [
    'more of them than anybody reads one by one',
    [
      {
        beside: Object.fromEntries(
          Array.from({ length: 13 }, (_, at) => [`Path ${'abcdefghijklm'[at] ?? ''}`, 'Amber']),
        ),
      },
    ],
    [['R1', 'column-not-read', 'many']],
  ],
  ['remarks', [{ beside: { Notes: 'Amber' } }], []],
  ['a matter of the school', [{ beside: { 'Target grade': 'D' } }, { beside: { 'Target grade': 'M' } }], []],
  ['a sentence', [{ beside: { Pathfinder: 'Rings her mother every day' } }], []],
  ['a telephone number', [{ beside: { Pathfinder: '07700 900123' } }], []],
]);
