import { bytesOf, textIn } from '../../../../src/workbook/file/xml/part-content';
import { splice } from '../../../../src/workbook/file/xml/splice';
import { atRowEnds } from '../../../../src/workbook/file/write/row-ends';
import { outlineSheet } from '../../../../src/workbook/file/write/sheet-outline';
import { writeCells, type NewCell } from '../../../../src/workbook/file/write/write-cells';

/** Two cells in each of five rows: their whole XML, or what stands behind their addresses. */
const CELLS = [0, 1, 2, 3, 4].flatMap((row): NewCell[] => [
  { row, column: 2, xml: `" s="1"><v>${row}</v></c>` },
  { row, column: 4, xml: `<c s="2" r="E${row + 1}"><v>€</v></c>` },
]);

const WANTED = { columns: [2, 4], isOurs: () => false, withGaps: true };

function sheetOf(rows: string, root = 'worksheet'): string {
  return `<${root}><sheetData>${rows}</sheetData></${root}>`;
}

/** What is put behind rows, and the sheet with it, which is to be the one that edits alone make. */
async function written(xml: string): Promise<{ readonly rows: readonly number[]; readonly sheet: string }> {
  const outline = await outlineSheet('sheet1.xml', bytesOf(xml), WANTED);
  const { ends, others } = atRowEnds(outline, CELLS);
  const sheet = textIn(splice(outline.content, writeCells(outline, others), ends));
  expect(sheet).toBe(textIn(splice(outline.content, writeCells(outline, CELLS))));
  const left = new Set(others.map(({ row }) => row));
  return { rows: [0, 1, 2, 3, 4].filter((row) => !left.has(row)), sheet };
}

test('cells behind the last of their rows are put in there, all others as edits', async () => {
  const rows =
    '<row r="1"><c r="A1"/><c r="B1"><v>1</v></c></row>' +
    '<row r="2"><c r="A2"/><c r="D2"/></row><row r="3"><c r="C3"/></row><row r="4"/>';
  const { rows: ended, sheet } = await written(sheetOf(rows));
  expect(ended).toEqual([0]);
  expect(sheet).toContain(
    '<c r="B1"><v>1</v></c><c r="C1" s="1"><v>0</v></c><c s="2" r="E1"><v>€</v></c></row><row r="2"><c r="A2"/><c r="C2" s="1">',
  );
});

test('where rows stand in another order only those that ascend are', async () => {
  const row = (number: number): string => `<row r="${number}"><c r="A${number}"/></row>`;
  expect((await written(sheetOf([1, 4, 2, 5].map(row).join('')))).rows).toEqual([0, 1, 4]);
});

test('a sheet with prefixes, or one that is a text, gets edits alone', async () => {
  const rows = '<x:row r="1"><x:c r="A1"/></x:row>';
  expect((await written(`<x:worksheet><x:sheetData>${rows}</x:sheetData></x:worksheet>`)).rows).toEqual([]);
  const commented = '<row r="1"><c r="A1"/></row><!-- <row r="1"/> -->';
  expect((await written(sheetOf(commented))).rows).toEqual([]);
});

test('a formula that fills the cells of another row still stands in the way', async () => {
  const rows = '<row r="1"><c r="A1"><f t="array" ref="A1:C2">1</f></c></row><row r="2"><c r="A2"/></row>';
  await expect(written(sheetOf(rows))).rejects.toThrow('C');
});
