import { WorkbookError } from '../../workbook';
import { damaged } from './damaged';
import { describeForeignFile } from './file-kind';
import { LIMITS } from '../../limits';
import { readArchive, type ZipEntry } from '../zip/read-archive';

/** Stored and deflated; Excel knows no other. */
const PACKINGS: ReadonlySet<number> = new Set([0, 8]);
const SMALLER =
  'Copy the sheet with the candidates into a new workbook, save it as an Excel Workbook (.xlsx) and open that.';

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
      throw new WorkbookError(`The workbook has more than the ${LIMITS.entries} parts that are read. ${SMALLER}`);
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
    if (names.has(name.toLowerCase())) throw damaged(`it holds two parts named ${name}`);
    names.add(name.toLowerCase());
  }
}

function checkPacking(entries: readonly ZipEntry[]): void {
  for (const { filename, encrypted, compressionMethod, directory, uncompressedSize } of entries) {
    if (encrypted) {
      throw new WorkbookError(
        'The file is a ZIP archive with a password. Unpack it first, then open the workbook (.xlsx) inside.',
      );
    }
    if (!PACKINGS.has(compressionMethod)) {
      throw damaged(`its part ${filename} is packed in a way that Excel does not use`);
    }
    if (directory && uncompressedSize > 0) throw damaged(`its part ${filename} is marked as a folder`);
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
      throw new WorkbookError(
        `The workbook is not safe to open: its part ${name} unpacks to ${megabytes(size)} from almost nothing. ${SMALLER}`,
      );
    }
  }
  if (total > LIMITS.totalBytes) throw tooLarge(`it unpacks to ${megabytes(total)}`, LIMITS.totalBytes);
  if (packed > fileBytes) throw damaged('its parts overlap');
}

/** Throws WorkbookError for a part of more bytes than are read: a copy with it could not be opened again. */
export function refuseLargePart(name: string, size: number): void {
  if (size > LIMITS.partBytes) throw tooLarge(`its part ${name} unpacks to ${megabytes(size)}`, LIMITS.partBytes);
}

function tooLarge(what: string, limit: number): WorkbookError {
  return new WorkbookError(
    `The workbook is too large: ${what}, more than the ${megabytes(limit)} that are read. ${SMALLER}`,
  );
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
