import { uciCheckLetter } from '../../src/entries';
import { NO_ANSWERS, NO_REGISTER } from '../../src/register';
import { fillCells, type CellValue } from '../../src/table';
import { check, planDetails, tableOf, type DetailsPlan } from '../../src/workflow';
import { testReference } from '../rules/test-reference';
import { sheetOf } from '../table/sheet-of';

const uciOf = (first12: string): string => first12 + (uciCheckLetter(first12) ?? '');

const HEADINGS = ['Surname', 'Forename', 'Course', 'Units', 'When'];
const ASKED = ['Business Extended Certificate', '1', 'Jan 27'];
const TEACHERS = [HEADINGS, ['Abbott', 'Daisy', ...ASKED], ['Begum', 'Aisha', ...ASKED], ['Clegg', 'Ben', ...ASKED]];
const EXPORT = ['Exam No', 'UCI', 'Surname', 'Forename', 'DOB', 'Sex'];
const DAISY = ['0001', uciOf('999990260001'), 'Abbott', 'Daisy', '09/10/2009', 'F'];
const AISHA = ['0002', uciOf('999990260002'), 'Begum', 'Aisha', '28/05/2010', 'F'];
const BEN = ['0003', uciOf('999990260003'), 'Clegg', 'Ben', '01/02/2009', 'M'];

/** What a list fills into a sheet, and the rows that the sheet then has. */
function brought(
  rows: readonly CellValue[][],
  list: readonly CellValue[][],
): DetailsPlan & { readonly rows: readonly (readonly CellValue[])[] } {
  const sheet = sheetOf([...rows]);
  const reference = testReference();
  const tables = [tableOf(sheet)];
  const checked = check({
    tables,
    reference,
    asOf: '2026-11-10',
    past: [],
    register: NO_REGISTER,
    answers: NO_ANSWERS,
  });
  const plan = planDetails(checked, { sheet: 'Entries', chosen: {} }, tableOf(sheetOf([...list])).list);
  return { ...plan, rows: fillCells(sheet, plan.filling).values.map((row) => row ?? []) };
}

/** The columns that a sheet gets behind its own and the four details. */
const groupsOf = (rows: readonly CellValue[][], list: readonly CellValue[][]): readonly (readonly CellValue[])[] =>
  brought(rows, list).rows.map((row) => row.slice(HEADINGS.length + 4));

test('year group and class come with the details, each in a column of its own', () => {
  const list = [
    [...EXPORT, 'Year', 'Reg'],
    [...DAISY, '12', '12B'],
    [...AISHA, 12, '12A'],
    [...BEN, '13', '13C'],
  ];
  const { newColumns, lines } = brought(TEACHERS, list);
  expect(newColumns).toEqual(['candidate number', 'UCI', 'date of birth', 'sex', 'year group', 'class']);
  expect(lines.map(({ is }) => is)[2]).toBe(`0003 Ben Clegg, ${BEN[1]}, 1 Feb 2009, M, Year 13, 13C`);
  expect(groupsOf(TEACHERS, list)).toEqual([
    ['Year', 'Class'],
    ['12', '12B'],
    ['12', '12A'],
    ['13', '13C'],
  ]);
});

test.each<[string, readonly CellValue[][]]>([
  ['no such column', [EXPORT, DAISY]],
  [
    'two columns that say otherwise',
    [
      [...EXPORT, 'Form', 'Class'],
      [...DAISY, '12B', 'Bu1'],
    ],
  ],
  [
    'two rows of one candidate that do',
    [
      [...EXPORT, 'Year'],
      [...DAISY, '12'],
      [...DAISY, '13'],
    ],
  ],
])('%s of the list: no group is brought', (_what, list) => {
  expect(brought(TEACHERS, list).newColumns).toEqual(['candidate number', 'UCI', 'date of birth', 'sex']);
});

const withOwn = (heading: string, values: readonly string[]): CellValue[][] => [
  [heading, ...HEADINGS],
  ...TEACHERS.slice(1).map((row, index) => [values[index] ?? '', ...row]),
];

test('a year group that the sheet has stays, and is completed where both lists mean the same', () => {
  const list = [
    [...EXPORT, 'Year group'],
    [...DAISY, '12'],
    [...AISHA, '13'],
    [...BEN, '13'],
  ];
  const first = (values: readonly string[]) => brought(withOwn('Year', values), list).rows.map(([cell]) => cell ?? '');
  expect(first(['12', '', ''])).toEqual(['Year', '12', '13', '13']);
  expect(first(['13', '', ''])).toEqual(['Year', '13', '', '']);
  expect(brought(withOwn('Year', ['12', '', '']), list).newColumns).not.toContain('year group');
});

test('a candidate of whom nothing but the year group is missing gets it, and is asked about by nobody', () => {
  const sheet = [
    [...EXPORT, 'ULN', 'Entry code', 'Series'],
    [...DAISY, '1000000001', '583501', 'June 2027'],
    [...AISHA, '1000000002', '583501', 'June 2027'],
  ];
  const plan = brought(sheet, [
    [...EXPORT, 'Year'],
    [...DAISY, '12'],
  ]);
  expect(plan.rows.map((row) => row[9] ?? '')).toEqual(['Year', '12', '']);
  expect([plan.questions, plan.unknown]).toEqual([[], []]);
});

test('whoever is not in the list is told with what they lack, and whoever is there without it is not said to be missing', () => {
  const sheet = [
    [...EXPORT, 'ULN', 'Entry code', 'Series'],
    [...DAISY, '', '583501', 'June 2027'],
    [...AISHA, '', '583501', 'June 2027'],
    [...BEN, '', '583501', 'June 2027'],
  ];
  const plan = brought(sheet, [
    [...EXPORT, 'ULN'],
    [...DAISY, '1000000000'],
    [...AISHA, ''],
  ]);
  expect(plan.lines.map(({ who }) => who)).toEqual(['0001 Daisy Abbott']);
  expect(plan.unknown).toEqual([{ who: '0003 Ben Clegg', lacks: 'ULN' }]);
  expect(plan.notGiven).toEqual([{ who: '0002 Aisha Begum', lacks: 'ULN' }]);
});
