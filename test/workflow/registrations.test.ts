import { uciCheckLetter } from '../../src/entries';
import { NO_ANSWERS, NO_REGISTER } from '../../src/register';
import { fillCells, type CellValue, type SheetContent } from '../../src/table';
import {
  check,
  loadReference,
  planRegistrations,
  tableOf,
  type AdditionPlan,
  type Check,
  type OpenTable,
} from '../../src/workflow';
import { series } from '../rules/test-reference';
import { sheetOf } from '../table/sheet-of';

const uciOf = (first12: string): string => first12 + (uciCheckLetter(first12) ?? '');
const person = (number: number, surname: string, year: string): string[] => [
  ...[String(number), uciOf(`99999026${number}`), surname, 'Jo', '16/05/2009', 'F', year],
];
const ANN = person(1201, 'Archer', '12');
const BEN = person(1202, 'Baker', '12');
const CAT = person(1301, 'Carter', '13');
const WHO = ['Cand No', 'UCI', 'Surname', 'Forename', 'DOB', 'Sex', 'Year'];

const { reference } = loadReference({ basedata: [] });

function checkOf(...tables: readonly OpenTable[]): Check {
  return check({ tables, reference, asOf: '2026-10-05', past: [], register: NO_REGISTER, answers: NO_ANSWERS });
}

const checked = (...sheets: readonly SheetContent[]): Check => checkOf(...sheets.map((sheet) => tableOf(sheet)));

/** Registers those of a year group who have units without a registration, and what is left of them then. */
function registering(
  sheets: readonly SheetContent[],
  year: string,
): { readonly plan: AdditionPlan; readonly after: readonly SheetContent[]; readonly missing: readonly string[] } {
  const before = checked(...sheets);
  const plan = planRegistrations(
    before,
    before.findings.filter(({ ask }) => ask?.candidate?.groups.Year === year),
  );
  const after = sheets.map((sheet) => plan.fillings.filter((one) => one.sheet === sheet.name).reduce(fillCells, sheet));
  const missing = checked(...after).findings.flatMap(({ rule, ask }) =>
    rule === 'registration-missing' ? [ask?.candidate?.surname ?? ''] : [],
  );
  return { plan, after, missing };
}

const named = (name: string, rows: readonly CellValue[][]): SheetContent => ({ ...sheetOf([...rows]), name });
const COURSE = 'L3 Business Extended Certificate';

test('candidates of a year group are registered as the sheet writes entries, and those of the other are still asked about', () => {
  const list = named('Business', [
    [...WHO, 'Course', 'Units', 'Resit?', 'When'],
    [...ANN, COURSE, '1, 2', '', 'June 27'],
    [...BEN, 'Business Extended Certificate', '1', '', 'June 27'],
    [...CAT, COURSE, '1', '', 'June 27'],
  ]);
  const { plan, after, missing } = registering([list], '12');
  expect(plan.lines.map(({ who, what, sheet, row }) => [who, what, sheet, row])).toEqual([
    ['1201 Jo Archer', 'registration', 'Business', 4],
    ['1202 Jo Baker', 'registration', 'Business', 5],
  ]);
  expect(plan.leftOut).toEqual([]);
  expect(after[0]?.values.slice(4).map((row) => row?.slice(0, 8))).toEqual([
    [...ANN, COURSE],
    [...BEN, COURSE],
  ]);
  expect(missing).toEqual(['Carter']);
});

test('in a list of ticks the column of registrations is ticked as it is for others', () => {
  const list = named('12 Bus', [
    [...WHO, 'Qualification', 'Registration', 'Unit 1'],
    [...ANN, '05835', '✓', 'January 2027'],
    [...BEN, '05835', '', 'January 2027'],
    [...CAT, '05835', '', 'January 2027'],
  ]);
  const { plan, missing } = registering([list], '12');
  expect(plan.fillings.flatMap(({ cells }) => cells)).toMatchObject([{ row: 2, column: 8, value: '✓' }]);
  expect(missing).toEqual(['Carter']);
});

test('each is registered once, in the sheet of their units', () => {
  const headings = [...WHO, 'Entry code', 'Series'];
  const [first, second] = [
    named('Autumn', [headings, [...ANN, '583501', 'January 2027'], [...ANN, '583502', 'January 2027']]),
    named('Summer', [headings, [...BEN, '583501', 'June 2027'], [...ANN, '583503', 'June 2027']]),
  ];
  const { plan, missing } = registering([first, second], '12');
  expect(plan.lines.map(({ who, sheet }) => [who, sheet])).toEqual([
    ['1201 Jo Archer', 'Autumn'],
    ['1202 Jo Baker', 'Summer'],
  ]);
  expect(plan.fillings).toHaveLength(2);
  expect(missing).toEqual([]);
});

test('where the sheet has no place for a registration it says why, and writes nothing', () => {
  const said = { qualification: '05835', series: series('January 2027') };
  const before = checkOf(
    tableOf(
      named('13 Bus', [
        [...WHO, 'Unit 1'],
        [...ANN, 'Y'],
      ]),
      { said },
    ),
  );
  const plan = planRegistrations(before, before.findings);
  expect([plan.fillings, plan.leftOut.map(({ why }) => why)]).toEqual([
    [],
    [expect.stringContaining('add one with the heading Qualification')],
  ]);
});
