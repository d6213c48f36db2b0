import { WorkbookError } from '../../workbook';
import { damaged } from './damaged';
import { describeForeignFile } from './file-kind';
import { LIMITS } from '../../limits';
import { readArchive, type ZipEntry } from '../zip/read-archive';
import { openingWords } from '../../words/opening';

/** Stored and deflated; Excel knows no other. */
const PACKINGS: ReadonlySet<number> = new Set([0, 8]);

/**
 * What stands between a file and every parser: it must be a ZIP archive, whole, and of a size that can be unpacked.
 * Sizes are those that the file declares; inflateEntry holds it to them. Throws WorkbookError with a sentence.
 */
export async function guardedEntries(bytes: Uint8Array): Promise<ZipEntry[]> {
  const foreign = describeForeignFile(bytes);
  if (foreign !== null) throw new WorkbookError(foreign);
  const entries: ZipEntry[] = [];
  for await (const entry of readArchive(bytes)) {
    entries.push(entry);
    if (entries.length > LIMITS.entries) {
      throw new WorkbookError(openingWords.tooManyParts(LIMITS.entries));
    }
  }
  checkNames(entries);
  checkPacking(entries);
  checkSizes(entries, bytes.length);
  return entries;
}

function checkNames(entries: readonly ZipEntry[]): void {
  const names = new Set<string>();
  for (const { filename: name } of entries) {
    // Part names are the same whatever their case (ECMA-376 part 2, 6.2.2.3); with two of one name, readers disagree.
    if (names.has(name.toLowerCase())) throw damaged(openingWords.damage.twoParts(name));
    names.add(name.toLowerCase());
  }
}

function checkPacking(entries: readonly ZipEntry[]): void {
  for (const { filename, encrypted, compressionMethod, directory, uncompressedSize } of entries) {
    if (encrypted) {
      throw new WorkbookError(openingWords.passwordOfZip);
    }
    if (!PACKINGS.has(compressionMethod)) {
      throw damaged(openingWords.damage.packing(filename));
    }
    if (directory && uncompressedSize > 0) throw damaged(openingWords.damage.folder(filename));
  }
}

function checkSizes(entries: readonly ZipEntry[], fileBytes: number): void {
  let total = 0;
  let packed = 0;
  for (const { filename: name, uncompressedSize: size, compressedSize: packedSize } of entries) {
    total += size;
    packed += packedSize;
    refuseLargePart(name, size);
    if (size > LIMITS.ratioBytes && size > packedSize * LIMITS.ratio) {
      throw new WorkbookError(openingWords.bomb(name, megabytes(size)));
    }
  }
  if (total > LIMITS.totalBytes) throw tooLarge(openingWords.size.whole(megabytes(total)), LIMITS.totalBytes);
  if (packed > fileBytes) throw damaged(openingWords.damage.overlap);
}

/** Throws WorkbookError for a part of more bytes than are read: a copy with it could not be opened again. */
export function refuseLargePart(name: string, size: number): void {
  if (size > LIMITS.partBytes) throw tooLarge(openingWords.size.part(name, megabytes(size)), LIMITS.partBytes);
}

/** A workbook of more bytes than are read. */
export class TooLargeError extends WorkbookError {}

function tooLarge(what: string, limit: number): WorkbookError {
  return new TooLargeError(openingWords.tooLarge(what, megabytes(limit)));
}

function megabytes(bytes: number): string {
  return openingWords.size.megabytes(Math.round(bytes / 1_000_000));
}
