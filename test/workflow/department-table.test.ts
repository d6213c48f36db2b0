import { uciCheckLetter } from '../../src/entries';
import { NO_ANSWERS, NO_REGISTER } from '../../src/register';
import { fillCells, readEntries, detectColumns, type CellValue } from '../../src/table';
import {
  check,
  loadReference,
  planAddition,
  tableOf,
  type AdditionPlan,
  type Check,
  type EntriesWish,
  type OpenTable,
} from '../../src/workflow';
import { sheetOf } from '../table/sheet-of';

const { reference } = loadReference({ basedata: [] });
const uciOf = (first12: string): string => first12 + (uciCheckLetter(first12) ?? '');

const PEOPLE = ['Archer Ann', 'Baker Ben', 'Carter Cat', 'Dyer Dan', 'Ellis Eve', 'Field Flo'];
const personRow = (name: string, at: number): CellValue[] => [
  `000${at + 1}`,
  uciOf(`99999026000${at + 1}`),
  ...name.split(' '),
  `1${at}/03/2009`,
  'F',
];
const DETAILS = ['Cand No', 'UCI', 'Surname', 'Forenames', 'DOB', 'Sex'];
/** A row for each entry, with a place for what is said of it. */
const LONG = [
  [...DETAILS, 'Entry code', 'Series', 'Resit?'],
  ...PEOPLE.map((name, at) => [...personRow(name, at), at < 5 ? '05835' : '05834', '', '']),
];
/** A row for each candidate, a tick for each unit. */
const TICKS = [
  [...DETAILS, 'Registration', 'Qualification', 'Unit 1', 'Unit 2', 'Series'],
  ...PEOPLE.map((name, at) => [...personRow(name, at), 'Y', at < 5 ? '05835' : '05834', '', '', '']),
];

const HEADINGS = 'Surname\tForename\tCourse\tUnits\tResit?\tWhen';
const TABLE = [
  HEADINGS,
  'Archer\tAnn\tBusiness Extended Certificate\t1, 2\t\tJune 2027',
  'Baker\tBen\t05835\t1\tY\tJan 27',
  'Carter\tCat\t05835/02\t\t\tJune 2027',
  'Dyer\tDan\t\t2\t\t',
  'Field\tFlo\tBusiness Certificate\tUnit 1\t\tJan',
].join('\n');

function checkOf(rows: readonly (readonly CellValue[])[]): Check {
  return checkedTables([tableOf(sheetOf(rows.map((row) => [...row])))]);
}

function checkedTables(tables: readonly OpenTable[]): Check {
  return check({ tables, reference, asOf: '2026-11-10', past: [], register: NO_REGISTER, answers: NO_ANSWERS });
}

const FORM = { sheet: 'Entries', qualification: '05835', units: [], series: 'January 2027' };

function planned(text: string, form: Partial<EntriesWish> = {}, of = checkOf(LONG)): AdditionPlan {
  return planAddition(of, { ...FORM, who: { kind: 'list', text }, ...form });
}

const said = ({ lines, problems, leftOut }: AdditionPlan): readonly unknown[] => [
  lines.map(({ who, what }) => `${who}: ${what}`),
  [...problems, ...leftOut],
];

test('each line of a department’s table is entered for its own course, units and series; what it does not give is the form’s', () => {
  const plan = planned(TABLE);
  expect(said(plan)).toEqual([
    [
      '0001 Ann Archer: 05835 unit 01 in June 2027',
      '0001 Ann Archer: 05835 unit 02 in June 2027',
      '0002 Ben Baker: 05835 unit 01 in January 2027, resit',
      '0003 Cat Carter: 05835 unit 02 in June 2027',
      '0004 Dan Dyer: 05835 unit 02 in January 2027',
      '0006 Flo Field: 05834 unit 01 in January 2027',
    ],
    [],
  ]);
  expect(plan.notes.filter((note) => /Not used/.test(note))).toEqual([]);
});

test('what is added is told by kind before it is written', () => {
  expect(planned(TABLE).kinds).toEqual([
    { what: '05834 unit 01 in January 2027', entries: 1 },
    { what: '05835 unit 01 in January 2027, resit', entries: 1 },
    { what: '05835 unit 01 in June 2027', entries: 1 },
    { what: '05835 unit 02 in January 2027', entries: 1 },
    { what: '05835 unit 02 in June 2027', entries: 2 },
  ]);
});

test('the sheet then asks for exactly that, with the resits', () => {
  const sheet = sheetOf(LONG.map((row) => [...row]));
  const [filling] = planned(TABLE, {}, checkedTables([tableOf(sheet)])).fillings;
  const filled = fillCells(sheet, filling ?? { cells: [], newRows: null });
  const columns = detectColumns(filled);
  const entries = columns === null ? [] : readEntries(filled, columns).entries.slice(PEOPLE.length);
  expect(entries.map(({ candidate, wanted, status }) => [candidate.surname, wanted.unit, status.resit])).toEqual([
    ['Archer', '01', false],
    ['Archer', '02', false],
    ['Baker', '01', true],
    ['Carter', '02', false],
    ['Dyer', '02', false],
    ['Field', '01', false],
  ]);
});

