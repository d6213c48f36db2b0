import { fillCells, newcomer, type Addition, type CellValue, type SheetContent } from '../../../src/table';
import { sheetOf } from '../sheet-of';
import { addTo, type Asked } from './added-to';

const PERSON = ['Candidate number', 'Surname', 'Forename', 'Date of birth', 'Sex'];
const ANN = ['0001', 'Archer', 'Ann', '13/03/2009', 'F'];
const BEN = ['0002', 'Bailey', 'Ben', '14/03/2009', 'M'];

const CLARKE = newcomer({
  ...{ candidateNumber: '0003', uci: '', uln: '', upn: '', centreNumber: '', surname: 'Clarke', forenames: 'Cat Mary' },
  ...{ birthDate: '2009-03-15', sex: 'F', groups: { Class: '12B' } },
});

function added(sheet: SheetContent, asked: Asked): Addition {
  return addTo(sheet, asked, { newcomer: CLARKE, usualSeries: 'June 2027' });
}

/** Rows as they are filled, each with the values of its cells by column. */
function filledRows({ filling }: Addition): Record<number, CellValue[]> {
  const rows: Record<number, CellValue[]> = {};
  for (const { row, column, value } of filling.cells) {
    const cells = (rows[row] ??= []);
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }
  return rows;
}

/** A row of which only one cell is filled. */
const only = (column: number, value: CellValue): CellValue[] => [...Array<null>(column).fill(null), value];

function why({ leftOut }: Addition): string[] {
  return leftOut.map((one) => one.why);
}

const LONG = [...PERSON, 'Qualification', 'Unit', 'Series'];

test('a unit is written as other units are, and a number as other numbers', () => {
  const formats = [[], [undefined, undefined, undefined, undefined, undefined, '00000']];
  const sheet = sheetOf([LONG, [...ANN, 5835, 'Unit 1', 'Jun-27']], { formats });
  expect(filledRows(added(sheet, { who: ['0001'], units: ['02'] }))).toEqual({
    2: [...ANN, 5835, 'Unit 2', 'Jun-27'],
  });
});

test.each([
  ['583501', '583502'],
  ['05835/01', '05835/02'],
  ['5835 unit 1', '5835 unit 2'],
  ['OCR 05835-01', 'OCR 05835-02'],
])('the entry code after %s is %s', (known, code) => {
  const sheet = sheetOf([
    [...PERSON, 'Entry code', 'Series'],
    [...ANN, known, 'June 2027'],
  ]);
  expect(filledRows(added(sheet, { who: ['0001'], units: ['02'] }))[2]?.[5]).toBe(code);
});

test.each([
  ['January 2027', 'June 2027'],
  ['Jan 27', 'Jun 27'],
  ['JAN-27', 'JUN-27'],
  ['01/2027', '06/2027'],
  ["Jan '27", "Jun '27"],
])('the series after %s is %s', (known, next) => {
  const sheet = sheetOf([LONG, [...ANN, '05835', '01', known]]);
  expect(filledRows(added(sheet, { who: ['0001'], units: ['02'] }))[2]?.[7]).toBe(next);
});

test('a series that is the first day of a month is one again, and so is a date of birth', () => {
  const formats = [[], [undefined, undefined, undefined, 'dd/mm/yyyy', undefined, undefined, undefined, 'mmm-yy']];
  const [, ...rest] = BEN;
  const sheet = sheetOf([LONG, ['0001', rest[0] ?? '', 'Ann', 39885, 'F', '05835', '01', 46388]], { formats });
  const { cells } = added(sheet, { who: ['0003'], units: ['01'] }).filling;
  expect(cells.filter(({ column }) => column === 3 || column === 7)).toEqual([
    { row: 2, column: 3, value: 39887, like: { row: 1, column: 3 } },
    { row: 2, column: 7, value: 46539, like: { row: 1, column: 7 } },
  ]);
});

test('somebody new gets a row with their details, also where names stand in one column', () => {
  const headings = ['Cand no', 'Name', 'DOB', 'Sex', 'Class', 'Qualification', 'Unit', 'Series'];
  const sheet = sheetOf([headings, ['0001', 'Archer, Ann', '13/03/2009', 'F', '12A', '05835', '01', 'June 2027']]);
  expect(filledRows(added(sheet, { who: ['0003'], units: ['', '01'] }))).toEqual({
    2: ['0003', 'Clarke, Cat Mary', '15/03/2009', 'F', '12B', '05835'],
    3: ['0003', 'Clarke, Cat Mary', '15/03/2009', 'F', '12B', '05835', '01', 'June 2027'],
  });
});

test('remarks, statuses and what was written by Entrywise are not copied', () => {
  const headings = [...LONG, 'Status', 'Notes', 'Entrywise check'];
  const sheet = sheetOf([headings, [...ANN, '05835', '', '', 'Registered', 'left her phone', 'all right']]);
  expect(filledRows(added(sheet, { who: ['0001'], units: ['01'] }))).toEqual({
    2: [...ANN, '05835', '01', 'June 2027'],
  });
});

