import { strToU8, Zip, ZipDeflate } from 'fflate';
import { openWorkbookFile } from '../../../../src/workbook/file';
import { checked, writeAll } from '../../annotations';
import { unpack } from '../corpus/packing';
import { smallParts, smallWorkbook } from '../corpus/small-workbook';

/** An archive as programs write it that do not know sizes beforehand: they follow the content. */
function streamed(): Uint8Array {
  const pieces: number[] = [];
  const zip = new Zip((_error, piece) => pieces.push(...piece));
  for (const [name, part] of Object.entries(smallParts({ rows: '<row r="1"><c r="A1"><v>7</v></c></row>' }))) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(strToU8(String(part)), true);
  }
  zip.end();
  return Uint8Array.from(pieces);
}

/** The same archive with places and counts in 64 bits (APPNOTE 4.3.14 to 4.3.16), as some report writers have them. */
function withZip64End(file: Uint8Array): Uint8Array {
  const end = file.length - 22;
  const old = new DataView(file.buffer, file.byteOffset);
  const bytes = new Uint8Array(file.length + 76);
  bytes.set(file.subarray(0, end));
  const view = new DataView(bytes.buffer);
  view.setUint32(end, 0x06064b50, true);
  view.setBigUint64(end + 4, 44n, true);
  view.setBigUint64(end + 32, BigInt(old.getUint16(end + 10, true)), true);
  view.setBigUint64(end + 48, BigInt(old.getUint32(end + 16, true)), true);
  view.setUint32(end + 56, 0x07064b50, true);
  view.setBigUint64(end + 64, BigInt(end), true);
  view.setUint32(end + 76, 0x06054b50, true);
  view.setUint16(end + 86, 0xffff, true);
  view.setUint32(end + 92, 0xffffffff, true);
  return bytes;
}

/** The same archive with a comment behind it. */
function withComment(file: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from([...file, ...strToU8('a comment')]);
  new DataView(bytes.buffer).setUint16(file.length - 2, 9, true);
  return bytes;
}

test.each([
  ['sizes behind the content', streamed()],
  ['a directory in 64 bits', withZip64End(smallWorkbook({ rows: '<row r="1"><c r="A1"><v>7</v></c></row>' }))],
  ['a comment', withComment(smallWorkbook({ rows: '<row r="1"><c r="A1"><v>7</v></c></row>' }))],
])('an archive with %s is read, and written so that every program reads it', async (_, file) => {
  const workbook = await openWorkbookFile(file);
  expect((await workbook.read('Entries')).values).toEqual([[7]]);
  await writeAll(workbook, checked('Entries'));
  const after = unpack(await workbook.toBytes());
  expect(Object.keys(after)).toEqual([...Object.keys(smallParts()), 'xl/worksheets/sheet2.xml']);
});
