import { unpackedWhole } from '../../../../src/cli/unpacking';
import { openWorkbookFile, type WorkbookFile } from '../../../../src/workbook/file';
import { readArchive, type ZipEntry } from '../../../../src/workbook/file/zip/read-archive';
import { unpackWholeWith } from '../../../../src/workbook/file/zip/unpack-whole';
import { Unpacked } from '../../../../src/workbook/file/zip/unpacked';
import { pack } from '../corpus/packing';
import { smallParts } from '../corpus/small-workbook';

const parts = smallParts({ rows: '<row r="1"><c r="A1"><v>7</v></c></row>' });
const file = pack(parts);
const SHEET_BYTES = parts['xl/worksheets/sheet1.xml']?.length ?? 0;

/** Sizes of what was unpacked. */
let unpacked: number[] = [];
beforeEach(() => {
  unpacked = [];
  unpackWholeWith((gzip, size) => {
    unpacked.push(size);
    return unpackedWhole(gzip, size);
  });
});

const sheetsUnpacked = (): number => unpacked.filter((size) => size === SHEET_BYTES).length;

/** Reads a sheet, and types into it twice: the first time from what was read, the second from what was written. */
async function typedInto(workbook: WorkbookFile): Promise<Uint8Array> {
  await workbook.read('Entries');
  await workbook.type('Entries', [{ row: 0, column: 0, typed: '8' }]);
  await workbook.type('Entries', [{ row: 0, column: 1, typed: '9' }]);
  return workbook.toBytes();
}

async function firstEntry(archive: Uint8Array): Promise<ZipEntry> {
  for await (const entry of readArchive(archive)) return entry;
  throw new Error('The archive is empty.');
}

async function unpack(kept: Unpacked, entry: ZipEntry): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of kept.kept(entry)) pieces.push(piece);
  return Buffer.concat(pieces);
}

test('a sheet of a workbook that is to be written is unpacked once to be read and written, and the copy is the same', async () => {
  const written = await typedInto(await openWorkbookFile(file, { isToBeWritten: true }));
  expect(sheetsUnpacked()).toBe(1);
  unpacked = [];
  expect(Buffer.from(await typedInto(await openWorkbookFile(file))).equals(written)).toBe(true);
  expect(sheetsUnpacked()).toBe(2);
});

test('what is kept is given once, and unpacked again afterwards', async () => {
  const [kept, entry] = [new Unpacked(), await firstEntry(file)];
  const content = await unpack(kept, entry);
  expect(await unpack(kept, entry)).toEqual(content);
  expect(unpacked).toHaveLength(1);
  expect(Buffer.from(kept.taken(entry) ?? []).equals(content)).toBe(true);
  expect(kept.taken(entry)).toBeNull();
  await unpack(kept, entry);
  expect(unpacked).toHaveLength(2);
});

test('no more is kept than there is room for, and there is room again for what was taken', async () => {
  const kept = new Unpacked();
  const [large, other] = [
    await firstEntry(pack({ 'part.xml': 'a'.repeat(40_000_000) })),
    await firstEntry(pack({ 'part.xml': 'b'.repeat(30_000_000) })),
  ];
  await unpack(kept, large);
  await unpack(kept, other);
  expect(kept.taken(other)).toBeNull();
  expect(kept.taken(large)).toHaveLength(40_000_000);
  await unpack(kept, other);
  expect(kept.taken(other)).toHaveLength(30_000_000);
});

test('what breaks off while it is read is not kept', async () => {
  const [kept, entry] = [new Unpacked(), await firstEntry(file)];
  for await (const piece of kept.kept(entry)) {
    expect(piece.length).toBe(entry.uncompressedSize);
    break;
  }
  expect(kept.taken(entry)).toBeNull();
});
