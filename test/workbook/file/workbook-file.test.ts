import { openWorkbookFile, type WorkbookChange, type WorkbookFile } from '../../../src/workbook/file';
import { checked, log, nothing, writeAll } from '../annotations';
import { keepsTheContract, tellsLooks } from '../contract';
import { pack, textOf, unpack } from './corpus/packing';
import { faultsOf } from './corpus/package-check';
import { richParts } from './corpus/rich-workbook';
import { smallWorkbook } from './corpus/small-workbook';

const richFile = (): Uint8Array => pack(richParts());

async function annotated(file: Uint8Array, annotation = checked('Entries')): Promise<Uint8Array> {
  const workbook = await openWorkbookFile(file);
  await writeAll(workbook, annotation);
  return workbook.toBytes();
}

describe('the contract of every workbook', () => {
  keepsTheContract(async (): Promise<WorkbookFile> => {
    const parts = richParts();
    const workbook = String(parts['xl/workbook.xml']).replace('Pivot &amp; co', 'Notes');
    return openWorkbookFile(pack({ ...parts, 'xl/workbook.xml': workbook }));
  });
});

describe('what looks change', () => {
  tellsLooks(() => {
    const texts = ['Abbott', 'Baker', 'P', 'Y'].map((text, column) => {
      const style = [1, 0, 2, 2][column] ?? 0;
      return `<c r="${'ABCD'.charAt(column)}1" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`;
    });
    const rows = `<row r="1">${texts.join('')}<c r="E1" s="1"><v>12</v></c><c r="F1" s="1"/></row>`;
    return openWorkbookFile(smallWorkbook({ rows, fonts: ['<strike/>', '<name val="Wingdings 2"/>'] }));
  });
});

describe('what was read', () => {
  const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45000</v></c></row>';
  const open = (): Promise<WorkbookFile> =>
    openWorkbookFile(smallWorkbook({ rows, strings: '<si><t>Surname</t></si>', formats: ['dd/mm/yyyy'] }));

  test('is not read again after another sheet was written, and holds as the file is then', async () => {
    const workbook = await open();
    const before = await workbook.read('Entries');
    await workbook.append(log('09:00'));
    await workbook.append(log('10:00'));
    expect(await workbook.read('Entries')).toBe(before);
    expect(await (await openWorkbookFile(await workbook.toBytes())).read('Entries')).toEqual(before);
    expect((await workbook.read('Log')).values).toHaveLength(5);
  });

  test('is read again once that sheet was written, or what was written is taken back', async () => {
    const workbook = await open();
    const written: WorkbookChange[] = [];
    workbook.watchChanges((change) => written.push(change));
    const before = await workbook.read('Entries');
    await workbook.annotate(checked('Entries'));
    const after = await workbook.read('Entries');
    expect(after).toEqual(await (await openWorkbookFile(await workbook.toBytes())).read('Entries'));
    expect(after.values).not.toEqual(before.values);
    await workbook.revert(written);
    expect(await workbook.read('Entries')).toEqual(before);
  });
});

describe('a rich workbook', () => {
  test('that was only read is the same file', async () => {
    const file = richFile();
    const workbook = await openWorkbookFile(file);
    await workbook.read('Entries');
    expect(await workbook.toBytes()).toEqual(file);
  });

  test('is never changed where it lies', async () => {
    const file = richFile();
    const copy = file.slice();
    await annotated(file);
    expect(file).toEqual(copy);
  });

  test('keeps every part as it was but those that hold what is written, and their order', async () => {
    const before = unpack(richFile());
    const after = unpack(await annotated(richFile()));
    const changed = Object.keys(before).filter(
      (name) => !Buffer.from(before[name] ?? []).equals(after[name] ?? new Uint8Array()),
    );
    expect(changed).toEqual([
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/styles.xml',
    ]);
    expect(Object.keys(after)).toEqual([...Object.keys(before), 'xl/worksheets/sheet3.xml']);
  });

  test('is as it was, to the letter, when the annotation is taken away; only unused styles stay', async () => {
    const before = unpack(richFile());
    const after = unpack(await annotated(await annotated(richFile()), nothing('Entries')));
    expect({ ...after, 'xl/styles.xml': null }).toEqual({ ...before, 'xl/styles.xml': null });
  });

  test('is whole after writing', async () => {
    expect(faultsOf(richFile())).toEqual([]);
    expect(faultsOf(await annotated(richFile()))).toEqual([]);
  });

  test('written twice is the same file, opened again or not', async () => {
    const once = await annotated(richFile());
    expect(Buffer.from(await annotated(once)).equals(once)).toBe(true);
    const workbook = await openWorkbookFile(richFile());
    await writeAll(workbook, checked('Entries'));
    await writeAll(workbook, checked('Entries'));
    expect(Buffer.from(await workbook.toBytes()).equals(once)).toBe(true);
  });

  test('is the file that was opened once the annotation is taken away before saving', async () => {
    const file = await annotated(await annotated(richFile()), nothing('Entries'));
    const workbook = await openWorkbookFile(file);
    await writeAll(workbook, checked('Entries'));
    await writeAll(workbook, nothing('Entries'));
    expect(await workbook.toBytes()).toEqual(file);
  });

  test('stays protected, and its styles keep their numbers', async () => {
    const file = await annotated(richFile());
    expect(textOf(file, 'xl/worksheets/sheet1.xml')).toContain('<sheetProtection algorithmName="SHA-512"');
    expect(textOf(file, 'xl/styles.xml')).toContain(
      '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49"',
    );
  });

  test("marks are conditional formats of our own, behind the user's in place and priority", async () => {
    const sheet = textOf(await annotated(richFile()), 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain(
      '<formula>LEN(B4)&gt;40</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="A4:A5 C4"><cfRule type="expression" dxfId="1" priority="8"><formula>N(&quot;entrywise:error&quot;)=0</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="B5:C5"><cfRule type="expression" dxfId="2" priority="9"><formula>N(&quot;entrywise:warning&quot;)=0</formula></cfRule></conditionalFormatting>' +
        '<dataValidations',
    );
  });
});

describe('what cannot be written to', () => {
  test('a signed workbook', async () => {
    const file = pack({ ...richParts(), '_xmlsignatures/sig1.xml': '<Signature/>' });
    const workbook = await openWorkbookFile(file);
    await expect(writeAll(workbook, checked('Entries'))).rejects.toThrow('digitally signed');
    expect(await workbook.toBytes()).toEqual(file);
  });

  test("a column that holds the user's formulas", async () => {
    const { columns, ...rest } = checked('Entries');
    const workbook = await openWorkbookFile(richFile());
    const moved = columns.map((column) => ({ ...column, column: column.column - 1 }));
    await expect(writeAll(workbook, { ...rest, columns: moved })).rejects.toThrow('Column D');
  });
});