const WIDE = [...PERSON, 'Qualification', 'Series', 'Unit 1', 'Unit 2'];

test('a tick goes below the unit, as others are ticked, and no row is added', () => {
  const sheet = sheetOf([WIDE, [...ANN, '05835', 'June 2027', '✓', ''], [...BEN, '05835', 'June 2027', '', '']]);
  const addition = added(sheet, { who: ['0001', '0002'], units: ['02'] });
  expect(filledRows(addition)).toEqual({ 1: only(8, '✓'), 2: only(8, '✓') });
  expect(addition.filling.newRows).toBeNull();
});

test('another series than that of the row stands in the place of the tick', () => {
  const sheet = sheetOf([WIDE, [...ANN, '05835', 'June 2027', 'Y', '']]);
  const addition = added(sheet, { who: ['0001'], units: ['02'], series: 'January 2027' });
  expect(filledRows(addition)).toEqual({ 1: only(8, 'January 2027') });
});

test('in a list of ticks somebody new gets one row for all', () => {
  const sheet = sheetOf([WIDE, [...ANN, '05835', 'Jun 27', 'x', ''], [], ['Printed by the exams office']]);
  const addition = added(sheet, { who: ['0003'], units: ['', '01', '02'] });
  expect(filledRows(addition)).toEqual({
    2: ['0003', 'Clarke', 'Cat Mary', '15/03/2009', 'F', '05835', 'Jun 27', 'x', 'x'],
  });
  expect(addition.filling.newRows).toEqual({ first: 2, last: 2, where: 'between' });
});

test('where a tick registers, somebody new gets one in their row, and so does who is in the list already', () => {
  const headings = [...PERSON, 'Registration', 'Unit 1 June 2027', 'Unit 2 June 2027'];
  const sheet = sheetOf([
    ['Business Extended Certificate 05835'],
    headings,
    [...ANN, 'x', 'x', ''],
    [...BEN, '', '', 'x'],
  ]);
  expect(filledRows(added(sheet, { who: ['0002', '0003'], units: ['', '01'] }))).toEqual({
    3: [...Array<null>(5).fill(null), 'x', 'x'],
    4: ['0003', 'Clarke', 'Cat Mary', '15/03/2009', 'F', 'x', 'x'],
  });
});

test.each([
  [
    ['', '01'],
    ['05835', 'x', 'x'],
  ],
  [['01'], ['05835', null, 'x']],
])('where a tick registers, the qualification is written into a new row for %j', (units, cells) => {
  const headings = [...PERSON, 'Qualification', 'Registration', 'Unit 1 June 2027'];
  const sheet = sheetOf([headings, [...ANN, '05835', 'x', 'x'], [...BEN, '05839', 'x', 'x']]);
  expect(filledRows(added(sheet, { who: ['0003'], units }))).toEqual({
    3: ['0003', 'Clarke', 'Cat Mary', '15/03/2009', 'F', ...cells],
  });
});

test('where a tick registers, each of two qualifications has its own', () => {
  const sizes = [...PERSON.map(() => ''), '05835', '05839', '05839'];
  const headings = [...PERSON, 'Reg', 'Reg', 'Unit 1 June 2027'];
  const sheet = sheetOf([sizes, headings, [...ANN, 'Y', '', ''], [...BEN, '', 'Y', 'Y']]);
  expect(filledRows(added(sheet, { who: ['0003'], units: ['', '01'], qualification: '05839' }))).toEqual({
    4: ['0003', 'Clarke', 'Cat Mary', '15/03/2009', 'F', null, 'Y', 'Y'],
  });
});

test('a cell that says something is not overwritten, and the rest is added', () => {
  const sheet = sheetOf([WIDE, [...ANN, '05835', 'June 2027', 'Y', 'N'], [...BEN, '05835', 'June 2027', 'Y', '']]);
  const addition = added(sheet, { who: ['0001', '0002'], units: ['02'] });
  expect(filledRows(addition)).toEqual({ 2: only(8, 'Y') });
  expect(why(addition)).toEqual([
    'I2 says “N”, and nothing is overwritten: clear the cell if that is right, and try again',
  ]);
});

