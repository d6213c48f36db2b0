import { openWorkbookFile } from '../../../../src/workbook/file';
import { faultsOf } from '../corpus/package-check';
import { textOf } from '../corpus/packing';
import { smallWorkbook, type SmallWorkbook } from '../corpus/small-workbook';

/** The row of a workbook with one row, after something was typed into B1; the package is sound. */
async function rowAfter(content: SmallWorkbook, typed: string): Promise<string> {
  const workbook = await openWorkbookFile(smallWorkbook(content));
  expect(await workbook.type('Entries', [{ row: 0, column: 1, typed }])).toEqual([]);
  const file = await workbook.toBytes();
  expect(faultsOf(file)).toEqual([]);
  return /<sheetData>(.*)<\/sheetData>/.exec(textOf(file, 'xl/worksheets/sheet1.xml'))?.[1] ?? '';
}

const held = (cell: string, formats: readonly string[] = []): SmallWorkbook => ({
  rows: `<row r="1">${cell}</row>`,
  formats,
});
const inText = (text: string, style: number): string =>
  `<c r="B1" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`;

test.each([
  ['a number over a number', held('<c r="B1"><v>12</v></c>'), '2001', '<c r="B1" s="0"><v>2001</v></c>'],
  ['an amount', held('<c r="B1" s="1"><v>12</v></c>', ['0.00']), '65.5', '<c r="B1" s="1"><v>65.5</v></c>'],
  ['padded digits', held('<c r="B1" s="1"><v>12</v></c>', ['0000']), '0013', '<c r="B1" s="1"><v>13</v></c>'],
  ['zeros that General would lose', held('<c r="B1"><v>12</v></c>'), '0013', inText('0013', 1)],
  ['a number into text', held('<c r="B1" s="1" t="str"><v>x</v></c>', ['@']), '2001', inText('2001', 1)],
  [
    'a day into a day',
    held('<c r="B1" s="1"><v>39845</v></c>', ['dd/mm/yyyy']),
    '3/4/2010',
    '<c r="B1" s="1"><v>40271</v></c>',
  ],
  ['a number into a day', held('<c r="B1" s="1"><v>39845</v></c>', ['dd/mm/yyyy']), '2001', inText('2001', 2)],
  [
    'a number into an empty cell',
    held('<c r="A1"><v>1</v></c>'),
    '7',
    '<c r="A1"><v>1</v></c><c r="B1" s="0"><v>7</v></c>',
  ],
  ['nothing', held('<c r="B1"><v>12</v></c>'), '', '<c r="B1" s="0"/>'],
])('%s', async (_, content, typed, row) => {
  expect(await rowAfter(content, typed)).toBe(`<row r="1">${row}</row>`);
});

test('a day typed into an empty cell shows as one', async () => {
  const workbook = await openWorkbookFile(smallWorkbook(held('<c r="A1"><v>1</v></c>')));
  await workbook.type('Entries', [{ row: 0, column: 1, typed: '21/02/2027' }]);
  const again = await openWorkbookFile(await workbook.toBytes());
  const { values, formats } = await again.read('Entries');
  expect([values[0]?.[1], formats[0]?.[1]]).toEqual([46_439, '[$-809]dd/mm/yyyy']);
});

test.each([
  ['its column', { before: '<cols><col min="2" max="3" width="12" style="1"/></cols>', rows: '<row r="1"/>' }],
  ['its row', { rows: '<row r="1" s="1" customFormat="1"/>' }],
])('an empty cell has the format of %s', async (_, content) => {
  const row = await rowAfter({ ...content, formats: ['@'] }, '2001');
  expect(row).toContain(inText('2001', 1));
});

test('a formula is left alone, and told', async () => {
  const workbook = await openWorkbookFile(smallWorkbook(held('<c r="B1"><f>A1+1</f><v>2</v></c>')));
  expect(await workbook.type('Entries', [{ row: 0, column: 1, typed: '3' }])).toEqual([{ row: 0, column: 1 }]);
  expect(textOf(await workbook.toBytes(), 'xl/worksheets/sheet1.xml')).toContain('<f>A1+1</f>');
});
