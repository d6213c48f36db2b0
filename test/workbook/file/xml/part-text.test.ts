import { openWorkbookFile } from '../../../../src/workbook/file';
import { partInUtf8 } from '../../../../src/workbook/file/xml/part-text';
import { checked, nothing, writeAll } from '../../annotations';
import { faultsOf } from '../corpus/package-check';
import { pack, textOf, unpack } from '../corpus/packing';
import { MAIN, smallParts } from '../corpus/small-workbook';

const SHEET = 'xl/worksheets/sheet1.xml';

/** The sheet with one text, in bytes of an encoding that Node's Buffer knows. */
function sheetIn(declared: string, encoding: BufferEncoding, text = 'Zoë', isBig = false): Uint8Array {
  const xml = `<?xml version="1.0" encoding="${declared}"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData></worksheet>`;
  const bytes = Buffer.from(xml, encoding);
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
}

const opened = (sheet: Uint8Array) => openWorkbookFile(pack({ ...smallParts(), [SHEET]: sheet }));

describe.each([
  ['ISO-8859-1', sheetIn('ISO-8859-1', 'latin1')],
  ['windows-1252', sheetIn('windows-1252', 'latin1')],
  ['UTF-16 without a byte order mark', sheetIn('UTF-16', 'utf16le')],
  ['UTF-16 the other way round', sheetIn('UTF-16', 'utf16le', 'Zoë', true)],
  ['UTF-8 that is declared to be UTF-16', sheetIn('UTF-16', 'utf8')],
  ['UTF-8 in small letters', sheetIn('utf8', 'utf8')],
])('a part in %s', (_, sheet) => {
  test('is read', async () => {
    expect((await (await opened(sheet)).read('Entries')).values).toEqual([['Zoë']]);
  });

  test('is written so that it is read again, and comes back to the byte', async () => {
    const workbook = await opened(sheet);
    const { columns } = checked('Entries');
    const annotation = {
      ...nothing('Entries'),
      columns: columns.map((column) => ({ ...column, cells: [{ row: 3, value: 'Don’t: £5 – Żółć' }] })),
    };
    await writeAll(workbook, annotation);
    const copy = await openWorkbookFile(await workbook.toBytes());
    const { values } = await copy.read('Entries');
    expect([values[0]?.[0], values[3]?.[4]]).toEqual(['Zoë', 'Don’t: £5 – Żółć']);
    await writeAll(copy, annotation);
    expect(Buffer.from(await copy.toBytes()).equals(await workbook.toBytes())).toBe(true);
    await writeAll(workbook, nothing('Entries'));
    expect(Buffer.from(unpack(await workbook.toBytes())[SHEET] ?? []).equals(sheet)).toBe(true);
  });
});

test('an encoding that the standard does not know is written as UTF-8, and says so', async () => {
  const workbook = await opened(sheetIn('ISO-8859-1', 'latin1'));
  await writeAll(workbook, checked('Entries'));
  const file = await workbook.toBytes();
  expect(textOf(file, SHEET)).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>.*Zoë/);
  expect(faultsOf(file)).toEqual([]);
});

test('an encoding that nobody knows is told', async () => {
  await expect((await opened(sheetIn('EBCDIC-CP-GB', 'latin1'))).read('Entries')).rejects.toThrow(
    /damaged: its part xl\/worksheets\/sheet1\.xml is in the encoding 'EBCDIC-CP-GB', which is not known\. Open it in Excel/,
  );
});

test('bytes that are no text of their encoding are told', async () => {
  await expect((await opened(sheetIn('UTF-8', 'latin1'))).read('Entries')).rejects.toThrow(/is not readable text/);
});

test.each(['UTF-8', 'utf-8', 'utf8', 'UTF8'])(
  'a part that says %s is handed on as it is, and not decoded',
  async (declared) => {
    const piece = sheetIn(declared, 'utf8');
    const pieces = async function* () {
      yield piece.subarray(0, 250);
      yield piece.subarray(250);
    };
    const handedOn: ArrayBufferLike[] = [];
    for await (const { buffer } of partInUtf8(SHEET, pieces())) handedOn.push(buffer);
    expect(handedOn.at(-1)).toBe(piece.buffer);
  },
);
