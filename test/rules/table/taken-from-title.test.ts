import { ruleTable } from '../findings-in';

const PERSON = { person: 0 } as const;
const UNIT = { ...PERSON, code: '', unit: '01', series: 'June 2027' };
const line = (text: string) => ({
  ...({ candidateNumber: text, uci: '', surname: '', forenames: '', birthDate: '', sex: '', code: '' } as const),
});

ruleTable('taken-from-title', [
  ['rows that say their qualification', [PERSON, { ...UNIT, qualification: '05835' }], []],
  [
    'a line between the rows',
    [PERSON, line('Business Extended Certificate'), UNIT],
    [['A3', 'taken-from-title', 'qualification']],
  ],
  [
    'a line that says for which series the rows below are',
    [PERSON, line('Entries for June 2027'), { ...UNIT, qualification: '05835', series: '' }],
    [['A3', 'taken-from-title', 'series']],
  ],
]);
