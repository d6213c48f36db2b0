import fc from 'fast-check';
import type { Workbook } from '../../src/workbook';
import { ExcelWorkbook } from '../../src/workbook/excel';
import { openWorkbookFile } from '../../src/workbook/file';
import { bookOfFile } from '../excel-host/book-of-file';
import { fileOfBook } from '../excel-host/file-of-book';
import { playExcel } from '../excel-host/node/load-excel';
import { checked, nothing, writeAll } from './annotations';
import { anyAnnotation } from './any-annotation';
import { schoolBook } from './excel/school-book';
import { printedReport } from './printed-report';

const names = async (book: { sheets(): Promise<readonly { readonly name: string }[]> }): Promise<string[]> =>
  (await book.sheets()).map(({ name }) => name);

test('a workbook that was marked on the command line is cleared in Excel', async () => {
  const file = await openWorkbookFile(fileOfBook(schoolBook()));
  const before = await file.read('Entries');
  await writeAll(file, checked('Entries'));
  const book = await bookOfFile(await file.toBytes());
  expect(book.sheet('Entries').formats).toHaveLength(2);
  expect(book.sheet('Entries').names).toHaveLength(2);
  playExcel(book);
  const workbook = new ExcelWorkbook();
  await writeAll(workbook, nothing('Entries'));
  expect(await workbook.read('Entries')).toEqual(before);
  expect(await names(workbook)).toEqual(['Entries', 'Notes']);
  expect([book.sheet('Entries').formats, book.sheet('Entries').names]).toEqual([[], []]);
});

test('a workbook that was marked in Excel is cleared on the command line', async () => {
  const book = schoolBook();
  playExcel(book);
  await writeAll(new ExcelWorkbook(), checked('Entries'));
  const file = await openWorkbookFile(fileOfBook(book));
  expect((await file.read('Entries')).values[2]?.[4]).toBe('Check');
  await writeAll(file, nothing('Entries'));
  const cleared = await bookOfFile(await file.toBytes());
  expect((await file.read('Entries')).values).toEqual(
    (await (await openWorkbookFile(fileOfBook(schoolBook()))).read('Entries')).values,
  );
  expect(await names(file)).toEqual(['Entries', 'Notes']);
  expect([cleared.sheet('Entries').formats, cleared.sheet('Entries').names]).toEqual([[], []]);
});

test('what the command line wrote is right in Excel already, so that the same check writes nothing there', async () => {
  const file = await openWorkbookFile(fileOfBook(schoolBook()));
  await writeAll(file, { ...checked('Entries'), summary: null });
  const book = await bookOfFile(await file.toBytes());
  book.sheet('Entries').widths.set(4, 260).set(5, 60);
  const host = playExcel(book);
  await writeAll(new ExcelWorkbook(), { ...checked('Entries'), summary: null });
  expect(host.log.filter(({ writes }) => writes)).toEqual([]);
});

test('choices that were kept in a file are found in Excel, and the other way round', async () => {
  const choices = { columns: { 'Cand. "no" & <more>': 'number' } };
  const book = schoolBook();
  playExcel(book);
  await new ExcelWorkbook().saveSettings(choices);
  const file = await openWorkbookFile(fileOfBook(schoolBook()));
  await file.saveSettings(choices);
  const { strFromU8, unzipSync } = await import('fflate');
  const part = strFromU8(unzipSync(await file.toBytes())['customXml/item1.xml'] ?? new Uint8Array());
  expect(book.xmlParts.map(({ xml }) => xml)).toEqual([part]);
});

/** Every sheet as it is read. */
async function allOf(workbook: Workbook): Promise<unknown> {
  const sheets = await workbook.sheets();
  return Promise.all(sheets.map(async (sheet) => [sheet, await workbook.read(sheet.name)]));
}

test('both adapters set a report up for printing alike, but for its size: a file knows less of the fonts', async () => {
  const book = schoolBook();
  playExcel(book);
  const report = printedReport(['Abbott', 'Baker'], ['Cole']);
  const file = await openWorkbookFile(fileOfBook(schoolBook()));
  for (const workbook of [new ExcelWorkbook(), file])
    await writeAll(workbook, { ...nothing('Entries'), summary: report });
  const { zoom: _inFile, ...ofFile } = (await bookOfFile(await file.toBytes())).sheet(report.name).pageSetup;
  const { zoom: _inExcel, ...ofExcel } = book.sheet(report.name).pageSetup;
  expect(ofFile).toEqual(ofExcel);
  expect(ofFile).toMatchObject({ orientation: 'Landscape', titleRows: { top: 2, bottom: 2 }, breaks: [5] });
  expect([_inFile, _inExcel]).toEqual([{ scale: 100 }, { scale: 100 }]);
});

test('whatever is written, both adapters leave the same workbook', async () => {
  await fc.assert(
    fc.asyncProperty(anyAnnotation, anyAnnotation, async (one, other) => {
      const book = schoolBook();
      playExcel(book);
      const [excel, file] = [new ExcelWorkbook(), await openWorkbookFile(fileOfBook(schoolBook()))];
      for (const annotation of [one, other]) {
        await writeAll(excel, annotation);
        await writeAll(file, annotation);
        expect(await allOf(excel)).toEqual(await allOf(file));
      }
    }),
    { numRuns: 60 },
  );
});
