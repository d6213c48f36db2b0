import type { Annotation } from '../../../src/table';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { Book } from '../../excel-host/book/book';
import type { ExcelHost } from '../../excel-host/host';
import { playExcel } from '../../excel-host/node/load-excel';
import { nothing, writeAll } from '../annotations';

const HEADINGS = ['Number', 'Surname', 'Subject'];
const LINES = Array.from({ length: 300 }, (_, index) => [`${index + 1}`, `Name ${index}`, 'Business']);

const words = (of: string): Annotation => ({
  ...nothing('Entries'),
  headingRow: 0,
  marks: {
    error: LINES.flatMap((_, index) => (index % 2 ? [] : [{ top: index + 1, left: 1, bottom: index + 1, right: 1 }])),
    warning: [{ top: 4, left: 2, bottom: 9, right: 2 }],
    note: [],
  },
  columns: [{ heading: 'Check', column: 3, width: 40, cells: [{ row: 1, value: of }] }],
});

async function requestsOf(host: ExcelHost, work: () => Promise<unknown>): Promise<ExcelHost['log']> {
  const before = host.log.length;
  await work();
  return host.log.slice(before);
}

describe("300 conditional formats of the user's", () => {
  function open() {
    const book = new Book({ Entries: [HEADINGS, ...LINES] });
    const sheet = book.sheet('Entries');
    sheet.formats = Array.from({ length: 300 }, (_, index) => ({
      id: `{user-${index}}`,
      type: index % 3 === 0 ? 'Custom' : 'ColorScale',
      areas: [{ top: index, left: 0, bottom: index + 3, right: 2 }],
      formula: index % 3 === 0 ? `=$A${index + 1}="x"` : '',
      fill: '#00FF00',
      letters: null,
    }));
    return { book, sheet, users: structuredClone(sheet.formats) };
  }

  test.each([
    ...[undefined, 'priorities', 'never-found'].map((formatIds) => ({ formatIds, formatsUnreadable: undefined })),
    { formatIds: undefined, formatsUnreadable: 'rules' },
  ] as const)('stay as they are, in front of ours, in few requests: %j', async (quirks) => {
    const { book, sheet, users } = open();
    Object.assign(book.quirks, JSON.parse(JSON.stringify(quirks)));
    const host = playExcel(book);
    for (const word of ['one', 'two']) {
      const requests = await requestsOf(host, () => new ExcelWorkbook().annotate(words(word)));
      expect(requests.length).toBeLessThanOrEqual(10);
      expect(Math.max(...requests.map(({ bytes, answerBytes }) => Math.max(bytes, answerBytes)))).toBeLessThan(500_000);
      expect(sheet.formats.slice(0, 300)).toEqual(users);
      expect(sheet.formats).toHaveLength(302);
    }
    await new ExcelWorkbook().annotate(nothing('Entries'));
    expect(sheet.formats).toEqual(users);
  });
});

test('2,000 merged areas are read in few requests, each candidate with what is merged over its rows', async () => {
  const rows = Array.from({ length: 1_000 }, (_, index) => [
    [`${index + 1}`, `Name ${index}`, 'Unit 1'],
    ['', '', 'Unit 2'],
  ]).flat();
  const book = new Book({ Entries: [HEADINGS, ...rows] });
  book.sheet('Entries').merges = Array.from({ length: 1_000 }, (_, index) =>
    [0, 1].map((column) => ({ top: 1 + 2 * index, left: column, bottom: 2 + 2 * index, right: column })),
  ).flat();
  const host = playExcel(book);
  const workbook = new ExcelWorkbook();
  const requests = await requestsOf(host, async () =>
    expect((await workbook.read('Entries')).merges).toHaveLength(2_000),
  );
  expect(requests.length).toBeLessThanOrEqual(18);
  const cells = rows.map((_, index) => ({ row: index + 1, value: `Of row ${index}` }));
  await workbook.annotate({ ...words(''), columns: [{ heading: 'Check', column: 3, width: 40, cells }] });
  expect(book.sheet('Entries').cell(2_000, 3)?.value).toBe('Of row 1999');
  expect(book.sheet('Entries').merges).toHaveLength(2_000);
});

describe('a workbook of 80 sheets with two chart sheets, one of them in front', () => {
  function open() {
    const names = Array.from({ length: 80 }, (_, index) => `Class ${index + 1}`);
    const book = new Book(Object.fromEntries(names.map((name) => [name, [HEADINGS, ...LINES.slice(0, 20)]])));
    // Add-ins are told nothing of chart sheets, but that the active sheet cannot be given.
    book.isChartInFront = true;
    book.sheet('Class 1').visibility = 'Hidden';
    book.sheet('Class 2').visibility = 'VeryHidden';
    return { book, host: playExcel(book), workbook: new ExcelWorkbook() };
  }

  test('tells its sheets in one request, and which is the first to be seen in two', async () => {
    const { host, workbook } = open();
    const listing = await requestsOf(host, async () => expect(await workbook.sheets()).toHaveLength(80));
    expect(listing).toHaveLength(1);
    const front = await requestsOf(host, async () => expect(await workbook.activeSheet()).toBe('Class 3'));
    expect(front).toHaveLength(2);
  });

  test('is written into in as many requests as a small one', async () => {
    const { book, host, workbook } = open();
    await workbook.sheets();
    const written = { ...words('Words'), sheet: 'Class 80', summary: { name: 'Report', widths: [], rows: [['One']] } };
    const requests = await requestsOf(host, () => writeAll(workbook, written));
    expect(requests.length).toBeLessThanOrEqual(7);
    expect(Math.max(...requests.map(({ bytes }) => bytes))).toBeLessThan(100_000);
    expect(book.sheet('Class 80').cell(1, 3)?.value).toBe('Words');
    await writeAll(workbook, nothing('Class 80'));
    expect(book.sheets).toHaveLength(80);
  });
});

test('a list filtered to nothing is read whole, with all rows told as hidden', async () => {
  const book = new Book({ Entries: [HEADINGS, ...LINES] });
  const rows = LINES.map((_, index) => index + 1);
  book.sheet('Entries').filterOut(rows);
  playExcel(book);
  const content = await new ExcelWorkbook().read('Entries');
  expect(content.values).toHaveLength(301);
  expect(content.hiddenRows).toEqual(rows);
});

test('a sheet that is protected with a password: findings can be read, nothing is written, and what to do is said', async () => {
  const book = new Book({ Entries: [HEADINGS, ...LINES] });
  book.sheet('Entries').isProtected = true;
  book.quirks.noSpecialCellsInProtected = true;
  const host = playExcel(book);
  const workbook = new ExcelWorkbook();
  expect((await workbook.read('Entries')).values).toHaveLength(301);
  for (const write of [
    () => workbook.annotate(words('Words')),
    () => workbook.change('Entries', [{ row: 1, column: 1, before: 'Name 0', after: 'X' }]),
    () =>
      workbook.append({ name: 'Entries', widths: [], rows: [HEADINGS, ['1']], table: { name: 'T', headingRow: 0 } }),
  ])
    await expect(write()).rejects.toThrow("The sheet 'Entries' is protected");
  expect(await workbook.obstacle('Entries')).toContain('without its password, copy the cells into a new sheet');
  expect(host.log.some(({ writes }) => writes)).toBe(false);
});
