import { readXlsx } from 'hucre/xlsx';
import type { FilledCell, Filling, NewRows } from '../../../../src/table';
import { WorkbookError } from '../../../../src/workbook';
import { openWorkbookFile } from '../../../../src/workbook/file';
import { log } from '../../annotations';
import { faultsOf } from '../corpus/package-check';
import { pack, textOf, unpack } from '../corpus/packing';
import { richParts } from '../corpus/rich-workbook';
import { smallWorkbook } from '../corpus/small-workbook';

const SHEET = 'xl/worksheets/sheet1.xml';

async function filled(file: Uint8Array, filling: Partial<Filling>): Promise<Uint8Array> {
  const workbook = await openWorkbookFile(file);
  await workbook.fill({ sheet: 'Entries', cells: [], newRows: null, ...filling });
  const bytes = await workbook.toBytes();
  expect(faultsOf(bytes)).toEqual([]);
  return bytes;
}

const rowsOf = (file: Uint8Array): string => /<sheetData>(.*)<\/sheetData>/.exec(textOf(file, SHEET))?.[1] ?? '';

const at = (row: number, column: number, value: FilledCell['value']): FilledCell => ({
  ...{ row, column, value },
  like: { row: 0, column },
});

test('a new row looks like the one that it is like; texts become texts, numbers keep the format', async () => {
  const rows = '<row r="1"><c r="A1" s="1"><v>12</v></c><c r="B1" s="2" t="str"><v>Ann</v></c></row>';
  const file = await filled(smallWorkbook({ rows, formats: ['0000', '@'] }), {
    cells: [at(1, 0, 13), at(1, 1, 'Ben')],
  });
  expect(rowsOf(file)).toBe(
    `${rows}<row r="2" spans="1:2"><c r="A2" s="1"><v>13</v></c><c r="B2" s="2" t="inlineStr"><is><t>Ben</t></is></c></row>`,
  );
});

test('an empty cell that is there keeps its looks', async () => {
  const rows = '<row r="1"><c r="A1" s="1" t="str"><v>Y</v></c></row><row r="2"><c r="A2" s="2"/></row>';
  const file = await filled(smallWorkbook({ rows, formats: ['0.00', '@'] }), { cells: [at(1, 0, 'Y')] });
  expect(rowsOf(file)).toContain('<c r="A2" s="2" t="inlineStr"><is><t>Y</t></is></c>');
});

test('TRUE is TRUE, and a day of a workbook that counts from 1904 is the same day', async () => {
  const rows = '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" s="1"><v>38423</v></c></row>';
  const workbook = smallWorkbook({ rows, formats: ['dd/mm/yyyy'], from1904: true });
  const [, day] = (await (await openWorkbookFile(workbook)).read('Entries')).values[0] ?? [];
  expect(day).toBe(39_885);
  const file = await filled(workbook, { cells: [at(1, 0, true), at(1, 1, 39_887)] });
  expect((await (await openWorkbookFile(file)).read('Entries')).values[1]).toEqual([true, 39_887]);
  expect(rowsOf(file)).toContain('<c r="A2" s="0" t="b"><v>1</v></c><c r="B2" s="1"><v>38425</v></c>');
});

/** A list that is a table of three lines, rows 3 to 6. */
async function listed(): Promise<Uint8Array> {
  const workbook = await openWorkbookFile(smallWorkbook());
  await workbook.append(log('09:00', '10:00', '11:00'));
  return workbook.toBytes();
}

const TABLE = 'xl/tables/table1.xml';
const newRow: Filling = {
  sheet: 'Log',
  cells: [{ row: 6, column: 0, value: '12:00', like: { row: 5, column: 0 } }],
  newRows: { first: 6, last: 6, where: 'beside' },
};

test('a table that ends above the new rows grows over them, filter and all, and other programs read it', async () => {
  const file = await filled(await listed(), newRow);
  expect(textOf(file, TABLE)).toContain('ref="A3:C7" totalsRowShown="0"><autoFilter ref="A3:C7"/>');
  const [, read] = (await readXlsx(file)).sheets;
  expect(read?.tables).toMatchObject([{ name: 'Log', range: 'A3:C7' }]);
});

test('a table with empty rows at its end stays as large as it is', async () => {
  const before = await listed();
  const large = pack({ ...unpack(before), [TABLE]: textOf(before, TABLE).replaceAll('A3:C6', 'A3:C20') });
  expect(textOf(await filled(large, newRow), TABLE)).toBe(textOf(large, TABLE));
});

