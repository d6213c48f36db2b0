import { findingsIn, ruleTable, type Circumstances } from '../findings-in';

const NO_STATUS: Circumstances = { without: ['status'] };
const unit = { person: 0, code: '', qualification: '05835', unit: '01', series: 'June 2027' };

ruleTable('column-unused', [
  ['no such column', [{}], []],
  ['remarks', [{ beside: { Notes: 'see Mrs Patel' } }], []],
  ['units', [{ beside: { 'Jan 2027': '01 & 02' } }], [['R1', 'column-unused', 'units']]],
  ['a second column called Unit', [{}, { ...unit, beside: { 'Unit code': '02' } }], [['R1', 'column-unused', 'twins']]],
  [
    'units beside those that are read',
    [{}, { ...unit, beside: { 'Other units': '02, 03' } }],
    [['R1', 'column-unused', 'others']],
  ],
  ['the same unit once more', [{}, { ...unit, beside: { 'Unit code': '01', 'Other units': '01' } }], []],
  ['numbers that may be units', [{ beside: { Which: '01' } }], [['R1', 'column-unused', 'numbers']]],
  [
    'words that may be a status',
    [{ beside: { Info: 'Registered' } }, { beside: { Info: 'Registered' } }],
    [['R1', 'column-unused', 'words']],
    NO_STATUS,
  ],
  [
    'codes',
    [
      { qualification: '05835', code: '' },
      { qualification: '05835', code: '', unit: '', beside: { 'Qualification 2': '05839' } },
    ],
    [['R1', 'column-unused', 'codes']],
  ],
  ['statuses', [{ beside: { Outcome: 'Registered' } }], [['R1', 'column-unused', 'statuses']], NO_STATUS],
  [
    'statuses beside those that are read',
    [{ beside: { Outcome: 'Registered' } }],
    [['R1', 'column-not-read', 'unread']],
  ],
  [
    'another series than the one that is read',
    [{}, { ...unit, beside: { 'Exam season': 'January 2027' } }],
    [['R1', 'column-unused', 'differs']],
  ],
  ['the same series in other words', [{}, { ...unit, beside: { 'Exam season': 'Jun 27' } }], []],
  [
    'another date of birth than the one that is read',
    [{ beside: { DOB: '14/03/2010' } }],
    [['R1', 'column-unused', 'differs']],
  ],
  [
    'a unit that another column is for too',
    [
      { beside: { 'Unit 3 June 2027': 'Y', 'U3 June 2027': '' } },
      { beside: { 'Unit 3 June 2027': '', 'U3 June 2027': 'Y' } },
    ],
    [['S1', 'column-unused', 'again']],
  ],
  ['answers that can mean two things', [{ beside: { Entered: 'Y' } }], [['R1', 'column-unused', 'answers']]],
]);

test('entries hang on it: it is an error of the whole sheet', () => {
  const sat = (heading: string) => [{ beside: { [heading]: 'Sat' } }, { beside: { [heading]: 'Sat' } }];
  expect(findingsIn(sat('Outcome'), NO_STATUS)[0]).toMatchObject({ severity: 'error', candidate: null });
  // What may as well be a set or a remark keeps nobody out.
  expect(findingsIn(sat('Info'), NO_STATUS)[0]).toMatchObject({ severity: 'warning', candidate: null });
});
