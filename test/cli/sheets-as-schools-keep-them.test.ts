import { readFile } from 'node:fs/promises';
import { writeXlsx, type CellValue } from 'hucre/xlsx';
import { entrywise, temporaryFolder } from './command';

/*
 * Sheets as schools keep them, from the file to what would be sent: each is read as a careful colleague would read it, or told at the cell.
 */

const folder = temporaryFolder();
const PERSON = ['Cand No', 'Surname', 'Forename', 'DOB', 'Sex', 'UCI'];
const BEN = ['0001', 'Archer', 'Ben', '21/03/2009', 'M', '999990260001T'];
const CHLOE = ['0002', 'Bailey', 'Chloe', '02/11/2008', 'F', '999990260002A'];
const DEV = ['0003', 'Carter', 'Dev', '30/01/2009', 'M', '999990260003F'];

type Rows = readonly (readonly CellValue[])[];

interface Merge {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

interface Prepared {
  readonly code: number;
  /** `0001 583501 6A27`, and behind it what else is charged than what the registration includes. */
  readonly charged: readonly string[];
  /** Name, date of birth and codes of each line that would be sent. */
  readonly sent: readonly string[];
  /** Cells with an error or warning. */
  readonly told: readonly string[];
  readonly errors: readonly string[];
  readonly messages: string;
}

function lineInWords(line: string): string {
  const codes = Array.from({ length: 12 }, (_, index) => line.slice(108 + 7 * index, 114 + 7 * index).trim());
  const person = [line.slice(8, 12), line.slice(12, 52).trim(), line.slice(53, 59)];
  return [...person, ...codes.filter((code) => code !== '')].join(' ');
}

async function prepared(rows: Rows, merges: readonly Merge[] = []): Promise<Prepared> {
  const values = rows.map((row) => [...row]);
  const bytes = await writeXlsx({ sheets: [{ name: 'Entries', rows: values, merges: [...merges] }] });
  const file = await folder.put('entries.xlsx', bytes);
  const { code, out } = await entrywise(
    ...['prepare', file, '--basedata', 'examples/basedata', '--reference', 'examples/reference.json'],
    ...['--as-of', '2026-10-01', '--out', folder.path('out'), '--units-at-once', '--json'],
  );
  const json = JSON.parse(out) as {
    readonly findings: readonly { rule: string; severity: string; message: string; cells: readonly string[] }[];
    readonly charges: readonly { candidate: string; code: string; series: string | null; reason: string }[];
    readonly files: readonly { name: string }[];
  };
  const texts = await Promise.all(json.files.map(({ name }) => readFile(folder.path(`out/${name}`), 'latin1')));
  const lines = texts.flatMap((text) => text.split('\r\n')).filter((line) => line[1] === '5');
  const serious = json.findings.filter(({ severity }) => severity !== 'note');
  return {
    code,
    charged: json.charges.map(({ candidate, code: option, series, reason }) =>
      [candidate, option, series ?? '', reason === 'included' || reason === 'registration' ? '' : reason]
        .join(' ')
        .trim(),
    ),
    sent: lines.map(lineInWords).sort(),
    told: [...new Set(serious.flatMap(({ cells }) => cells))],
    errors: json.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
    messages: json.findings.map(({ message }) => message).join('\n'),
  };
}

const BEN_SENT = '0001 ARCHER:BEN 210309';
const CHLOE_SENT = '0002 BAILEY:CHLOE 021108';

test('statuses of a management system: what is still to be sent, and what was', async () => {
  const { sent, told } = await prepared([
    [...PERSON, 'Qualification', 'Status'],
    [...BEN, '05835', 'Entered - not yet submitted'],
    [...CHLOE, '05835', 'Entered (to be sent)'],
    [...DEV, '05835', 'Confirmed by board'],
  ]);
  expect(sent).toEqual([`${BEN_SENT} 583500`, `${CHLOE_SENT} 583500`]);
  expect(told).not.toContain('H2');
});

test('what is kept of a unit beside it enters nobody', async () => {
  const { charged, errors } = await prepared([
    ['Exam Series: June 2027'],
    [...PERSON, 'Qualification', 'Unit 1', 'Unit 1 form handed in', 'Unit 2', 'Unit 2 laptop'],
    [...BEN, '05835', 'x', null, null, 'x'],
    [...CHLOE, '05835', null, 'x', 'x', null],
  ]);
  expect(charged).toEqual(['0001 583500 9R26', '0001 583501 6A27', '0002 583500 9R26', '0002 583502 6A27']);
  expect(errors).toEqual([]);
});

test('Unit 1 Series says when Unit 1 is entered, and is no second request', async () => {
  const { charged } = await prepared([
    ['Exam Series: June 2027'],
    [...PERSON, 'Qualification', 'Unit 1', 'Unit 1 Series'],
    [...BEN, '05835', 'Y', 'Jan 27'],
  ]);
  expect(charged).toEqual(['0001 583500 9R26', '0001 583501 1A27']);
});

test('Entry 1, Entry 2, Entry 3 are entries side by side', async () => {
  const { charged } = await prepared([
    ['Exam Series: June 2027'],
    [...PERSON, 'Entry 1', 'Entry 2', 'Entry 3'],
    [...BEN, '583500', '583501', '583502'],
    [...CHLOE, '583500', '583501', null],
  ]);
  expect(charged).toEqual([
    ...['0001 583500 9R26', '0001 583501 6A27', '0001 583502 6A27', '0002 583500 9R26', '0002 583501 6A27'],
  ]);
});

test('units merged over their series', async () => {
  const { charged } = await prepared(
    [
      [...PERSON, 'Qualification', 'Unit 1', null, 'Unit 2', null],
      [...PERSON.map(() => null), null, 'Jan 27', 'Jun 27', 'Jan 27', 'Jun 27'],
      [...BEN, '05835', 'x', null, null, 'x'],
      [...CHLOE, '05835', null, 'x', null, 'x'],
    ],
    [
      { startRow: 0, startCol: 7, endRow: 0, endCol: 8 },
      { startRow: 0, startCol: 9, endRow: 0, endCol: 10 },
    ],
  );
  expect(charged).toEqual([
    ...['0001 583500 9R26', '0001 583501 1A27', '0001 583502 6A27'],
    ...['0002 583500 9R26', '0002 583501 6A27', '0002 583502 6A27'],
  ]);
});

test('a second list beside the first is told, and its entries are nobody else’s', async () => {
  const { charged, told } = await prepared([
    [...PERSON, 'Qualification', null, ...PERSON, 'Qualification', 'Unit', 'Series'],
    [...BEN, '05835', null, ...DEV, '05839', '01', 'June 2027'],
  ]);
  expect(charged).toEqual(['0001 583500 9R26']);
  expect(told).toContain('I1');
});

test('units below a name that is written once are that candidate’s', async () => {
  const nobody = PERSON.map(() => null);
  const { charged } = await prepared([
    [...PERSON, 'Qualification', 'Unit', 'Series'],
    [...BEN, '05835', null, null],
    [...nobody, null, '01', 'June 2027'],
    [...nobody, null, '02', 'June 2027'],
    [...CHLOE, '05835', null, null],
    [...nobody, null, '01', 'June 2027'],
  ]);
  expect(charged).toEqual([
    ...['0001 583500 9R26', '0001 583501 6A27', '0001 583502 6A27', '0002 583500 9R26', '0002 583501 6A27'],
  ]);
});

test('units and statuses without a heading are read by their cells, and told', async () => {
  const { charged, told } = await prepared([
    [...PERSON, 'Qualification', null, 'Series', null],
    [...BEN, '05835', '01', 'June 2027', null],
    [...CHLOE, '05835', '02', 'June 2027', null],
    [...DEV, '05835', null, null, 'Withdrawn'],
  ]);
  expect(charged).toEqual(['0001 583501 6A27', '0002 583502 6A27']);
  expect(told).toEqual(expect.arrayContaining(['H1', 'J1']));
});

test.each([
  ['20/03/2009 23:59:12', '210309'],
  ['01/11/2008 23:00', '021108'],
  ['2009-05-04T23:00:00.000Z', '050509'],
])('a time of day in a date of birth is told, for the day may be the next: %s', async (born) => {
  const { told } = await prepared([
    [...PERSON, 'Qualification'],
    [...BEN.slice(0, 3), born, ...BEN.slice(4), '05835'],
  ]);
  expect(told).toContain('D2');
});

test('midnight in a date of birth is no matter', async () => {
  const { sent, told } = await prepared([
    [...PERSON, 'Qualification'],
    [...BEN.slice(0, 3), '21/03/2009 00:00:00', ...BEN.slice(4), '05835'],
  ]);
  expect([sent, told]).toEqual([[`${BEN_SENT} 583500`], []]);
});

test('American dates of birth are read by the whole column, and told', async () => {
  const { sent, told } = await prepared([
    [...PERSON, 'Qualification'],
    [...BEN.slice(0, 3), '3/21/2009', ...BEN.slice(4), '05835'],
    [...CHLOE.slice(0, 3), '11/2/2008', ...CHLOE.slice(4), '05835'],
  ]);
  expect(sent).toEqual([`${BEN_SENT} 583500`, `${CHLOE_SENT} 583500`]);
  expect(told).toContain('D2');
});

test('grades below units enter nobody, and are told', async () => {
  const grades = ['P', 'M', 'D', 'R', 'U', 'X', 'E'];
  const { charged, told } = await prepared([
    [...PERSON, 'Qualification', 'Unit 1', 'Unit 2'],
    ...grades.map((grade, index) => [`000${index + 1}`, ...BEN.slice(1), '05835', grade, 'P']),
  ]);
  expect(charged.every((one) => one.includes(' 583500 '))).toBe(true);
  expect(told).toEqual(expect.arrayContaining(['H1', 'I1']));
});

test('ticks of the emoji panel enter; an empty box does not', async () => {
  const { charged, errors } = await prepared([
    ['Exam Series: June 2027'],
    [...PERSON, 'Qualification', 'Unit 1', 'Unit 2'],
    [...BEN, '05835', '✔️', '☐'],
    [...CHLOE, '05835', '☑️', ''],
    [...DEV, '05835', '✅', '☐️'],
  ]);
  expect(charged.filter((one) => !one.includes('583500'))).toEqual([
    ...['0001 583501 6A27', '0002 583501 6A27', '0003 583501 6A27'],
  ]);
  expect(errors).toEqual([]);
});

test('hints in headings are no part of them', async () => {
  const { sent } = await prepared([
    [
      ...['Candidate No. (4 digits)', 'Surname', 'Forename', 'Date of Birth (dd/mm/yyyy)', 'Sex (M/F)'],
      ...['UCI (13 characters)', 'Qualification'],
    ],
    [...BEN, '05835'],
  ]);
  expect(sent).toEqual([`${BEN_SENT} 583500`]);
});

test('middle names go with the forenames', async () => {
  const { sent } = await prepared([
    [...PERSON, 'Middle Name(s)', 'Qualification'],
    [...BEN, 'James', '05835'],
  ]);
  expect(sent).toEqual(['0001 ARCHER:BEN JAMES 210309 583500']);
});

test.each(['nan', '#N/A', '(blank)'])('%s is no forename', async (word) => {
  const { told } = await prepared([
    [...PERSON, 'Qualification'],
    [...BEN.slice(0, 2), word, ...BEN.slice(3), '05835'],
  ]);
  expect(told).toContain('C2');
});

test('Null is a surname', async () => {
  const { sent } = await prepared([
    [...PERSON, 'Qualification'],
    ['0001', 'Null', ...BEN.slice(2), '05835'],
  ]);
  expect(sent).toEqual(['0001 NULL:BEN 210309 583500']);
});

test.each([
  ['Archer (LEFT)', 'Ben', 'B2'],
  ['Archer', 'Ben - resit', 'C2'],
  ['LEFT Archer', 'Ben', 'B2'],
  ['Archer DO NOT ENTER', 'Ben', 'B2'],
])('remarks in names are told: %s, %s', async (surname, forename, cell) => {
  const { told } = await prepared([
    [...PERSON, 'Qualification'],
    ['0001', surname, forename, ...BEN.slice(3), '05835'],
  ]);
  expect(told).toContain(cell);
});

test('who is entered already, or is not to be, is not sent', async () => {
  const { sent } = await prepared([
    [...PERSON, 'Qualification', 'Entered on Interchange', 'Do not enter'],
    [...BEN, '05835', 'Yes', null],
    [...CHLOE, '05835', 'No', null],
    [...DEV, '05835', null, 'x'],
  ]);
  expect(sent).toEqual([`${CHLOE_SENT} 583500`]);
});

test('Unit2 and Series2 are a second unit and its series, and not unit 2', async () => {
  const { charged, errors } = await prepared([
    [...PERSON, 'Qualification', 'Unit', 'Series', 'Unit2', 'Series2'],
    [...BEN, '05835', null, null, null, null],
    [...BEN, '05835', '01', 'Jan 27', '03', 'Jun 27'],
  ]);
  expect(charged).toEqual(['0001 583500 9R26', '0001 583501 1A27', '0001 583503 6A27']);
  expect(errors).toEqual([]);
});

test('a list below with its headings in another order is read by its own', async () => {
  const [number = '', surname = '', forename = '', ...more] = DEV;
  const { sent } = await prepared([
    ['Year 12'],
    [...PERSON, 'Qualification'],
    [...BEN, '05835'],
    [],
    ['Year 13'],
    ['Cand No', 'Forename', 'Surname', 'DOB', 'Sex', 'UCI', 'Qualification'],
    [number, forename, surname, ...more, '05835'],
  ]);
  expect(sent).toEqual([`${BEN_SENT} 583500`, '0003 CARTER:DEV 300109 583500']);
});

test('characters that show as nothing change nothing', async () => {
  const { sent } = await prepared([
    [...PERSON, 'Qualification'],
    ['\u20660001\u2069', ...BEN.slice(1), '05835'],
    [...CHLOE.slice(0, 5), '999990260002A\u00ad', '05835'],
  ]);
  expect(sent).toEqual([`${BEN_SENT} 583500`, `${CHLOE_SENT} 583500`]);
});

test('subtotals, a foot of the page and linked rows of zeros are nobody', async () => {
  const { sent, told } = await prepared([
    ['Tutor Group', ...PERSON, 'Qualification'],
    ['12A', ...BEN, '05835'],
    ['12A', ...CHLOE, '05835'],
    ['12A Count', 2],
    ['Grand Count', 2],
    [null, 'Page 1 of 1', null, null, '28/11/2026 09:15'],
    [0, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 0],
  ]);
  expect([sent, told]).toEqual([[`${BEN_SENT} 583500`, `${CHLOE_SENT} 583500`], []]);
});

test('a list that stands in one column is told so', async () => {
  const rows = [
    [...PERSON, 'Qualification'],
    [...BEN, '05835'],
  ].map((row) => [row.join(',')]);
  const file = await folder.put('entries.xlsx', await writeXlsx({ sheets: [{ name: 'Entries', rows }] }));
  const { code, error } = await entrywise('check', file, '--basedata', 'examples/basedata');
  expect(code).toBe(2);
  expect(error).toMatch(/one column.*commas.*Text to Columns/);
});

test('a list on a hidden sheet is told so', async () => {
  const rows = [
    [...PERSON, 'Qualification'],
    [...BEN, '05835'],
  ];
  const sheets = [
    { name: 'Cover', rows: [['Oakfield School']] },
    { name: 'Entries', rows, hidden: true },
  ];
  const file = await folder.put('entries.xlsx', await writeXlsx({ sheets }));
  const { code, error } = await entrywise('check', file, '--basedata', 'examples/basedata');
  expect([code, error]).toEqual([2, expect.stringMatching(/hidden/)]);
});

test('Excel’s owner file is told what it is', async () => {
  const file = await folder.put('~$entries.xlsx', new Uint8Array(165).fill(32));
  const { code, error } = await entrywise('check', file);
  expect(code).toBe(2);
  expect(error).toMatch(/~\$entries\.xlsx/);
  expect(error).not.toMatch(/CSV/);
});
