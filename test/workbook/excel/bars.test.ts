import type { Area } from '../../../src/excel-values';
import type { Annotation } from '../../../src/table';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import type { ExcelHost } from '../../excel-host/host';
import { playExcel } from '../../excel-host/node/load-excel';
import { nothing, writeAll, type Written } from '../annotations';
import { largeBook } from './large-list';

const MB = 1024 * 1024;

/** The requests that go out while something is done, those that Office.js sends afterwards included. */
async function requestsOf(host: ExcelHost, work: () => Promise<unknown>): Promise<ExcelHost['log']> {
  const before = host.log.length;
  await work();
  await new Promise((resolve) => setTimeout(resolve, 20));
  return host.log.slice(before);
}

function bytes(requests: ExcelHost['log']): number {
  return requests.reduce((sum, request) => sum + request.bytes, 0);
}

/** So many cells of which no two touch, of one severity each third. */
function scattered(count: number): Annotation['marks'] {
  const cells = Array.from({ length: count }, (_, index): Area => {
    const [row, column] = [1 + Math.floor(index / 2) * 2, (index % 2) * 5 + ((index >> 1) % 2)];
    return { top: row, left: column, bottom: row, right: column };
  });
  return {
    error: cells.filter((_, index) => index % 3 === 0),
    warning: cells.filter((_, index) => index % 3 === 1),
    note: cells.filter((_, index) => index % 3 === 2),
  };
}

function withColumns(rows: number): Written {
  const cells = Array.from({ length: rows }, (_, index) => ({
    row: index + 1,
    value: `Error: the UCI of row ${index + 2} has the wrong check letter; it should be 'K'.`,
  }));
  const fees = cells.map(({ row }) => ({ row, value: { pounds: (row % 100) + 0.5 } }));
  return {
    ...nothing('Entries'),
    headingRow: 0,
    columns: [
      { heading: 'Check', column: 14, width: 60, cells },
      { heading: 'Fee', column: 15, width: 16, cells: fees },
    ],
  };
}

test('10,000 rows by 14 columns are read in 4 requests, each answer under 5 MB, and undo is kept', async () => {
  const host = playExcel(largeBook(10_000));
  const workbook = new ExcelWorkbook();
  const progress: number[] = [];
  const requests = await requestsOf(host, async () => {
    const { values, shown } = await workbook.read('Entries', { onProgress: (rows) => progress.push(rows) });
    expect(values).toHaveLength(10_001);
    expect(values[10_000]?.slice(0, 3)).toEqual([12345, 1, '123450009999A']);
    expect(shown[12]?.[1]).toBe('0012');
  });
  expect(requests.length).toBeLessThanOrEqual(4);
  expect(Math.max(...requests.map(({ answerBytes }) => answerBytes))).toBeLessThan(5 * MB);
  expect(requests.every(({ writes }) => !writes)).toBe(true);
  expect(progress.at(-1)).toBe(10_001);
});

describe('5,000 scattered findings', () => {
  const marks = scattered(5_000);

  test('are painted in 2 requests and 100 KB, and cleared in 2', async () => {
    const book = largeBook(10);
    const host = playExcel(book);
    const workbook = new ExcelWorkbook();
    await workbook.sheets();
    const painting = await requestsOf(host, () => workbook.annotate({ ...nothing('Entries'), marks }));
    expect(painting.length).toBeLessThanOrEqual(2);
    expect(bytes(painting)).toBeLessThan(100 * 1024);
    const { formats } = book.sheet('Entries');
    expect(formats.reduce((sum, format) => sum + book.sheet('Entries').markedBy(format), 0)).toBe(5_000);
    expect(new Set(formats.map(({ formula }) => formula)).size).toBe(3);

    const clearing = await requestsOf(host, () => workbook.annotate(nothing('Entries')));
    expect(clearing.length).toBeLessThanOrEqual(2);
    expect(book.sheet('Entries').formats).toEqual([]);
  });

  test('painted a second time on an unchanged sheet write nothing', async () => {
    const host = playExcel(largeBook(10));
    await new ExcelWorkbook().annotate({ ...nothing('Entries'), marks });
    const again = await requestsOf(host, () => new ExcelWorkbook().annotate({ ...nothing('Entries'), marks }));
    expect(again.filter(({ writes }) => writes)).toEqual([]);
  });
});