test.each([
  ['with a column for the series', TICKS, ['Resit', 'January 2027']],
  ['without one', TICKS.map((row) => row.slice(0, -1)), ['Resit January 2027']],
])('in a list of ticks %s a resit stands in the place of the tick', (_what, rows, written) => {
  const plan = planned(TABLE, {}, checkOf(rows));
  expect([plan.leftOut, plan.added]).toEqual([[], 6]);
  const cells = plan.fillings.flatMap((filling) => filling.cells);
  expect(cells.filter(({ row }) => row === 2).map(({ value }) => value)).toEqual(written);
});

test('where the sheet has no place for a resit, that is told', () => {
  const plan = planned(TABLE, {}, checkOf(LONG.map((row) => row.slice(0, -1))));
  expect(plan.added).toBe(6);
  expect(plan.lines.map(({ what }) => what).filter((what) => /resit/.test(what))).toEqual([]);
  expect(plan.notes).toContainEqual(
    'The list says resit of 0002 Ben Baker, and the sheet has no column for it: if no earlier result is known, this counts as a first entry. To have it written, type the heading “Resit?” into a free column first.',
  );
});

test.each([
  ['a course that is not known', 'Archer\tAnn\tBuisness\t1\t\tJan 27', '“Buisness” is no course that is known'],
  ['a unit that is none', 'Archer\tAnn\t05835\tTBC\t\tJan 27', '“TBC” is no unit'],
  ['a series that is none', 'Archer\tAnn\t05835\t1\t\tsoon', '“soon” is no series'],
  ['a month that is over', 'Archer\tAnn\t05835\t1\t\tOctober', '“October” is no series'],
  ['an answer that is none', 'Archer\tAnn\t05835\t1\tperhaps\tJan 27', '“perhaps” below Resit? is no yes or no'],
  ['a line of a withdrawal', 'Archer\tAnn\t05835\t1\tWithdrawn\tJan 27', 'the list says that it is withdrawn'],
])('%s is listed with the name and the reason, and the other lines go', (_what, line, why) => {
  const plan = planned([TABLE.split('\n')[0], line, 'Baker\tBen\t05835\t1\t\tJan 27'].join('\n'));
  expect(plan.problems).toEqual([expect.stringContaining(`Ann Archer: ${why}`)]);
  expect(plan.lines.map(({ who }) => who)).toEqual(['0002 Ben Baker']);
});

test('a line that is no candidate’s is listed too', () => {
  const plan = planned(
    [HEADINGS, '\t\t05835\t2\t\tJan 27', 'Archer\tAnn\t05835\t1\t\tJan 27', 'Total\t\t2'].join('\n'),
  );
  expect(plan.added).toBe(1);
  expect(plan.problems).toEqual([
    '“05835 2 Jan 27” is not used: it names nobody.',
    '“Total 2” is not used. It was read as a total.',
  ]);
});

test('the units of the form are for lines that give none, and its registration for all of them', () => {
  const table = [HEADINGS, 'Archer\tAnn\t05834\t\t\t', 'Baker\tBen\t05834\t2\t\tJune 2027'].join('\n');
  expect(said(planned(table, { units: ['', '01'] }))).toEqual([
    [
      '0001 Ann Archer: 05834 registration',
      '0001 Ann Archer: 05834 unit 01 in January 2027',
      '0002 Ben Baker: 05834 registration',
      '0002 Ben Baker: 05834 unit 02 in June 2027',
    ],
    [],
  ]);
});

test('whoever of a table was registered before is not registered again with all others', () => {
  const rows = [
    [...(LONG[0] ?? []), 'Status'],
    ...LONG.slice(1).map((row, at) => [...row, at === 0 ? 'Registered' : '']),
  ];
  const table = [HEADINGS, 'Archer\tAnn\t05835\t1\t\tJune 2027', 'Field\tFlo\t05835\t2\t\tJune 2027'].join('\n');
  expect(said(planned(table, { units: [''] }, checkOf(rows)))).toEqual([
    ['0001 Ann Archer: unit 01', '0006 Flo Field: registration', '0006 Flo Field: unit 02'],
    [],
  ]);
});

test('a candidate may have several lines, each with a unit of its own; the same twice is told', () => {
  const table = [
    HEADINGS,
    'Archer\tAnn\t05835\t1\t\tJan 27',
    'Archer\tAnn\t05835\t2\t\tJan 27',
    'Archer\tAnn\t05835\t2\t\tJan 27',
  ].join('\n');
  const plan = planned(table);
  expect(plan.lines.map(({ what }) => what)).toEqual(['unit 01', 'unit 02']);
  expect(plan.problems).toEqual(['“Ann Archer” is in the list twice. It counts once.']);
});

