import type { CellChange } from '../../../../src/table';
import { openWorkbookFile } from '../../../../src/workbook/file';
import { faultsOf } from '../corpus/package-check';
import { pack, textOf, unpack } from '../corpus/packing';
import { smallParts, smallWorkbook, type SmallWorkbook } from '../corpus/small-workbook';

const SHEET = 'xl/worksheets/sheet1.xml';

async function change(content: SmallWorkbook, ...changes: CellChange[]): Promise<Uint8Array> {
  const workbook = await openWorkbookFile(smallWorkbook(content));
  await workbook.change('Entries', changes);
  const file = await workbook.toBytes();
  expect(faultsOf(file)).toEqual([]);
  return file;
}

const rowOf = (file: Uint8Array): string => /<sheetData>(.*)<\/sheetData>/.exec(textOf(file, SHEET))?.[1] ?? '';
const stylesOf = (file: Uint8Array): string[] =>
  /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(textOf(file, 'xl/styles.xml'))?.[1]?.match(/<xf [^>]*>/g) ?? [];

const text = (after: string): CellChange => ({ row: 0, column: 1, before: '', after });

test('a number becomes a text: only its cell and the format of its style change', async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>12</v></c><c r="C1" s="1"><v>3</v></c></row>';
  const file = await change({ rows, formats: ['0000'] }, text('0012'));
  expect(rowOf(file)).toBe(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="2" t="inlineStr"><is><t>0012</t></is></c><c r="C1" s="1"><v>3</v></c></row>',
  );
  expect(stylesOf(file)[2]).toBe(
    '<xf numFmtId="49" applyNumberFormat="1" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  );
});

test('a cell in the format for text keeps its style', async () => {
  const file = await change(
    { rows: '<row r="1"><c r="B1" s="1" t="str"><v> x</v></c></row>', formats: ['@'] },
    text('x'),
  );
  expect(textOf(file, 'xl/styles.xml')).toContain('numFmtId="164" formatCode="@"');
  const built = smallParts({ formats: ['@'] })['xl/styles.xml'];
  expect(textOf(file, 'xl/styles.xml')).toBe(built);
});

test('a style in alternatives, as Hancom Office writes them, becomes one that everybody reads', async () => {
  const parts = smallParts({ rows: '<row r="1"><c r="B1" s="1" t="str"><v> x</v></c></row>', formats: ['0'] });
  const inAlternatives = String(parts['xl/styles.xml']).replace(
    /<xf numFmtId="164" [^>]*\/>/,
    (xf) =>
      `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:hs="urn:hs" Requires="hs"><xf numFmtId="1"/></mc:Choice><mc:Fallback>${xf}</mc:Fallback></mc:AlternateContent>`,
  );
  const workbook = await openWorkbookFile(pack({ ...parts, 'xl/styles.xml': inAlternatives }));
  await workbook.change('Entries', [text('x')]);
  expect(rowOf(await workbook.toBytes())).toContain('<c r="B1" s="2" t="inlineStr">');
  expect(textOf(await workbook.toBytes(), 'xl/styles.xml')).toContain(
    '</mc:AlternateContent><xf numFmtId="49" applyNumberFormat="1" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
  );
});

test('a text that looks like a formula is written as text', async () => {
  const file = await change({ rows: '<row r="1"><c r="B1"><v>1</v></c></row>' }, text('=1+1'));
  expect(rowOf(file)).toContain('t="inlineStr"><is><t>=1+1</t>');
  expect(rowOf(file)).not.toContain('<f>');
});

test('an empty text empties the cell', async () => {
  const file = await change({ rows: '<row r="1"><c r="B1"><v>9999999999</v></c></row>' }, text(''));
  expect(rowOf(file)).toBe('<row r="1"><c r="B1" s="0"/></row>');
});

test.each([
  [false, '39893'],
  [true, '38431'],
])('a text becomes a day, in a book from 1904: %s', async (from1904, serial) => {
  const day: CellChange = { row: 0, column: 1, before: '21/03/2009', after: { day: '2009-03-21' } };
  const file = await change({ rows: '<row r="1"><c r="B1" t="str"><v>21/03/2009</v></c></row>', from1904 }, day);
  expect(rowOf(file)).toBe(`<row r="1"><c r="B1" s="1"><v>${serial}</v></c></row>`);
  const { values, formats } = await (await openWorkbookFile(file)).read('Entries');
  // As in the United Kingdom, on a machine of any country.
  expect([values[0]?.[1], formats[0]?.[1]]).toEqual([39_893, '[$-809]dd/mm/yyyy']);
});

describe('a cell that is not there yet', () => {
  const cell = (reference: string, content: string): string =>
    `<c r="${reference}" s="1" t="inlineStr"><is><t>${content}</t></is></c>`;

  test.each([
    ['between others', '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>', 0, 1],
    ['behind the last', '<row r="1"><c r="A1"><v>1</v></c></row>', 0, 7],
    ['in a row without cells', '<row r="1"/><row r="2"><c r="A2"><v>1</v></c></row>', 0, 1],
    ['in a row that is missing between others', '<row r="1"><c r="A1"><v>1</v></c></row><row r="9"/>', 4, 0],
    ['below the last row', '<row r="1"><c r="A1"><v>1</v></c></row>', 6, 2],
  ])('is made %s', async (_, rows, row, column) => {
    const file = await change({ rows }, { row, column, before: '', after: '0012' });
    expect(rowOf(file)).toContain(cell(`${'ABCDEFGH'.charAt(column)}${row + 1}`, '0012'));
    const { values } = await (await openWorkbookFile(file)).read('Entries');
    expect(values[row]?.[column]).toBe('0012');
  });

  test('is not made to be empty', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
    expect(rowOf(await change({ rows }, { row: 3, column: 3, before: '', after: '' }))).toBe(rows);
  });

  test('two in one new row stand in their order', async () => {
    const file = await change(
      { rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
      { row: 2, column: 3, before: '', after: 'second' },
      { row: 2, column: 1, before: '', after: 'first' },
    );
    expect(rowOf(file)).toContain(`${cell('B3', 'first')}${cell('D3', 'second')}`);
  });
});