test.each<[string, SheetContent, Asked, string]>([
  [
    'who is entered already',
    sheetOf([LONG, [...ANN, '05835', '01', 'June 2027']]),
    { who: ['0001'], units: ['01'] },
    'entered for it already, in row 2',
  ],
  [
    'a unit without a column',
    sheetOf([WIDE, [...ANN, '05835', 'June 2027', 'Y', '']]),
    { who: ['0001'], units: ['03'] },
    'the sheet has no column for unit 03: add one with the heading “Unit 3”, and try again',
  ],
  [
    'a unit whose column is for another series',
    sheetOf([
      [...PERSON, 'Code', 'Unit 1 January 2027'],
      [...ANN, '05835', 'Y'],
    ]),
    { who: ['0001'], units: ['01'] },
    'the column for unit 01 is for another series: add one with the heading “Unit 1” and June 2027 above it, and try again',
  ],
  [
    'a unit of a sheet that names its units below the series',
    sheetOf([
      [...PERSON, 'Code', 'Jan 27', 'June 2027'],
      [...ANN, '05835', '01, 02', ''],
    ]),
    { who: ['0001'], units: ['03'] },
    'this sheet lists units in its cells, as below “Jan 27”: type 03 in the column that fits, for June 2027, behind a comma where others stand in the cell',
  ],
  [
    'what cannot be read below the list',
    sheetOf([LONG, [...ANN, '05835', '01', 'June 2027'], [], ['', '', '', '', '', '', '02', 'June 2027']]),
    { who: ['0001'], units: ['02'] },
    'row 4, below the list, cannot be read: put it right or take it out, and try again',
  ],
  [
    'a unit of somebody whose row would register them',
    sheetOf([WIDE, [...ANN, '05835', 'June 2027', 'Y', '']]),
    { who: ['0003'], units: ['01'] },
    'a code in this row registers its candidate: choose the registration too, or say that the candidate was registered before',
  ],
  [
    'a list without a place for entries',
    sheetOf([PERSON, ANN]),
    { who: ['0001'], units: ['01'] },
    'the sheet has no column that says for what: add one with the heading Qualification, and try again',
  ],
])('%s is told', (_what, sheet, asked, sentence) => {
  const addition = added(sheet, asked);
  expect(why(addition)).toEqual([sentence]);
  expect(addition.filling.cells).toEqual([]);
});

const FOOTER = [[], ['Total', 1], ['Printed by the exams office']];

test('new rows are put in right below the list, and totals and remarks move down', () => {
  const sheet = sheetOf([LONG, [...ANN, '05835', '01', 'June 2027'], ...FOOTER], { merges: [[4, 0, 4, 3]] });
  const addition = added(sheet, { who: ['0001'], units: ['02', '03'] });
  expect(Object.keys(filledRows(addition))).toEqual(['2', '3']);
  expect(addition.filling.newRows).toEqual({ first: 2, last: 3, where: 'between' });
  const filled = fillCells(sheet, addition.filling);
  expect(filled.values.slice(4)).toEqual(FOOTER);
  expect(filled.merges).toEqual([[6, 0, 6, 3]]);
});

test('a row that is put in needs no room: what stands in its place now moves down', () => {
  const total = ['Total', '', '', '', '', 1, 1, 1];
  const sheet = sheetOf([LONG, [...ANN, '05835', '01', 'June 2027'], total]);
  expect(filledRows(added(sheet, { who: ['0003'], units: [''] }))).toEqual({
    2: ['0003', 'Clarke', 'Cat Mary', '15/03/2009', 'F', '05835'],
  });
});

test('a list that stands beside and is longer is not torn apart: its rows are filled', () => {
  const beside = (text: string): CellValue[] => [...Array<null>(9).fill(null), text];
  const rows = [[...LONG, '', 'Rooms'], [...ANN, '05835', '01', 'June 2027', '', 'Hall'], beside('Gym'), beside('Lab')];
  const addition = added(sheetOf(rows), { who: ['0001'], units: ['02'] });
  expect(filledRows(addition)).toEqual({ 2: [...ANN, '05835', '02', 'June 2027'] });
  expect(addition.filling.newRows).toEqual({ first: 2, last: 2, where: 'beside' });
});

test('rows go above a line such as Leavers, that would say of them what is not so', () => {
  const sheet = sheetOf([LONG, [...ANN, '05835', '01', 'June 2027'], ['Leavers']]);
  expect(Object.keys(filledRows(added(sheet, { who: ['0001'], units: ['02'] })))).toEqual(['2']);
});

test('whoever is withdrawn from a unit may be entered for it again', () => {
  const sheet = sheetOf([
    [...LONG, 'Status'],
    [...ANN, '05835', '01', 'June 2027', 'Withdrawn'],
  ]);
  expect(filledRows(added(sheet, { who: ['0001'], units: ['01'] }))).toEqual({
    2: [...ANN, '05835', '01', 'June 2027'],
  });
});

test('a yes to whether somebody is entered is copied, and no other answer', () => {
  const sheet = sheetOf([
    [...LONG, 'Include?', 'Registered?'],
    [...ANN, '05835', '01', 'June 2027', 'Yes', 'Y'],
  ]);
  expect(filledRows(added(sheet, { who: ['0001'], units: ['02'] }))[2]).toEqual([
    ...ANN,
    ...['05835', '02', 'June 2027', 'Yes'],
  ]);
});

test('what is given is left as it is', () => {
  const sheet = sheetOf([WIDE, [...ANN, '05835', 'June 2027', 'Y', '']]);
  const before = structuredClone(sheet);
  added(sheet, { who: ['0001', '0003'], units: ['', '02'] });
  expect(sheet).toEqual(before);
});
