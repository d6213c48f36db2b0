import { gzipSync } from 'node:zlib';
import { unpackedWhole } from '../../../../src/cli/unpacking';
import { openWorkbookFile } from '../../../../src/workbook/file';
import { inflateEntry } from '../../../../src/workbook/file/zip/inflate-entry';
import { packedContent, readArchive, type ZipEntry } from '../../../../src/workbook/file/zip/read-archive';
import { unpackByPlatform } from '../../../../src/workbook/file/zip/unpack-by-platform';
import { unpackWholeWith, wholeContent, type UnpackWhole } from '../../../../src/workbook/file/zip/unpack-whole';
import { pack, unpack } from '../corpus/packing';
import { smallParts } from '../corpus/small-workbook';

const SHEET = 'xl/worksheets/sheet1.xml';

const file = pack(smallParts({ rows: '<row r="1"><c r="A1"><v>7</v></c></row>' }));

/** Notes what is unpacked in one go. */
let taken: number[] = [];

function noting(unpacking: UnpackWhole): UnpackWhole {
  taken = [];
  return (gzip, size) => {
    taken.push(size);
    return unpacking(gzip, size);
  };
}

const WAYS = { 'on the command line': unpackedWhole, 'in a browser': unpackByPlatform };

async function entriesOf(archive: Uint8Array): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = [];
  for await (const entry of readArchive(archive)) entries.push(entry);
  return entries;
}

async function contentOf(entry: ZipEntry): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of inflateEntry(entry)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The archive with the byte of a part's packed content, of its check sum or of its size in the directory as another. */
async function changed(what: 'content' | 'crc' | 'size'): Promise<Uint8Array> {
  const archive = file.slice();
  const entry = (await entriesOf(archive)).find(({ filename }) => filename === SHEET);
  const packed = entry && packedContent(entry);
  if (!packed) throw new Error('The archive has no sheet.');
  const directory = Buffer.from(archive).lastIndexOf(SHEET) - 46;
  const at = { content: packed.byteOffset + 20, crc: directory + 16, size: directory + 24 }[what];
  archive[at] = (archive[at] ?? 0) ^ 1;
  return archive;
}

describe.each(Object.entries(WAYS))('%s', (_, unpacking) => {
  beforeEach(() => unpackWholeWith(noting(unpacking)));

  test('the parts of a workbook are unpacked in one go, each once', async () => {
    const parts = unpack(file);
    for (const entry of await entriesOf(file)) {
      expect(Buffer.from((await wholeContent(entry)) ?? []).equals(parts[entry.filename] ?? new Uint8Array())).toBe(
        true,
      );
    }
    expect(taken).toEqual(Object.values(parts).map(({ length }) => length));
  });

  test('also where the file is a part of larger bytes', async () => {
    const larger = new Uint8Array([...new Uint8Array(7), ...file, 1]);
    const [first] = await entriesOf(larger.subarray(7, -1));
    expect(first && Buffer.from((await wholeContent(first)) ?? []).toString()).toMatch(/^<\?xml/);
  });

  test('a large content is not, so that it is never in memory as a whole', async () => {
    const [entry] = await entriesOf(pack({ 'part.xml': 'a'.repeat(64_000_001) }));
    expect(entry && (await wholeContent(entry))).toBeNull();
    expect(taken).toEqual([]);
    expect(entry && (await contentOf(entry)).length).toBe(64_000_001);
  });

  test.each(['content', 'crc', 'size'] as const)(
    'a part of which the %s is another is refused as ever',
    async (what) => {
      const archive = await changed(what);
      const told = async (): Promise<unknown> =>
        openWorkbookFile(archive)
          .then((workbook) => workbook.read('Entries'))
          .catch((error: unknown) => error);
      const withOneGo = await told();
      expect(taken.length).toBeGreaterThan(0);
      unpackWholeWith(() => {
        throw new Error('Unpacks nothing.');
      });
      expect(withOneGo).toEqual(await told());
      expect(withOneGo).toMatchObject({ name: 'WorkbookError' });
    },
  );

  test('of a content that is larger than it is said to be no more than a byte too many is unpacked', async () => {
    const gzip = gzipSync(new Uint8Array(5_000_000));
    const unpacked = async (size: number): Promise<number> => (await unpacking(gzip, size)).length;
    expect(await unpacked(5_000_000)).toBe(5_000_000);
    expect(await unpacked(1000).catch(() => 0)).toBeLessThanOrEqual(1001);
  });
});
