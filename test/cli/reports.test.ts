import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { newWorkbookFile, openWorkbookFile } from '../../src/workbook/file';
import { faultsOf } from '../workbook/file/corpus/package-check';
import { textOf } from '../workbook/file/corpus/packing';
import { entrywise, SAMPLE, temporaryFolder } from './command';

const folder = temporaryFolder();

test('the reports of the sample are a workbook of their own, which other programs read', async () => {
  const { code, out, error } = await entrywise('reports', ...SAMPLE, '--out', folder.path());
  expect([code, error]).toEqual([0, '']);
  expect(out).toContain('entries-reports.xlsx');
  const bytes = await readFile(folder.path('entries-reports.xlsx'));
  expect(faultsOf(bytes)).toEqual([]);
  const { sheets } = await readXlsx(bytes);
  expect(sheets.map(({ name }) => name)).toEqual([
    'Entrywise fee summary',
    'Entrywise fee list',
    'Entrywise statements',
    'Entrywise check list',
  ]);
  expect(sheets[0]?.rows.flat()).toContain('Centre');
  // The statements: as many pages as candidates, and as wide as the page.
  const part = textOf(bytes, 'xl/worksheets/sheet3.xml');
  const candidates = sheets[2]?.rows.filter(([first]) => first === 'Statement of entry').length ?? 0;
  expect(candidates).toBeGreaterThan(20);
  expect(part.match(/<brk /g)).toHaveLength(candidates - 1);
  expect(part).toMatch(/<pageSetup paperSize="9" orientation="portrait" scale="\d+"\/>/);
});

test('reports written twice are the same file', async () => {
  await entrywise('reports', ...SAMPLE, '--out', folder.path('one'));
  await entrywise('reports', ...SAMPLE, '--out', folder.path('two'));
  const [one, two] = [
    await readFile(folder.path('one/entries-reports.xlsx')),
    await readFile(folder.path('two/entries-reports.xlsx')),
  ];
  expect(one.equals(two)).toBe(true);
});

test('an invoice is compared with what was sent', async () => {
  await entrywise('prepare', ...SAMPLE, '--out', folder.path('one'));
  const copy = folder.path('one/entries-checked.xlsx');
  await entrywise('register', copy, '--sent', 'E9999972.X01', '--out', folder.path('two'));
  const invoice = await newWorkbookFile();
  await invoice.writeSheets([
    {
      name: 'Invoice',
      widths: [],
      rows: [
        ['Code', 'Series', 'Entries', 'Amount'],
        ['583500', '9R26', { count: 999 }, { pounds: 1 }],
      ],
    },
  ]);
  const file = await folder.put('invoice.xlsx', await invoice.toBytes());
  const [, ...rest] = SAMPLE;
  await entrywise(
    'reports',
    folder.path('two/entries-checked.xlsx'),
    ...rest,
    '--invoice',
    file,
    '--out',
    folder.path(),
  );
  const reports = await openWorkbookFile(await readFile(folder.path('entries-reports.xlsx')));
  const { values } = await reports.read('Entrywise invoice compared');
  const line = values.find((cells) => cells?.[0] === '583500');
  expect(line?.at(-1)).toMatch(/^\d+ sent and 999 invoiced$/);
  expect((await reports.sheets()).map(({ name }) => name)).toContain('Entrywise invoice');
});

test('an invoice may be a CSV file', async () => {
  const lines = 'Invoice 4711,,,\r\nCode,Series,Entries,Amount\r\n05835,9R26,2,"£1,000.00"\r\nTotal,,,"£1,000.00"\r\n';
  const file = await folder.put('invoice.csv', lines);
  const { code, out } = await entrywise('reports', ...SAMPLE, '--invoice', file, '--out', folder.path());
  expect([code, out]).toEqual([0, expect.stringContaining('Entrywise invoice compared')]);
  const reports = await openWorkbookFile(await readFile(folder.path('entries-reports.xlsx')));
  const { values } = await reports.read('Entrywise invoice compared');
  expect(values[3]?.[0]).toMatch(/^1 line of the invoice has no code .*: row 4\. Look at it yourself\.$/);
  expect(values[5]?.slice(0, 8)).toEqual(['Total', null, null, 0, 2, 0, 1000, 1000]);
  expect(values[7]).toEqual(['05835', '9R26', null, 0, 2, 0, 1000, 1000, 'Invoiced, but not in the register']);
});

test('an invoice without its headings is refused with a sentence', async () => {
  const [workbook = '', ...rest] = SAMPLE;
  const { code, error } = await entrywise('reports', workbook, ...rest, '--invoice', workbook, '--out', folder.path());
  expect([code, error]).toEqual([
    2,
    expect.stringContaining('it needs the headings Code, Entries and Amount in one row'),
  ]);
});

test('what was put right is kept in a sheet: time, cell, before, after and rule', async () => {
  await entrywise('fix', ...SAMPLE, '--by', 'KS', '--out', folder.path());
  const fixed = await openWorkbookFile(await readFile(folder.path('entries-fixed.xlsx')));
  const { values } = await fixed.read('Entrywise fixes');
  expect(values[3]).toEqual(['Time', 'By', 'Sheet', 'Cell', 'Before', 'After', 'Rule']);
  const line = values.find((cells) => cells?.[3] === 'B102');
  expect([line?.[0], line?.[1], line?.[2]]).toEqual(['2026-11-10 10:00:00', 'KS', 'Entries 2026-27']);
  expect([line?.[5], line?.[6]]).toEqual(['999990262005W', 'uci-check-character']);
  expect(line?.[4]).not.toBe('999990262005W');
});

test.each(['__proto__', 'constructor', 'toString'])(
  'a class column that is a word of every object is a column that the sheet has not: %s',
  async (group) => {
    const { code, error } = await entrywise('reports', ...SAMPLE, '--group', group, '--out', folder.path(group));
    expect({ code, error }).toEqual({ code: 0, error: '' });
  },
);
