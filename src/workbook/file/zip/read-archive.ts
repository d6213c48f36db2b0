import {
  ERR_BAD_FORMAT,
  ERR_EOCDR_NOT_FOUND,
  Uint8ArrayReader,
  ZipReader,
  type Entry,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import { damaged } from '../guard/damaged';
import { openingWords } from '../../words/opening';

/** A part as it lies in the .xlsx file: still packed, with what the directory of the ZIP archive says of it. */
export type ZipEntry = Entry;

/** How archives are read. */
export const READER_OPTIONS = {
  /** Names of parts have forward slashes and none in front (ECMA-376 part 2, 6.2.2), whatever the archive has. */
  normalizeFilename: (name: string) => name.replaceAll('\\', '/').replace(/^\//, ''),
  /** Nothing is unpacked to a disk, so that names can do no harm. */
  filenameValidation: 'tolerant',
  /** Only the directory counts: what stands in front of the content may be empty, and differs in faulty programs. */
  checkLocalDirectory: false,
} as const;

/** Which file an entry lies in. */
const archives = new WeakMap<ZipEntry, Uint8Array>();

const END_IS_MISSING: readonly string[] = [ERR_BAD_FORMAT, ERR_EOCDR_NOT_FOUND];

/** The entries in the order of the directory, nothing unpacked. Throws WorkbookError where the archive is not whole. */
export async function* readArchive(bytes: Uint8Array): AsyncGenerator<ZipEntry, void> {
  try {
    for await (const entry of new ZipReader(new Uint8ArrayReader(bytes), READER_OPTIONS).getEntriesGenerator()) {
      archives.set(entry, bytes);
      yield entry;
    }
  } catch (cause) {
    if (cause instanceof Error && END_IS_MISSING.includes(cause.message)) {
      throw damaged(openingWords.damage.cutShort, cause);
    }
    throw damaged(openingWords.damage.list, cause);
  }
}

/** What stands in front of a content: a signature, the sizes of the name and of what else is said, and both (APPNOTE.TXT 6.3.10, 4.3.7). */
const LOCAL = { signature: 0x04034b50, nameSize: 26, extraSize: 28, bytes: 30 } as const;

/** The content of an entry as it is packed; null where it is not where the directory says. */
export function packedContent(entry: ZipEntry): Uint8Array | null {
  const archive = archives.get(entry);
  if (archive === undefined || entry.offset < 0 || entry.offset + LOCAL.bytes > archive.length) return null;
  const view = new DataView(archive.buffer, archive.byteOffset + entry.offset, LOCAL.bytes);
  if (view.getUint32(0, true) !== LOCAL.signature) return null;
  const start =
    entry.offset + LOCAL.bytes + view.getUint16(LOCAL.nameSize, true) + view.getUint16(LOCAL.extraSize, true);
  const end = start + entry.compressedSize;
  return end <= archive.length ? archive.subarray(start, end) : null;
}
