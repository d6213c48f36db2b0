import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { entrywise, temporaryFolder } from './command';

const folder = temporaryFolder();
const GIVEN = ['--basedata', 'examples/basedata', '--reference', 'examples/reference.json', '--as-of', '2026-11-10'];
const OWN = `Candidate number,UCI,Surname,Forenames,Date of birth,Sex,Entry code,Series,Status
0001,999990260001T,Archer,Ann,12/03/2009,F,05835,,
0001,999990260001T,Archer,Ann,12/03/2009,F,583501,June 2027,
0002,999990260002A,Baker,Bob,14/05/2009,M,05835,,
0003,999990260003B,Carter,Cat,15/06/2009,F,05835,,Withdrawn
`;

interface Compared {
  readonly of: string;
  readonly both: number;
  readonly onlyHere: readonly { readonly candidate: string; readonly entry: string; readonly row: number }[];
  readonly onlyThere: readonly { readonly candidate: string; readonly entry: string; readonly row: number }[];
  readonly different: readonly {
    readonly candidate: string;
    readonly details: readonly { readonly detail: string; readonly here: string; readonly there: string }[];
  }[];
}

async function compared(own: string, list: string, ...words: string[]): Promise<Compared & { readonly code: number }> {
  const book = await folder.put('own.csv', own);
  const other = await folder.put('list.csv', list);
  const { code, out, error } = await entrywise('compare', book, other, ...GIVEN, ...words, '--json');
  expect(error).toBe('');
  return { ...(JSON.parse(out) as Compared), code };
}

test('the same entries in another shape, other columns and other words are the same', async () => {
  const wide = `Exam No,Legal Surname,Legal Forename,UCI,DOB,Gender,Qualification,Unit 1 June 2027
1,ARCHER,ANN,999990260001T,2009-03-12,Female,05835,Y
2,Baker,Bob,999990260002A,14/05/2009,M,05835,
`;
  expect(await compared(OWN, wide)).toEqual({
    both: 3,
    onlyHere: [],
    onlyThere: [],
    different: [],
    of: 'entries',
    code: 0,
  });
});

test('what only one of them has is told, with its row, whether entries or candidates', async () => {
  const list = `Candidate number,UCI,Surname,Forenames,Date of birth,Sex,Entry code
0001,999990260001T,Archer,Ann,12/03/2009,F,05835
0004,999990260004C,Dyson,Dev,15/06/2009,M,05839
`;
  const { both, onlyHere, onlyThere, code } = await compared(OWN, list);
  expect([both, code]).toEqual([1, 1]);
  expect(onlyHere.map(({ candidate, row }) => `${candidate} ${row}`)).toEqual([
    '0001 Ann Archer 3',
    '0002 Bob Baker 4',
  ]);
  expect(onlyThere.map(({ candidate, row }) => `${candidate} ${row}`)).toEqual(['0004 Dev Dyson 3']);
});

test('a candidate with another number, name or date of birth is the same by UCI, and told once', async () => {
  const list = OWN.replaceAll('0001,', '0011,').replaceAll('Archer', 'Archer-Hall').replace('14/05/2009', '15/05/2009');
  const { both, different } = await compared(OWN, list);
  expect(both).toBe(3);
  expect(different.map(({ candidate, details }) => [candidate, details])).toEqual([
    [
      '0001 Ann Archer',
      [
        { detail: 'candidateNumber', here: '0001', there: '0011' },
        { detail: 'name', here: 'ARCHER, ANN', there: 'ARCHER-HALL, ANN' },
      ],
    ],
    ['0002 Bob Baker', [{ detail: 'birthDate', here: '14 May 2009', there: '15 May 2009' }]],
  ]);
});

test('a detail that differs in one row of the sheet is told of that row, also where the list has it right', async () => {
  const own = OWN.replace(
    '0001,999990260001T,Archer,Ann,12/03/2009,F,583501',
    '0011,999990260001T,Archer,Ann,,F,583501',
  );
  const { both, onlyHere, onlyThere, different } = await compared(own, OWN);
  expect([both, onlyHere, onlyThere]).toEqual([3, [], []]);
  expect(different).toMatchObject([{ row: 3, details: [{ detail: 'candidateNumber', here: '0011', there: '0001' }] }]);
  // Each list is the same as itself, however it contradicts itself.
  expect((await compared(own, own)).code).toBe(0);
});