test('a second check on an unchanged sheet writes nothing, and keeps what can be undone', async () => {
  const host = playExcel(largeBook(2_000));
  const workbook = new ExcelWorkbook();
  const annotation = { ...withColumns(2_000), marks: scattered(200) };
  const first = await requestsOf(host, () => writeAll(workbook, annotation));
  expect(first.some(({ writes }) => writes)).toBe(true);
  const second = await requestsOf(host, () => writeAll(workbook, annotation));
  expect(second.filter(({ writes }) => writes)).toEqual([]);
  expect(second.every(({ keepsUndo }) => keepsUndo)).toBe(true);
});

test('no request is over 1 MB for 100,000 rows', async () => {
  const book = largeBook(1);
  const host = playExcel(book);
  const requests = await requestsOf(host, () => writeAll(new ExcelWorkbook(), withColumns(100_000)));
  expect(Math.max(...requests.map((request) => request.bytes))).toBeLessThan(1_000_000);
  expect(Math.max(...requests.map(({ answerBytes }) => answerBytes))).toBeLessThan(5 * MB);
  expect(book.sheet('Entries').cell(100_000, 14)?.value).toBe(
    "Error: the UCI of row 100001 has the wrong check letter; it should be 'K'.",
  );
  expect(book.sheet('Entries').cell(100_000, 15)?.value).toBe(0.5);
});

test('no request is over 1 MB where every row has a lot to say, in columns and in reports', async () => {
  const book = largeBook(1);
  const host = playExcel(book);
  const words = 'Warning: this may be wrong; look at it before you send. '.repeat(20);
  const cells = Array.from({ length: 6_000 }, (_, index) => ({ row: index + 1, value: `${index} ${words}` }));
  const annotation = {
    ...nothing('Entries'),
    headingRow: 0,
    columns: [{ heading: 'Check', column: 14, width: 60, cells }],
    summary: { name: 'Report', widths: [], rows: cells.slice(0, 2_000).map(({ value }) => [value, '£', value]) },
  };
  const requests = await requestsOf(host, () => writeAll(new ExcelWorkbook(), annotation));
  expect(Math.max(...requests.map((request) => request.bytes))).toBeLessThan(1_000_000);
  expect(book.sheet('Entries').cell(6_000, 14)?.value).toBe(`5999 ${words}`);
  expect(book.sheet('Report').cell(1_999, 2)?.value).toBe(`1999 ${words}`);
  const again = await requestsOf(host, () => writeAll(new ExcelWorkbook(), annotation));
  expect(again.filter(({ writes }) => writes)).toEqual([]);
  expect(Math.max(...again.map(({ answerBytes }) => answerBytes))).toBeLessThan(5 * MB);
});

test('30,000 rows are read in pages of which no answer is over 5 MB', async () => {
  const host = playExcel(largeBook(30_000));
  const requests = await requestsOf(host, () => new ExcelWorkbook().read('Entries'));
  expect(Math.max(...requests.map(({ answerBytes }) => answerBytes))).toBeLessThan(5 * MB);
  expect(Math.max(...requests.map((request) => request.bytes))).toBeLessThan(10_000);
});

test('in an Excel older than the floor, whatever is missing is said plainly', async () => {
  playExcel(largeBook(1), { excelApi: '1.8' });
  await expect(new ExcelWorkbook().read('Entries')).rejects.toThrow(
    'This Excel is too old: Excel 2021 or later, Microsoft 365 or Excel on the web is needed.',
  );
});
