import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { makeTimetable, type TimetableLine } from '../make-timetable';
import { faultsOf } from '../workbook/file/corpus/package-check';
import { entrywise, SAMPLE, temporaryFolder } from './command';

const folder = temporaryFolder();

const PAPERS: readonly TimetableLine[] = [
  ['2027-01-11', '05834-05837 & 05878', '(Business)', 'Unit 1 The business environment', 'AM', '2h 00m'],
  ['2027-01-11', '05838-05842 & 05877', '(IT)', 'Unit 1 Fundamentals of IT', 'AM', '1h 30m'],
  ['2027-01-13', '05834-05837 & 05878', '(Business)', 'Unit 2 Working in business', 'PM', '1h 30m'],
  ['2027-01-13', 'R032/01', '(Health)', 'Principles of care', 'AM', '1h 10m'],
];

async function workbookWith(
  papers: readonly TimetableLine[],
  said?: Parameters<typeof makeTimetable>[1],
): Promise<string> {
  return folder.put('timetable.xlsx', await makeTimetable(papers, said));
}

test('reference says what was read of a timetable', async () => {
  const { code, out } = await entrywise('reference', '--timetable', await workbookWith(PAPERS));
  expect(code).toBe(0);
  expect(out).toContain('3 examinations of Cambridge Technicals, January 2027; 1 other paper left aside');
  expect(out).not.toContain('is over');
});

test('reference says that a timetable is over, by the day that is asked about', async () => {
  const file = await workbookWith(PAPERS);
  const { out } = await entrywise('reference', '--timetable', file, '--as-of', '2027-02-01');
  expect(out).toContain('timetable.xlsx is the timetable of January 2027, which is over');
});

test.each(['check', 'prepare', 'reports'])('%s takes a timetable', async (command) => {
  const file = await workbookWith(PAPERS);
  const { code, out, error } = await entrywise(command, ...SAMPLE, '--timetable', file, '--out', folder.path('out'));
  expect([code === 2, error]).toEqual([false, '']);
  if (command !== 'reports') {
    expect(out).toContain(
      'Timetable: timetable.xlsx: 3 examinations of Cambridge Technicals, January 2027; 1 other paper left aside.',
    );
  }
});

test('the JSON object has the timetable, and when each entry is sat', async () => {
  const file = await workbookWith(PAPERS);
  const { out } = await entrywise('check', ...SAMPLE, '--timetable', file, '--json');
  const { timetables, examinations, charges } = JSON.parse(out) as Record<string, Record<string, unknown>[]>;
  expect(timetables).toEqual([{ file: 'timetable.xlsx', series: '1?27', examinations: 3, others: 1 }]);
  const business = examinations?.filter(({ code }) => /^583[4-7]01$/.test(String(code))) ?? [];
  expect(business.length).toBeGreaterThan(0);
  expect(business[0]).toEqual({
    ...{ sheet: 'Entries 2026-27', row: expect.any(Number), candidate: expect.any(String) },
    ...{ code: expect.any(String), series: '1A27', day: '2027-01-11', session: 'AM', minutes: 120 },
  });
  expect(charges?.length).toBeGreaterThan(0);
  const without = await entrywise('check', ...SAMPLE, '--json');
  expect(JSON.parse(without.out)).toMatchObject({ timetables: [], examinations: [] });
});

test('an entry that was withdrawn is sat on no day', async () => {
  const file = await workbookWith(PAPERS);
  const rows = ['Candidate number,Surname,Forename,Entry code,Series,Status'];
  rows.push('0001,Okafor,Ada,05835/01,January 2027,Withdrawn', '0002,Okafor,Ben,05835/02,January 2027,');
  const list = await folder.put('list.csv', rows.join('\r\n'));
  const { out } = await entrywise('check', list, '--timetable', file, '--json');
  const { examinations } = JSON.parse(out) as { examinations: Record<string, unknown>[] };
  expect(examinations.map(({ candidate, day, session }) => [candidate, day, session])).toEqual([
    ['0002', '2027-01-13', 'PM'],
  ]);
});

test('reports have the examinations, and statements their days', async () => {
  const file = await workbookWith(PAPERS);
  const { out } = await entrywise('reports', ...SAMPLE, '--timetable', file, '--out', folder.path('out'));
  expect(out).toContain('  Entrywise examinations\n  Entrywise examination lists\n');
  const bytes = await readFile(folder.path('out/entries-reports.xlsx'));
  expect(faultsOf(bytes)).toEqual([]);
  const { sheets } = await readXlsx(bytes);
  const papers = sheets.find(({ name }) => name === 'Entrywise examinations')?.rows ?? [];
  expect(papers.flat()).toContain('Business unit 01');
  const statements = sheets.find(({ name }) => name === 'Entrywise statements')?.rows ?? [];
  const days = statements.map((row) => row.slice(-3));
  expect(days).toContainEqual(['11 Jan 2027', 'AM', '2h 00m']);
});

test.each<[string, () => Promise<string>, string]>([
  [
    'another board',
    () => workbookWith(PAPERS, { board: 'AQA' }),
    'timetable.xlsx: The timetable is of AQA, not of OCR. Give the final timetable of Cambridge Technicals that OCR publishes.',
  ],
  [
    'a legacy workbook',
    () => folder.put('timetable.xls', new Uint8Array([0x09, 0x08, 0x10, 0, 0, 6, 5, 0])),
    'This is a workbook of Excel 97-2003 (.xls), which is not read. Open it in Excel, choose File, Save As, and save it as an Excel Workbook (.xlsx).',
  ],
  [
    'a list of candidates',
    () => Promise.resolve('examples/entries.xlsx'),
    'entries.xlsx: The workbook is not an examination timetable',
  ],
  ['no file', () => Promise.resolve(folder.path('none.xlsx')), 'cannot be read'],
])('%s is refused with a sentence', async (_, file, sentence) => {
  const { code, error } = await entrywise('reference', '--timetable', await file());
  expect(code).toBe(2);
  expect(error).toContain(sentence);
});

test('the given workbook is never changed', async () => {
  const file = await workbookWith(PAPERS);
  const before = await readFile(file);
  await entrywise('check', ...SAMPLE, '--timetable', file);
  expect((await readFile(file)).equals(before)).toBe(true);
});
