import { openWorkbookFile } from '../../../../src/workbook/file';
import { checked, nothing, writeAll } from '../../annotations';
import { faultsOf } from '../corpus/package-check';
import { textOf } from '../corpus/packing';
import { smallWorkbook } from '../corpus/small-workbook';

const ROWS = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** The list of columns after column C was made so wide; the package is sound. */
async function columnsAfter(before: string, column = 2): Promise<string> {
  const workbook = await openWorkbookFile(smallWorkbook({ before, rows: ROWS }));
  await workbook.setWidth('Entries', column, 12.5);
  const file = await workbook.toBytes();
  expect(faultsOf(file)).toEqual([]);
  expect((await workbook.layout('Entries')).widths.get(column)).toBe(12.5);
  return /<cols>.*<\/cols>/.exec(textOf(file, 'xl/worksheets/sheet1.xml'))?.[0] ?? '';
}

const OWN = '<col min="3" max="3" width="12.5" customWidth="1"/>';

test.each([
  ['where none has a width', '', `<cols>${OWN}</cols>`],
  [
    'between others',
    '<cols><col min="1" max="2" width="9"/><col min="5" max="5" width="7"/></cols>',
    `<cols><col min="1" max="2" width="9"/>${OWN}<col min="5" max="5" width="7"/></cols>`,
  ],
  [
    'behind others',
    '<cols><col min="1" max="2" width="9"/></cols>',
    `<cols><col min="1" max="2" width="9"/>${OWN}</cols>`,
  ],
  [
    'within a run, whose looks stay',
    '<cols><col min="2" max="16384" width="9" style="1" bestFit="1"/></cols>',
    '<cols><col min="2" max="2" width="9" style="1" bestFit="1"/><col customWidth="1" min="3" max="3" width="12.5" style="1"/><col min="4" max="16384" width="9" style="1" bestFit="1"/></cols>',
  ],
])('a width %s', async (_, before, columns) => {
  expect(await columnsAfter(before)).toBe(columns);
});

test('a width of the product’s own that the user changed stays when marks go, the others go', async () => {
  const workbook = await openWorkbookFile(smallWorkbook({ rows: ROWS }));
  await writeAll(workbook, checked('Entries'));
  await workbook.setWidth('Entries', 4, 20);
  await writeAll(workbook, nothing('Entries'));
  expect([...(await workbook.layout('Entries')).widths]).toEqual([[4, 20]]);
});

test('the columns of a protected sheet keep their widths, and the bytes are those that were opened', async () => {
  const opened = smallWorkbook({ rows: ROWS, behind: '<sheetProtection sheet="1"/>' });
  const workbook = await openWorkbookFile(opened);
  await expect(workbook.setWidth('Entries', 0, 9)).rejects.toThrow("The sheet 'Entries' is protected");
  expect(Buffer.from(await workbook.toBytes()).equals(opened)).toBe(true);
});

test('a width that is taken back is as it was', async () => {
  const opened = smallWorkbook({ rows: ROWS });
  const workbook = await openWorkbookFile(opened);
  const changes: Parameters<typeof workbook.revert>[0][number][] = [];
  workbook.watchChanges((change) => changes.push(change));
  await workbook.setWidth('Entries', 0, 9);
  await workbook.revert(changes);
  expect(Buffer.from(await workbook.toBytes()).equals(opened)).toBe(true);
});
