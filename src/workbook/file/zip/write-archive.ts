import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { damaged } from '../guard/damaged';
import { refuseLargePart } from '../guard/guard';
import { deflate } from './deflate';
import { READER_OPTIONS, type ZipEntry } from './read-archive';
import { openingWords } from '../../words/opening';

/** An entry that is copied from the old archive by its name, or written anew where it has content. */
export interface ArchiveEntry {
  readonly name: string;
  readonly content?: Uint8Array;
  /** What it is in the old archive, or what it takes the place of there; keeps its date and attributes. */
  readonly old?: ZipEntry;
}

/** As Excel writes a part: with MS-DOS attributes, on 1 January 1980, 00:00, the first moment that MS-DOS knows. */
const NEW = { msDosCompatible: true, rawLastModDate: 0x00210000 } as const;

const [BACKSLASH, SLASH] = [0x5c, 0x2f];

/** The content comes packed, and no other date is added, which would tell of the clock and the time zone. */
const AS_GIVEN = { passThrough: true, dataDescriptor: false, extendedTimestamp: false, compressionMethod: 8 } as const;

/**
 * A ZIP archive of the entries in their order, each asked for when those before it are packed; the copied ones are byte for byte as they
 * were. The same entries give the same bytes at any time, and on any machine where large contents are packed here (`packLargeWith`). Throws
 * WorkbookError where a copied entry is not whole, and where one is larger than what is read.
 *
 * Where the old archive has a name written otherwise, with backslashes or a slash in front, it is written as a name of a part: one package
 * with names of both kinds is read by fewer programs than one of either.
 */
export async function writeArchive(
  archive: Uint8Array,
  entries: AsyncIterable<ArchiveEntry> | Iterable<ArchiveEntry>,
): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter());
  const copied = new Set<string>();
  for await (const { name, content, old } of entries) {
    if (content) {
      refuseLargePart(name, content.length);
      await copy(zip, archive, copied);
      const { packed, ...sums } = deflate(content);
      await zip.add(name, new Uint8ArrayReader(packed), { ...(old ? { entry: old } : NEW), ...sums, ...AS_GIVEN });
    } else if (old && isWrittenOtherwise(old)) {
      await copy(zip, archive, copied);
      await copyRenamed(zip, old, name);
    } else copied.add(name);
  }
  await copy(zip, archive, copied);
  return zip.close();
}

/** Copies the entries of these names, which are then none. */
async function copy(zip: ZipWriter<Uint8Array>, archive: Uint8Array, names: Set<string>): Promise<void> {
  if (names.size === 0) return;
  const options = { readerOptions: READER_OPTIONS, filter: ({ filename }: ZipEntry) => names.has(filename) };
  await zip.appendZip(new Uint8ArrayReader(archive), options).catch((cause: unknown) => {
    throw damaged(openingWords.damage.partElsewhere, cause);
  });
  names.clear();
}

/** Whether the old archive has the name of a part in another way. */
function isWrittenOtherwise({ rawFilename }: ZipEntry): boolean {
  return rawFilename.includes(BACKSLASH) || rawFilename[0] === SLASH;
}

/** Copies an entry under another name, as it is packed. */
async function copyRenamed(zip: ZipWriter<Uint8Array>, old: ZipEntry, name: string): Promise<void> {
  const { crc32, uncompressedSize, compressionMethod } = old;
  const sums = { ...(crc32 === undefined ? {} : { crc32 }), uncompressedSize };
  const packed = old.directory ? new Uint8Array() : await old.getData(new Uint8ArrayWriter(), { passThrough: true });
  await zip.add(name, new Uint8ArrayReader(packed), { entry: old, ...sums, ...AS_GIVEN, compressionMethod });
}
