import { readXlsx } from 'hucre/xlsx';
import type { TableSheet } from '../../../../src/table';
import { WorkbookError } from '../../../../src/workbook';
import { openWorkbookFile } from '../../../../src/workbook/file';
import { log } from '../../annotations';
import { faultsOf } from '../corpus/package-check';
import { pack, textOf, unpack } from '../corpus/packing';
import { richParts } from '../corpus/rich-workbook';
import { smallWorkbook } from '../corpus/small-workbook';

const SHEET = 'xl/worksheets/sheet2.xml';
const TABLE = 'xl/tables/table1.xml';

async function appended(file: Uint8Array, ...sheets: readonly TableSheet[]): Promise<Uint8Array> {
  const workbook = await openWorkbookFile(file);
  for (const sheet of sheets) await workbook.append(sheet);
  const bytes = await workbook.toBytes();
  expect(faultsOf(bytes)).toEqual([]);
  return bytes;
}

function edited(file: Uint8Array, part: string, edit: (text: string) => string): Uint8Array {
  return pack({ ...unpack(file), [part]: edit(textOf(file, part)) });
}

test('the table grows over the lines, filter and all, and other programs read it', async () => {
  const once = await appended(smallWorkbook(), log('09:00'));
  expect(textOf(once, TABLE)).toContain('ref="A3:C4" totalsRowShown="0"><autoFilter ref="A3:C4"/>');
  const more = await appended(once, log('10:00'), log('11:00', '12:00'));
  expect(textOf(more, TABLE)).toContain('ref="A3:C7" totalsRowShown="0"><autoFilter ref="A3:C7"/>');
  const [, read] = (await readXlsx(more)).sheets;
  expect(read?.tables).toMatchObject([{ name: 'Log', range: 'A3:C7' }]);
});

test('nothing but the sheet, its table and the styles changes in a rich workbook', async () => {
  const once = await appended(pack(richParts()), log('09:00'));
  const [before, after] = [unpack(once), unpack(await appended(once, log('10:00')))];
  const changed = Object.keys(after).filter(
    (name) => !Buffer.from(after[name] ?? []).equals(before[name] ?? Buffer.of()),
  );
  expect(changed.sort()).toEqual(['xl/tables/table2.xml', 'xl/worksheets/sheet3.xml']);
});

test('adding no lines changes nothing', async () => {
  const once = await appended(smallWorkbook(), log('09:00'));
  expect(Buffer.from(await appended(once, log())).equals(once)).toBe(true);
});

test('lines below the table, pasted there, become part of it with the next line', async () => {
  const once = await appended(smallWorkbook(), log('09:00'));
  const pasted = edited(once, SHEET, (text) =>
    text.replace('</sheetData>', '<row r="6"><c r="B6" t="inlineStr"><is><t>mine</t></is></c></row></sheetData>'),
  );
  const more = await appended(pasted, log('10:00'));
  expect(textOf(more, TABLE)).toContain('ref="A3:C7"');
  expect((await (await openWorkbookFile(more)).read('Log')).values.slice(5)).toEqual([
    [null, 'mine'],
    ['10:00', '=1+1 & <b>', 1.5],
  ]);
});

test('a table that the user turned into plain cells is added to as well', async () => {
  const once = await appended(smallWorkbook(), log('09:00'));
  const { [TABLE]: _table, 'xl/worksheets/_rels/sheet2.xml.rels': _links, ...rest } = unpack(once);
  expect([_table, _links].every(Boolean)).toBe(true);
  const plain = edited(
    edited(pack(rest), SHEET, (text) => text.replace(/<tableParts.*<\/tableParts>/, '')),
    '[Content_Types].xml',
    (text) => text.replace(/<Override PartName="\/xl\/tables[^>]*>/, ''),
  );
  const more = await appended(plain, log('10:00'));
  expect((await (await openWorkbookFile(more)).read('Log')).values[4]?.[0]).toBe('10:00');
});

test('a table with a row of totals is refused, and nothing is written', async () => {
  const once = await appended(smallWorkbook(), log('09:00', '10:00'));
  const totals = edited(once, TABLE, (text) => text.replace('totalsRowShown="0"', 'totalsRowCount="1"'));
  const workbook = await openWorkbookFile(totals);
  await expect(workbook.append(log('11:00'))).rejects.toThrow('ends in a total row');
  await expect(workbook.append(log('11:00'))).rejects.toThrow(WorkbookError);
  expect(await workbook.toBytes()).toEqual(totals);
});

test('a signed workbook is refused', async () => {
  const workbook = await openWorkbookFile(pack({ ...richParts(), '_xmlsignatures/sig1.xml': '<Signature/>' }));
  await expect(workbook.append(log('09:00'))).rejects.toThrow('digitally signed');
});
