import { readFile } from 'node:fs/promises';
import { writeXlsx } from 'hucre/xlsx';
import { openWorkbookFile } from '../../src/workbook/file';
import { entrywise, temporaryFolder } from './command';

const folder = temporaryFolder();
const HEADINGS = ['Candidate number', 'Surname', 'Forenames', 'Date of birth', 'Sex', 'Class', 'Entry code', 'Series'];
const ANN = ['0001', 'Archer', 'Ann', '11/03/2009', 'F', '12A'];
const BEN = ['0002', 'Baker', 'Ben', '12/03/2009', 'M', '12B'];
const ROWS = [HEADINGS, [...ANN, '05835', ''], [...ANN, '583501', 'Jun 27'], [...BEN, '05835', '']];

const book = async (): Promise<string> =>
  folder.put('list.xlsx', await writeXlsx({ sheets: [{ name: 'Entries', rows: ROWS }] }));

const JO = '0003, Quill, Jo, 21/03/2009, F';
const UNIT = ['--enter', '05835/01', '--in', 'June 2027'];

test('late joiners and others are added in a copy, as the sheet writes entries', async () => {
  const workbook = await book();
  const words = ['--enter', '05835', ...UNIT, '--candidate', JO, '--out', folder.path()];
  const { out, error, code } = await entrywise('add', workbook, ...words);
  expect(error).toBe('');
  expect(out).toContain('Sheet "Entries": 2 entries added.');
  expect(out).toMatch(/new row 5 +0003 Jo Quill \(new\) +registration/);
  expect(code).toBe(0);
  const { values } = await (await openWorkbookFile(await readFile(folder.path('list-added.xlsx')))).read('Entries');
  expect(values.slice(0, 4)).toEqual((await (await openWorkbookFile(await readFile(workbook))).read('Entries')).values);
  const quill = ['0003', 'Quill', 'Jo', '21/03/2009', 'F', null];
  expect(values.slice(4)).toEqual([
    [...quill, '05835'],
    [...quill, '583501', 'Jun 27'],
  ]);
});

test('without --out nothing is written, and what is left out is told', async () => {
  const { out, code } = await entrywise('add', await book(), ...UNIT, '--all');
  expect(out).toContain('Sheet "Entries": 1 entry can be added.');
  expect(out).toContain('0001 Ann Archer, unit 01: entered for it already, in row 3.');
  expect(out).toContain('Nothing is written yet');
  expect(code).toBe(1);
  expect(await folder.names()).toEqual(['list.xlsx']);
});

test('a class, and a list from a file, as JSON', async () => {
  const workbook = await book();
  const ofClass = await entrywise('add', workbook, ...UNIT, '--group', '12b', '--json');
  const added = [
    { candidate: '0002 Ben Baker', what: 'unit 01', sheet: 'Entries', row: 5, isNew: false, isNewRow: true },
  ];
  expect(JSON.parse(ofClass.out)).toEqual({
    ...{ file: null, added, kinds: [{ what: '05835 unit 01 in June 2027', entries: 1 }] },
    ...{ leftOut: [], problems: [], notes: [] },
  });
  const list = await folder.put('list.txt', 'Baker, Ben\r\nNobody Here\r\n');
  const ofList = await entrywise('add', workbook, ...UNIT, '--candidates', list, '--json');
  expect(JSON.parse(ofList.out)).toMatchObject({ added, problems: [expect.stringContaining('“Nobody Here”')] });
});

test.each<[string, readonly string[], RegExp]>([
  ['nobody', UNIT, /Say who: give --candidate, --candidates, --group or --all/],
  ['two ways at once', [...UNIT, '--all', '--group', '12A'], /Say who/],
  ['nothing to be entered for', ['--all'], /Say what to enter them for: /],
  ['a code that is none', ['--all', '--enter', 'maths'], /--enter maths is not the code/],
  ['two qualifications', ['--all', '--enter', '05835', '--enter', '05839'], /05835 and 05839 are two/],
  ['a class that is none', [...UNIT, '--group', '9Z'], /No candidate is in 9Z\. The groups are 12A and 12B/],
  ['a unit without a series', ['--all', '--enter', '05835/01'], /"" is not a series\. Write it as June 2027/],
])('%s is refused', async (_what, words, sentence) => {
  const { error, code } = await entrywise('add', await book(), ...words);
  expect(error).toMatch(sentence);
  expect(code).toBe(2);
});

test('who has units and no registration is registered in a copy, all or those of a group', async () => {
  const rows = [HEADINGS, [...ANN, '583501', 'Jun 27'], [...BEN, '583501', 'Jun 27']];
  const workbook = await folder.put('units.xlsx', await writeXlsx({ sheets: [{ name: 'Entries', rows }] }));
  const all = await entrywise('add', workbook, '--register-missing', '--json');
  expect(JSON.parse(all.out)).toMatchObject({
    added: [
      { candidate: '0001 Ann Archer', what: 'registration', row: 4 },
      { candidate: '0002 Ben Baker', what: 'registration', row: 5 },
    ],
  });
  const one = await entrywise('add', workbook, '--register-missing', '--group', '12b', '--out', folder.path());
  expect([one.error, one.code]).toEqual(['', 0]);
  const { values } = await (await openWorkbookFile(await readFile(folder.path('units-added.xlsx')))).read('Entries');
  expect(values.slice(3)).toEqual([[...BEN, expect.stringContaining('5835')]]);
});