test('a table with a row of totals is refused, and nothing is written', async () => {
  const before = await listed();
  const totals = pack({
    ...unpack(before),
    [TABLE]: textOf(before, TABLE).replace('totalsRowShown="0"', 'totalsRowCount="1"'),
  });
  const workbook = await openWorkbookFile(totals);
  await expect(workbook.fill(newRow)).rejects.toThrow('ends in a total row');
  expect(await workbook.toBytes()).toEqual(totals);
});

const putIn = (where: NewRows['where']): Filling => ({ ...newRow, newRows: { first: 6, last: 6, where } });

test('rows that are put in above the totals of a table are rows of it', async () => {
  const workbook = await openWorkbookFile(await listed());
  await workbook.append(log('Total'));
  const parts = unpack(await workbook.toBytes());
  const totals = pack({
    ...parts,
    [TABLE]: textOf(pack(parts), TABLE).replace('totalsRowShown="0"', 'totalsRowCount="1"'),
  });
  const file = await filled(totals, putIn('between'));
  expect(textOf(file, TABLE)).toContain('ref="A3:C8" totalsRowCount="1"');
  const values = (await (await openWorkbookFile(file)).read('Log')).values.map((row) => row?.[0]);
  expect(values.slice(5)).toEqual(['11:00', '12:00', 'Total']);
});

const BORDERED = '<row r="1" ht="30"><c r="A1" s="1" t="str"><v>1</v></c><c r="B1" s="2"/></row>';

test.each(['between', 'end'] as const)(
  'a new row has the looks of the one above in every column (%s)',
  async (where) => {
    const below =
      where === 'end' ? '' : '<row r="2"><c r="A2" t="str"><v>Total</v></c><c r="B2"><f>COUNTA(A1:A1)</f></c></row>';
    const file = await filled(smallWorkbook({ rows: BORDERED + below, formats: ['@', '0.00'] }), {
      cells: [at(1, 0, '2')],
      newRows: { first: 1, last: 1, where },
    });
    expect(rowsOf(file)).toContain(
      '<row r="2" ht="30"><c r="A2" s="1" t="inlineStr"><is><t>2</t></is></c><c r="B2" s="2"/></row>',
    );
    if (where === 'between') expect(rowsOf(file)).toContain('<row r="3"><c r="A3" t="str"><v>Total</v></c>');
  },
);

test('at the end of a sheet of which something cannot move, rows are filled without looks; between, that is told', async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><f t="dataTable" ref="B2:B3" r1="A1"/><v>1</v></c></row>';
  const filling = (where: NewRows['where']): Filling => ({
    ...{ sheet: 'Entries', cells: [at(4, 0, '2')] },
    newRows: { first: 4, last: 4, where },
  });
  const file = await filled(smallWorkbook({ rows }), filling('end'));
  expect((await (await openWorkbookFile(file)).read('Entries')).values[4]).toEqual(['2']);
  const workbook = await openWorkbookFile(smallWorkbook({ rows }));
  await expect(workbook.fill(filling('between'))).rejects.toThrow('a what-if table');
});

test('a formula that shows nothing is not overwritten', async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" t="str"><f>IF(B2,1,"")</f><v></v></c></row>';
  const before = smallWorkbook({ rows });
  const workbook = await openWorkbookFile(before);
  await expect(workbook.fill({ sheet: 'Entries', cells: [at(1, 0, '2')], newRows: null })).rejects.toThrow(
    "In the sheet 'Entries', A2 is not empty, so nothing was written",
  );
  expect(await workbook.toBytes()).toEqual(before);
});

test('of a rich workbook only the sheet, the styles and what calculates change', async () => {
  const before = unpack(pack(richParts()));
  const after = unpack(await filled(pack(richParts()), { cells: [at(11, 0, '0009')] }));
  const changed = Object.keys(after).filter(
    (name) => !Buffer.from(after[name] ?? []).equals(before[name] ?? Buffer.of()),
  );
  expect(changed).toEqual(['xl/workbook.xml', SHEET, 'xl/styles.xml']);
});

test('filling nothing changes nothing', async () => {
  const before = smallWorkbook();
  expect(await filled(before, {})).toEqual(before);
});

test('a signed workbook is refused', async () => {
  const workbook = await openWorkbookFile(pack({ ...richParts(), '_xmlsignatures/sig1.xml': '<Signature/>' }));
  const filling = { sheet: 'Entries', cells: [at(11, 0, '0009')], newRows: null };
  await expect(workbook.fill(filling)).rejects.toThrow('digitally signed');
  await expect(workbook.fill(filling)).rejects.toThrow(WorkbookError);
});