test('a formula is left alone, and told', async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+11</f><v>12</v></c></row>';
  const workbook = await openWorkbookFile(smallWorkbook({ rows }));
  expect(await workbook.change('Entries', [text('0012')])).toEqual([{ row: 0, column: 1 }]);
  expect(rowOf(await workbook.toBytes())).toBe(rows);
});

describe('cells that a formula in another cell fills', () => {
  const array =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><f t="array" ref="B1:C3">X1:Y3</f><v>a</v></c><c r="C1" t="str"><v>b</v></c></row>' +
    '<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="str"><v> c</v></c></row><row r="4"><c r="B4" t="str"><v> d</v></c></row>';
  const table =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="dataTable" ref="B1:C3" dt2D="0" dtr="0" r1="A1"/><v>1</v></c></row>' +
    '<row r="2"><c r="B2"><v>2</v></c></row><row r="4"><c r="B4"><v>4</v></c></row>';

  test.each([
    ['array formulas', array],
    ['data tables', table],
  ])('of %s are left alone, filled or not, and told', async (_, rows) => {
    const workbook = await openWorkbookFile(smallWorkbook({ rows }));
    // B2 is filled, C2 is not there, and row 3 is missing.
    const inside = [
      { row: 1, column: 1 },
      { row: 1, column: 2 },
      { row: 2, column: 1 },
    ];
    const changes = inside.map((cell) => ({ ...cell, before: '', after: 'x' }));
    expect(await workbook.change('Entries', changes)).toEqual(inside);
    expect(rowOf(await workbook.toBytes())).toBe(rows);
  });

  test.each([
    ['below', { row: 3, column: 1 }],
    ['beside', { row: 0, column: 3 }],
    ['before', { row: 1, column: 0 }],
  ])('end where its area ends: %s', async (_, cell) => {
    const workbook = await openWorkbookFile(smallWorkbook({ rows: array }));
    expect(await workbook.change('Entries', [{ ...cell, before: '', after: 'x' }])).toEqual([]);
    const { values } = await (await openWorkbookFile(await workbook.toBytes())).read('Entries');
    expect(values[cell.row]?.[cell.column]).toBe('x');
  });

  test('of shared formulas are only those that have one', async () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1</f><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>';
    const workbook = await openWorkbookFile(smallWorkbook({ rows }));
    expect(await workbook.change('Entries', [{ row: 1, column: 1, before: '', after: 'x' }])).toEqual([]);
  });
});

test('every other part stays as it was, byte for byte', async () => {
  const content = { rows: '<row r="1"><c r="B1"><v>12</v></c></row>' };
  const file = unpack(await change(content, text('0012')));
  const before = unpack(smallWorkbook(content));
  const changed = Object.keys(before).filter((name) => file[name]?.toString() !== before[name]?.toString());
  expect(changed).toEqual(
    [SHEET, 'xl/styles.xml'].sort(
      (one, other) => Object.keys(before).indexOf(one) - Object.keys(before).indexOf(other),
    ),
  );
});

test('several cells of a row, out of order', async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>';
  const changes = [
    [1, 0],
    [0, 1],
    [0, 0],
  ] as const;
  const file = await change({ rows }, ...changes.map(([row, column]) => ({ row, column, before: '', after: 'x' })));
  expect(rowOf(file).match(/inlineStr/g)).toHaveLength(3);
});

describe('formulas whose results the change makes old', () => {
  const WORKBOOK = 'xl/workbook.xml';
  const rows = '<row r="1"><c r="A1"><f>B1*2</f><v>2</v></c><c r="B1"><v>1</v></c></row>';

  test('are calculated when Excel opens the workbook', async () => {
    expect(textOf(await change({ rows }, text('5')), WORKBOOK)).toContain('</sheets><calcPr fullCalcOnLoad="1"/>');
  });

  test('also where the workbook says how it is calculated', async () => {
    const before = smallParts({ rows })[WORKBOOK];
    const withSettings = String(before).replace('</sheets>', '</sheets><calcPr calcId="191029" calcMode="manual"/>');
    const file = await change({ rows, parts: { [WORKBOOK]: withSettings } }, text('5'));
    expect(textOf(file, WORKBOOK)).toContain('<calcPr fullCalcOnLoad="1" calcId="191029" calcMode="manual"/>');
  });

  test('are no reason to touch a workbook without any', async () => {
    const file = await change({ rows: '<row r="1"><c r="B1"><v>1</v></c></row>' }, text('5'));
    expect(textOf(file, WORKBOOK)).toBe(smallParts({})[WORKBOOK]);
  });
});