test.each<[string, readonly string[], RegExp]>([
  ['nobody lacks one', [], /Nobody here has units and no registration/],
  ['a group that is none', ['--group', '9Z'], /No candidate is in 9Z/],
  ['codes beside it', UNIT, /--register-missing goes without --enter/],
])('registering what is missing: %s', async (_what, words, sentence) => {
  const { error, code } = await entrywise('add', await book(), '--register-missing', ...words);
  expect(error).toMatch(sentence);
  expect(code).toBe(2);
});

test('who may be meant by a name is told with the number, and nothing is added for them', async () => {
  const { out, code } = await entrywise('add', await book(), ...UNIT, '--candidate', 'Baker');
  expect(out.replace(/\s+/g, ' ')).toContain(
    '“Baker” could be 0002 Ben Baker, 12 Mar 2009, 12B. Give the number of the one you mean.',
  );
  expect(code).toBe(1);
});

test('of a list each who may be several is told with the line and what it asks for', async () => {
  const lines = ['Surname,Forename,Course,Units,When', 'Archer,Ann,05835,2,Jan 27', 'Baker,Benny,05835,1,June 2027'];
  const list = await folder.put('benny.csv', lines.join('\r\n'));
  const { out } = await entrywise('add', await book(), '--candidates', list);
  expect(out.replace(/\s+/g, ' ')).toContain(
    '“Benny Baker” in line 3 (05835 unit 01 in June 2027) could be 0002 Ben Baker, 12 Mar 2009, 12B.',
  );
});

test('a list with courses, units and series is entered line by line, from a workbook or a text', async () => {
  const workbook = await book();
  const list = [
    ['Surname', 'Forename', 'Course', 'Units', 'Resit?', 'When'],
    ['Archer', 'Ann', '05835', '2', '', 'Jan 27'],
    ['Baker', 'Ben', '05835/01', '', '', 'June 2027'],
    ['Baker', 'Ben', '05835', 'soon', '', 'June 2027'],
  ];
  const book2 = await folder.put('dept.xlsx', await writeXlsx({ sheets: [{ name: 'HoD', rows: list }] }));
  const text = await folder.put('dept.csv', list.map((row) => row.join(',')).join('\r\n'));
  const ofBook = await entrywise('add', workbook, '--candidates', book2, '--json');
  expect(JSON.parse(ofBook.out)).toMatchObject({
    added: [
      { candidate: '0001 Ann Archer', what: '05835 unit 02 in January 2027' },
      { candidate: '0002 Ben Baker', what: '05835 unit 01 in June 2027' },
    ],
    problems: [expect.stringContaining('Ben Baker: “soon” is no unit')],
  });
  expect(ofBook.code).toBe(1);
  expect((await entrywise('add', workbook, '--candidates', text, '--json')).out).toBe(ofBook.out);
  const { out } = await entrywise('add', workbook, '--candidates', text);
  expect(out).toContain('05835 unit 01 in June 2027: 1 entry');
  const aside = await entrywise('add', workbook, ...UNIT, '--candidates', text, '--names-only', '--json');
  expect(JSON.parse(aside.out)).toMatchObject({ added: [{ candidate: '0002 Ben Baker', what: 'unit 01' }] });
});

describe('details of another list', () => {
  const TEACHERS = [
    ['Surname', 'Forename', 'Course', 'Unit', 'When'],
    ['Archer', 'Ann', '05835', '1, 2', 'Jan 27'],
    ['Baker', 'Benny', '05835', '1', 'Jan 27'],
    ['Nowhere', 'Nia', '05835', '1', 'Jan 27'],
  ];
  const EXPORT = [HEADINGS.slice(0, 6), ANN, BEN];
  const put = async (): Promise<{ readonly workbook: string; readonly list: string }> => ({
    workbook: await folder.put('hod.xlsx', await writeXlsx({ sheets: [{ name: 'HoD', rows: TEACHERS }] })),
    list: await folder.put('export.csv', EXPORT.map((row) => row.join(',')).join('\r\n')),
  });

  test('are filled into a copy; who is not sure, or not there, is told and nobody is guessed', async () => {
    const { workbook, list } = await put();
    const before = await readFile(workbook);
    const { out, code } = await entrywise('add', workbook, '--details', list, '--out', folder.path());
    expect(code).toBe(1);
    expect(out).toContain('Details of 1 candidate filled in.');
    expect(out).toContain('Benny Baker in row 3: 0002 Ben Baker');
    expect(out).toContain('Nia Nowhere: candidate number');
    const { values } = await (await openWorkbookFile(await readFile(folder.path('hod-added.xlsx')))).read('HoD');
    expect(values[1]?.slice(0, 6)).toEqual([...(TEACHERS[1] ?? []), '0001']);
    expect(values[2]?.slice(5).filter((value) => value !== null)).toEqual([]);
    expect(await readFile(workbook)).toEqual(before);
  });

  test('are shown without --out, as JSON too', async () => {
    const { workbook, list } = await put();
    const { out } = await entrywise('add', workbook, '--details', list, '--json');
    expect(JSON.parse(out)).toMatchObject({
      file: null,
      filled: [{ candidate: 'Ann Archer', sheet: 'HoD', row: 2, hasOtherName: false }],
      questions: [{ candidate: 'Benny Baker', row: 3 }],
      notInList: [{ candidate: 'Nia Nowhere' }],
    });
    expect((await folder.names()).filter((name) => /added/.test(name))).toEqual([]);
  });

  test('do not go with entries at once', async () => {
    const { workbook, list } = await put();
    const { error, code } = await entrywise('add', workbook, '--details', list, '--all');
    expect([error, code]).toEqual([expect.stringContaining('--details goes without'), 2]);
  });
});