test('a candidate whose first row gives less than another is known by that', async () => {
  const list = OWN.replace('0001,999990260001T,Archer,Ann,12/03/2009,F,05835', '0001,,Archer,Ann,12/03/2009,F,05835');
  expect((await compared(OWN, list.replaceAll('0001,', '0011,'))).onlyHere).toEqual([]);
});

test('another person under the same number is another person', async () => {
  const list = OWN.replace(/0002,999990260002A,Baker,Bob,14\/05\/2009/, '0002,999990260004C,Dyson,Dev,01/01/2009');
  const { onlyHere, onlyThere } = await compared(OWN, list);
  expect(onlyHere.map(({ candidate }) => candidate)).toEqual(['0002 Bob Baker']);
  expect(onlyThere.map(({ candidate }) => candidate)).toEqual(['0002 Dev Dyson']);
});

test('a list that names no series says nothing of it; another series is another entry', async () => {
  expect((await compared(OWN, OWN.replace('June 2027', ''))).code).toBe(0);
  const other = await compared(OWN, OWN.replace('June 2027', 'January 2027'));
  expect([other.both, other.onlyHere, other.onlyThere, other.code]).toEqual([2, [], [], 1]);
  expect(other.different).toMatchObject([
    { candidate: '0001 Ann Archer', row: 3, details: [{ detail: 'series', here: 'June 2027', there: 'January 2027' }] },
  ]);
});

test('another unit of the series, and another size of the subject, are told as different where only one is left', async () => {
  const unit = await compared(OWN, OWN.replace('583501', '583502'));
  expect([unit.onlyHere, unit.onlyThere]).toEqual([[], []]);
  expect(unit.different.map(({ details }) => details)).toEqual([[{ detail: 'unit', here: '01', there: '02' }]]);
  const size = await compared(OWN, OWN.replace('F,05835', 'F,05836'));
  expect(size.different).toMatchObject([
    { candidate: '0001 Ann Archer', row: 2, details: [{ detail: 'code', here: '05835', there: '05836' }] },
  ]);
  // Under the code of another size it is the same examination, and not the same entry.
  const code = await compared(OWN, OWN.replace('583501', '583601'));
  expect([code.both, code.different.map(({ details }) => details)]).toEqual([
    3,
    [[{ detail: 'code', here: '05835', there: '05836' }]],
  ]);
  const second = '0001,999990260001T,Archer,Ann,12/03/2009,F,583502,June 2027,\n';
  const third = second.replace('583502', '583503');
  const { onlyHere, onlyThere } = await compared(OWN + second, OWN.replace('583501', '583515') + third);
  expect([onlyHere.length, onlyThere.length]).toEqual([2, 2]);
});

test('an entry file that was made of the workbook is the same', async () => {
  const book = await folder.put('own.csv', OWN.replace(/\n.*583501.*\n/, '\n'));
  const out = folder.path('out');
  const words = ['--centre', '99999', '--postcode', 'AB1 2CD', '--out', out, '--json'];
  const { out: made } = await entrywise('prepare', book, ...GIVEN, ...words);
  const [file] = (JSON.parse(made) as { files: { name: string }[] }).files;
  const name = path.join(out, file?.name ?? '');
  expect((await readFile(name)).length).toBeGreaterThan(0);
  const { code, out: told } = await entrywise('compare', book, name, ...GIVEN);
  expect(told).toContain('2 entries in both, and no difference.');
  expect(code).toBe(0);
  const nobody = await folder.put('nobody.csv', `${OWN.split('\n')[0] ?? ''}\n0009,,Young,Yan,01/01/2009,M,05835,,\n`);
  // An entry file has no rows to be named by.
  expect((await entrywise('compare', nobody, name, ...GIVEN)).out).toMatch(/ANN ARCHER: [^\n]*\(05835\)\n/);
});

test('words for people: where each stands, and what differs', async () => {
  const book = await folder.put('own.csv', OWN);
  const list = await folder.put('list.csv', OWN.replaceAll('12/03/2009', '13/03/2009').replace(/\n0002.*\n/, '\n'));
  const { out } = await entrywise('compare', book, list, ...GIVEN);
  expect(out).toContain('own.csv compared with list.csv: 2 entries in both.');
  expect(out).toContain('Only in own.csv (1)\n  0002 Bob Baker: ');
  expect(out).toContain('0001 Ann Archer (row 2): date of birth 12 Mar 2009 here, 13 Mar 2009 there');
});