test('what a list says can be left aside: then all are entered for what the form says', () => {
  const plan = planned(TABLE, { units: ['02'], asksAside: true });
  expect(plan.kinds).toEqual([{ what: '05835 unit 02 in January 2027', entries: 5 }]);
  expect(plan.notes).toContainEqual('Not used from your list: the columns Course, Units, Resit? and When.');
});

test('a cell that is empty at the beginning of a line keeps its place', () => {
  const table = ['Exam No\tSurname\tForename\tUnits', '\tArcher\tAnn\t1', '2\tBaker\tBen\t2'].join('\n');
  expect(planned(table).lines.map(({ who, what }) => `${who}: ${what}`)).toEqual([
    '0001 Ann Archer: unit 01',
    '0002 Ben Baker: unit 02',
  ]);
});

test('six hundred lines go like six', () => {
  const names = Array.from(
    { length: 600 },
    (_, at) => `Name${String.fromCharCode(97 + (at % 26))}${Math.floor(at / 26)}`,
  );
  const rows = names.map((name, at) => [
    String(1000 + at),
    uciOf(`99999026${String(1000 + at)}`),
    ...[name, 'Ann', '11/03/2009', 'F', '05835', '', ''],
  ]);
  const table = [HEADINGS, ...names.map((name) => `${name}\tAnn\tBusiness Extended Certificate\t1, 2\t\tJan 27`)];
  const plan = planned(table.join('\n'), {}, checkOf([LONG[0] ?? [], ...rows]));
  expect([plan.added, plan.problems, plan.leftOut]).toEqual([1200, [], []]);
});

describe('with several sheets', () => {
  const named = (name: string, rows: readonly CellValue[][]): OpenTable =>
    tableOf({ ...sheetOf([LONG[0] ?? [], ...rows]), name });
  const of = (at: number, code: string): CellValue[] => [...personRow(PEOPLE[at] ?? '', at), code, '', ''];
  const tabs = (): Check =>
    checkedTables([named('IT', [of(0, '05839'), of(1, '05839')]), named('Business', [of(0, '05835'), of(2, '05835')])]);
  const placed = (text: string, form: Partial<EntriesWish> = {}): string[] =>
    planned(text, { sheet: 'IT', units: ['01'], ownSheets: true, ...form }, tabs()).lines.map(
      ({ who, sheet }) => `${who}: ${sheet}`,
    );

  test('whoever is in one is entered there, and nobody has to say which it is', () => {
    expect(placed('0003\nBaker, Ben')).toEqual(['0002 Ben Baker: IT', '0003 Cat Carter: Business']);
  });

  test('whoever is in two is entered where they take the qualification', () => {
    expect(placed('0001')).toEqual(['0001 Ann Archer: Business']);
    expect(placed('0001', { qualification: '05839' })).toEqual(['0001 Ann Archer: IT']);
  });

  test('somebody new goes into the sheet that was chosen, and short names of any sheet are asked about', () => {
    expect(placed('0009, Quill, Jo, 21/03/2009, F', { units: [''] })).toEqual(['0009 Jo Quill: IT']);
    const { questions } = planned('Carter', { sheet: 'IT', units: ['01'], ownSheets: true }, tabs());
    const key = questions[0]?.choices[0]?.key ?? '';
    expect(questions[0]?.choices.map(({ words }) => words)).toEqual(['0003 Cat Carter, 12 Mar 2009']);
    expect(placed('', { who: { kind: 'list', text: 'Carter', chosen: { Carter: key } } })).toEqual([
      '0003 Cat Carter: Business',
    ]);
  });
});

test('two lines of one name are asked about by line and by what each is entered for', () => {
  const person = (number: string): CellValue[] => [number, uciOf(`99999026${number}`), 'Evans', 'Grace', '', 'F'];
  const sheet = [...LONG, [...person('0011'), '05835', '', ''], [...person('0012'), '05839', '', '']];
  const table = [
    HEADINGS,
    'Evans\tGrace\t05839\t1\t\tJan 27',
    '',
    'Evans\tGrace\t05835\t1, 2\tY\tJune 2027',
    'Evans\tGrace\t05835\t\t\t',
  ].join('\n');
  const asked = ({ questions }: AdditionPlan) => questions.map(({ name, number, what }) => [name, number, what]);
  const of = checkOf(sheet);
  expect(asked(planned(table, {}, of))).toEqual([
    ['Grace Evans', 2, '05839 unit 01 in January 2027'],
    ['Grace Evans', 4, '05835 units 01 and 02 in June 2027, resit'],
    ['Grace Evans', 5, '05835'],
  ]);
  expect(asked(planned('0001\n\nGrace Evans', { units: ['01'] }, of))).toEqual([['Grace Evans', 3, '']]);
  expect(asked(planned('Grace Evans', { units: ['01'] }, of))).toEqual([['Grace Evans', null, '']]);
});
