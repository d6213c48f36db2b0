import { ruleTable } from '../findings-in';

const both = { uci: '681990012058G', candidateNumber: '0009' };

ruleTable('uci-unique', [
  ['one person in two rows', [{ person: 0 }, { person: 0, code: '05835/01', series: 'June 2027' }], []],
  [
    'two people with one UCI',
    [{ uci: '681990012058G' }, {}, { uci: '681990012058G' }],
    [
      ['B2', 'uci-unique', 'shared'],
      ['B4', 'uci-unique', 'shared'],
    ],
  ],
  [
    'small letters, and without the check letter, it is the same UCI',
    [{ uci: '681990012058g' }, { uci: '681990012058' }],
    [
      ['B2', 'uci-check-character', 'capitals'],
      ['B2', 'uci-unique', 'shared'],
      ['B3', 'uci-check-character', 'unfinished'],
      ['B3', 'uci-unique', 'shared'],
    ],
  ],
  [
    'the UCI of somebody withdrawn',
    [{ status: 'Withdrawn' }, { uci: '999990260001T' }],
    [['B3', 'uci-unique', 'shared']],
  ],
  [
    'one person with two candidate numbers is not two people',
    [{ person: 0 }, { person: 0, candidateNumber: '0055', code: '05839' }],
    [['A3', 'candidate-one-number', 'other']],
  ],
  [
    'texts that are no UCI are not shared',
    [{ uci: '2001' }, { uci: '2001' }],
    [
      ['B2', 'uci-check-character', 'form'],
      ['B3', 'uci-check-character', 'form'],
    ],
  ],
  [
    'the same number too: one mistake, one finding a row',
    [both, both],
    [
      ['A2', 'candidate-number-unique', 'shared'],
      ['A3', 'candidate-number-unique', 'shared'],
    ],
  ],
]);