test('a class list, which asks for nothing, is compared by its candidates', async () => {
  const list =
    'Candidate number,Surname,Forenames,Date of birth\n0001,Archer,Ann,12/03/2009\n0004,Dyson,Dev,15/06/2009\n';
  expect(await compared(OWN, list)).toEqual({
    of: 'candidates',
    both: 1,
    onlyHere: [{ candidate: '0002 Bob Baker', row: 4 }],
    onlyThere: [{ candidate: '0004 Dev Dyson', row: 3 }],
    different: [],
    code: 1,
  });
});

test.each([
  ['names', 'Surname,Forenames\nArcher,Ann\nDyson,Dev\n'],
  ['below a title', 'Class 13A Business\n\nNo,Name,DOB\n1,"Archer, Ann",12/03/2009\n2,"Dyson, Dev",15/06/2009\n'],
  ['with a class', 'Name,Tutor group\nAnn Archer,13A\nDev Dyson,13B\n'],
])('a class list of %s', async (_what, list) => {
  const { of, both, onlyHere, onlyThere } = await compared(OWN, list);
  expect([of, both, onlyHere.map(({ row }) => row)]).toEqual(['candidates', 1, [4]]);
  expect(onlyThere.map(({ candidate }) => candidate.replace(/^\d+ /, ''))).toEqual(['Dev Dyson']);
});

test('in a list that gives no more, a name or a number is enough where only one of each list has it', async () => {
  const names =
    'Surname,Forenames,Entry code,Series\nArcher,Ann,05835,\nArcher,Ann,583501,June 2027\nBaker,Bob,05835,\n';
  expect((await compared(OWN, names)).code).toBe(0);
  const numbers = 'Candidate number,Entry code,Series\n1,05835,\n1,583501,June 2027\n2,05835,\n';
  expect((await compared(OWN, numbers)).code).toBe(0);
  const { onlyThere } = await compared(OWN, `${numbers}9,05835,\n`);
  expect(onlyThere.map(({ candidate }) => candidate)).toEqual(['candidate 9']);
  const namesakes = `${OWN}0007,,Baker,Bob,01/01/2008,M,05835,,\n`;
  expect((await compared(namesakes, names)).onlyHere.map(({ row }) => row)).toEqual([4, 6]);
});

test('two who have one number by mistake are two, and a list has no difference from itself', async () => {
  const list = `${OWN}0002,999990260004M,Dyson,Dev,01/01/2009,M,05835,,\n`;
  expect((await compared(list, list)).code).toBe(0);
});

test('rows of several sheets are told with their sheets', async () => {
  const [headings = '', ...rows] = OWN.trim().split('\n');
  const sheetOf = (name: string, own: readonly string[]): WriteSheet => ({
    name,
    rows: [headings, ...own].map((row) => row.split(',')),
  });
  const bytes = await writeXlsx({ sheets: [sheetOf('12', rows.slice(0, 2)), sheetOf('13', rows.slice(2))] });
  const book = await folder.put('book.xlsx', bytes);
  const list = await folder.put('list.csv', [headings, ...rows.slice(0, 1)].join('\n'));
  const words = ['compare', book, list, ...GIVEN, '--sheet', '12', '--sheet', '13'];
  const { out } = await entrywise(...words, '--json');
  expect((JSON.parse(out) as Compared).onlyHere).toMatchObject([
    { sheet: '12', row: 3 },
    { sheet: '13', row: 2 },
  ]);
  expect((await entrywise(...words)).out).toContain('(row 2 of sheet "13")');
  const { code, error } = await entrywise('compare', list, book, ...GIVEN);
  expect([code, error]).toEqual([2, expect.stringContaining('Say which is meant, such as --list-sheet "12".')]);
});

test.each([
  [['compare'], 'Name the list to compare the workbook with.'],
  [['compare', 'examples/entries.xlsx'], 'Name the list to compare the workbook with.'],
  [['compare', 'examples/entries.xlsx', 'no-such.csv'], 'no-such.csv cannot be read'],
  [['compare', 'examples/entries.xlsx', 'package.json'], 'package.json:'],
])('%j says what is wrong', async (words, sentence) => {
  const { code, error } = await entrywise(...words);
  expect(code).toBe(2);
  expect(error).toContain(sentence);
});
