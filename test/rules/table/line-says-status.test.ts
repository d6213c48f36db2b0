import { assess } from '../../../src/assessment';
import { mustHave } from '../../../src/entries';
import { NO_REGISTER } from '../../../src/register';
import { checkEntries } from '../../../src/rules';
import { readEntries, detectColumns } from '../../../src/table';
import { sheetOf } from '../../table/sheet-of';
import { testReference } from '../test-reference';
import { ruleTable } from '../findings-in';

const line = (text: string) => ({
  ...({ candidateNumber: text, uci: '', surname: '', forenames: '', birthDate: '', sex: '', code: '' } as const),
});
const TOLD = [['A3', 'line-says-status', 'group']] as const;

ruleTable('line-says-status', [
  ['a line that says nothing of the kind', [{}, line('Form 13B'), { person: 1 }], []],
  ['a line of words that are no status', [{}, line('See Mrs Patel about these'), { person: 1 }], []],
  ...[
    ...['Withdrawn:', 'Leavers', 'Do not enter', 'These have been entered', 'Resits', 'Not entering this year'],
    ...['Year 13 - already registered', 'Reserve list', 'No longer on course:', 'Leavers (do not enter)'],
    ...['DRAFT - DO NOT SUBMIT', 'Did not return', 'Withdrawn - see Mr Khan'],
  ].map((text) => [text, [{}, line(text), { person: 1 }], TOLD] as const),
  ...[
    '13B - Mrs Patel',
    'Sat 12 October',
    'Please do not edit the columns',
    'Left-hand side',
    'Old Hall - Year 13',
  ].map((text) => [text, [{}, line(text), { person: 1 }], []] as const),
  ...['Red = withdrawn', 'Key: green = entered, red = left', '* withdrawn'].map(
    (text) => [text, [{}, line(text)], [['A3', 'line-says-status', 'legend']]] as const,
  ),
  ['a legend of other things', [{}, line('Green = 12B, red = 12C')], []],
  [
    'a line that names a unit, above registrations',
    [{}, line('Unit 1 - January 2027'), { person: 1 }],
    [['A3', 'line-says-status', 'unit']],
  ],
  ['rows that say it themselves', [{}, line('Withdrawn:'), { person: 1, status: 'Withdrawn' }], []],
  ['another line ends it', [{}, line('Withdrawn:'), line('Form 13B:'), { person: 1 }], []],
]);

const REGISTERED = line('Year 13 - already registered');
const UNIT = { person: 1, code: '05835/01', series: 'June 2027' };

ruleTable('line-says-status', [
  [
    'units below a line that says registered, and no registration',
    [{}, REGISTERED, UNIT],
    [
      ['A3', 'line-says-status', 'group'],
      ['H4', 'registration-missing', 'missing'],
    ],
  ],
  [
    'the same, where it was said that they were registered before',
    [{}, REGISTERED, UNIT],
    [['H4', 'registration-missing', 'taken']],
    { said: { registered: true } },
  ],
  ['the same, where a row says so', [{}, { person: 1, status: 'Registered' }, REGISTERED, UNIT], []],
  ['a registration below it would be sent once more', [{}, REGISTERED, { person: 1 }], TOLD],
  [
    'a line that says something else of the units stays',
    [{}, line('Leavers'), UNIT],
    [
      ['A3', 'line-says-status', 'group'],
      ['H4', 'registration-missing', 'taken'],
    ],
    { said: { registered: true } },
  ],
]);

const BEN = ['0001', '999990260001T', 'Archer', 'Ben', '13/03/2009', 'M', '05835'];
const CHLOE = ['0002', '999990260002A', 'Bailey', 'Chloe', '14/03/2009', 'F', '05835'];
const HEADINGS = ['Candidate number', 'UCI', 'Surname', 'Forename', 'Date of birth', 'Sex', 'Qualification'];

function told(rows: readonly (readonly string[])[], name = 'Entries'): unknown[] {
  const sheet = sheetOf(rows, { name });
  const list = readEntries(sheet, mustHave(detectColumns(sheet), 'Headings that are understood'));
  const context = assess({ list, reference: testReference(), asOf: '2026-11-23', past: [], register: NO_REGISTER });
  return checkEntries(context).map(({ rule, messageId, severity }) => [rule, messageId, severity]);
}

test('a sheet is called by it', () => {
  expect(told([HEADINGS, BEN], 'Leavers')).toEqual([['line-says-status', 'tab', 'warning']]);
});

test('the name of the sheet counts below a line that says nothing of it', () => {
  expect(told([HEADINGS, ['Form 13B'], BEN], 'Leavers')).toEqual([['line-says-status', 'tab', 'warning']]);
});

test.each(['DRAFT - DO NOT SUBMIT', 'Withdrawn'])('a line above the headings says it, in any column: %s', (text) => {
  expect(told([['', '', text], HEADINGS, BEN])).toEqual([['line-says-status', 'group', 'warning']]);
});

test('a unit above registrations is told: in the name of the sheet, above the headings, and as an error between the rows', () => {
  expect(told([HEADINGS, BEN], 'Unit 1')).toContainEqual(['line-says-status', 'unitAbove', 'warning']);
  expect(told([['Entries for Unit 2'], HEADINGS, BEN])).toContainEqual(['line-says-status', 'unitAbove', 'warning']);
  const between = [HEADINGS, ['Unit 1 - January 2027'], BEN, ['Unit 2 - June 2027'], CHLOE];
  expect(told(between).filter((one) => String(one).startsWith('line-says-status'))).toEqual([
    ['line-says-status', 'unit', 'error'],
    ['line-says-status', 'unit', 'error'],
  ]);
});

test('units below a line that names one are what is asked for', () => {
  const rows = [[...HEADINGS, 'Unit', 'Series'], ['Unit 1'], [...BEN, '01', 'June 2027']];
  expect(told(rows).filter((one) => String(one).startsWith('line-says-status'))).toEqual([]);
});
