import type { ProductSheet } from '../../../src/table';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { playExcel } from '../../excel-host/node/load-excel';
import { checked, nothing, writeAll, type Written } from '../annotations';
import { printedReport } from '../printed-report';
import { schoolBook } from './school-book';

const withSummary = (summary: ProductSheet): Written => ({ ...nothing('Entries'), summary });

function open() {
  const book = schoolBook();
  const host = playExcel(book);
  return { book, host, workbook: new ExcelWorkbook() };
}

test('a report is set up for A4, as wide as the page, headings on each, a page a class, pages numbered', async () => {
  const { book, workbook } = open();
  await writeAll(workbook, withSummary(printedReport(['Abbott', 'Baker'], ['Cole'])));
  expect(book.sheet("Teacher's list").pageSetup).toEqual({
    orientation: 'Landscape',
    paperSize: 'A4',
    zoom: { scale: 100 },
    margins: { left: 36, right: 36, top: 43.2, bottom: 43.2, header: 21.6, footer: 21.6 },
    titleRows: { top: 2, bottom: 2 },
    gridlines: true,
    footers: { left: '&A', center: '', right: 'Page &P of &N' },
    breaks: [5],
  });
});

test('the same for forms, and for a sheet to which lines are added', async () => {
  const { book, workbook } = open();
  const { table, ...form } = printedReport(['Abbott']);
  await workbook.writeSheets([form]);
  expect(book.sheet("Teacher's list").pageSetup).toMatchObject({ paperSize: 'A4', titleRows: null, breaks: [] });
  if (table) await workbook.append({ ...form, name: 'Log', table });
  expect(book.sheet('Log').pageSetup).toMatchObject({ orientation: 'Landscape', titleRows: { top: 2, bottom: 2 } });
});

test('a report that nobody prints is left as Excel makes it, and so is every sheet of the user', async () => {
  const { book, workbook } = open();
  const before = structuredClone(book.sheet('Notes').pageSetup);
  book.sheet('Entries').pageSetup.breaks.push(3);
  await writeAll(workbook, checked('Entries'));
  await workbook.writeSheets([printedReport(['Abbott'])]);
  expect(book.sheet('Entry report').pageSetup).toEqual(before);
  expect(book.sheet('Notes').pageSetup).toEqual(before);
  expect(book.sheet('Entries').pageSetup).toEqual({ ...before, breaks: [3] });
});

test('what the user changed in the set-up stays when the report is written anew; the breaks follow its rows', async () => {
  const { book, workbook } = open();
  await writeAll(workbook, withSummary(printedReport(['Abbott', 'Baker'], ['Cole'])));
  const { pageSetup } = book.sheet("Teacher's list");
  Object.assign(pageSetup, { orientation: 'Portrait', paperSize: 'A3', zoom: { scale: 70 }, titleRows: null });
  pageSetup.footers.right = 'Oakfield';
  pageSetup.margins.left = 72;
  await writeAll(workbook, withSummary(printedReport(['Abbott'], ['Cole'], ['Dean'])));
  expect(pageSetup).toMatchObject({ orientation: 'Portrait', paperSize: 'A3', zoom: { scale: 70 }, titleRows: null });
  expect([pageSetup.footers.right, pageSetup.margins.left, pageSetup.breaks]).toEqual(['Oakfield', 72, [4, 5]]);
});

test('as many pages as Excel takes are set up in requests of a good size', async () => {
  const { book, host, workbook } = open();
  await writeAll(
    workbook,
    withSummary(printedReport(...Array.from({ length: 1_027 }, (_, index) => [`Name ${index}`]))),
  );
  expect(book.sheet("Teacher's list").pageSetup.breaks).toHaveLength(1_026);
  expect(Math.max(...host.log.map(({ bytes }) => bytes))).toBeLessThan(1_000_000);
});

describe('where Excel refuses parts of the set-up', () => {
  test.each([
    ['paper-size', '(paper size)'],
    ['everything', '(orientation, paper size, scale, lines, margins, headings, footers)'],
  ] as const)(
    '%s: everything is written, what can be is set up, and the rest is told once',
    async (noPrinter, parts) => {
      const { book, host, workbook } = open();
      book.quirks.noPrinter = noPrinter;
      const { table, ...second } = printedReport(['Cole']);
      await workbook.writeSheets([printedReport(['Abbott', 'Baker'], ['Cole']), { ...second, name: 'Second' }]);
      const { pageSetup, rows } = book.sheet("Teacher's list");
      expect(rows.size).toBeGreaterThan(3);
      expect(table).toBeDefined();
      expect(book.sheet('Second').rows.size).toBeGreaterThan(3);
      expect(pageSetup.breaks).toEqual([5]);
      if (noPrinter === 'paper-size') {
        expect(pageSetup).toMatchObject({
          orientation: 'Landscape',
          titleRows: { top: 2, bottom: 2 },
          paperSize: 'Letter',
        });
        expect(pageSetup.footers.right).toBe('Page &P of &N');
      }
      expect(workbook.remarks()[0]).toBe(
        `The page setup of the sheet 'Teacher's list' is not complete ${parts}, perhaps because no printer is installed. Look at the print preview before you print it.`,
      );
      expect(workbook.remarks()).toEqual([]);
      const before = host.log.length;
      await workbook.writeSheets([printedReport(['Abbott', 'Baker'], ['Cole'])]);
      expect(host.log.slice(before).some(({ writes }) => writes)).toBe(false);
    },
  );

  test('a lost connection is no refusal', async () => {
    const { host, workbook } = open();
    host.faults.before = (request) => (host.faults.isSessionLost = request === 4);
    await expect(workbook.writeSheets([printedReport(['Abbott'])])).rejects.toThrow('Excel has lost its connection');
  });
});

test('tables, titles and breaks are those of the written sheet, whatever sheet is in front', async () => {
  const { book, workbook } = open();
  book.quirks.addressesInFront = true;
  await workbook.writeSheets([printedReport(['Abbott', 'Baker'], ['Cole'])]);
  await workbook.writeSheets([printedReport(['Abbott'], ['Baker'], ['Cole'])]);
  const { pageSetup, tables } = book.sheet("Teacher's list");
  expect(pageSetup).toMatchObject({ titleRows: { top: 2, bottom: 2 }, breaks: [4, 5] });
  expect(tables).toHaveLength(1);
  expect(book.sheet('Entries')).toMatchObject({ tables: [], pageSetup: { breaks: [], titleRows: null } });
});

test('rows of long texts are as high as these, also where somebody had set their height', async () => {
  const { book, workbook } = open();
  const report = (word: string): ProductSheet => ({
    name: 'Report',
    widths: [20],
    rows: [['Words'], [{ text: `${word} `.repeat(50).trim(), look: 'wrapped' }]],
  });
  await workbook.writeSheets([report('old')]);
  book.sheet('Report').heights.set(1, 15);
  await workbook.writeSheets([report('new')]);
  expect(book.sheet('Report').heights.size).toBe(0);
  expect(book.sheet('Report').cell(1, 0)?.wraps).toBe(true);
});
