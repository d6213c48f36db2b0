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

const END_IS_MISSING: readonly string[] = [ERR_BAD_FORMAT, ERR_EOCDR_NOT_FOUND];

/** The entries in the order of the directory, nothing unpacked. Throws WorkbookError where the archive is not whole. */
export async function* readArchive(bytes: Uint8Array): AsyncGenerator<ZipEntry, void> {
  try {
    yield* new ZipReader(new Uint8ArrayReader(bytes), READER_OPTIONS).getEntriesGenerator();
  } catch (cause) {
    if (cause instanceof Error && END_IS_MISSING.includes(cause.message)) {
      throw damaged(openingWords.damage.cutShort, cause);
    }
    throw damaged(openingWords.damage.list, cause);
  }
}
