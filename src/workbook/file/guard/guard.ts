import { WorkbookError } from '../../workbook';
import { damaged } from './damaged';
import { describeForeignFile } from './file-kind';
import { LIMITS } from './limits';
import { findDirectory, readEntries } from '../zip/zip-directory';
import type { ZipEntry } from '../zip/zip-entry';

const FLAG_ENCRYPTED = 1;
const SMALLER =
  'Copy the sheet with the candidates into a new workbook, save it as an Excel Workbook (.xlsx) and open that.';

/**
 * What stands between a file and every parser: it must be a ZIP archive, whole, and of a size that can be unpacked.
 * Sizes are those that the file declares; inflateEntry holds it to them. Throws WorkbookError with a sentence.
 */
export function guardedEntries(bytes: Uint8Array): ZipEntry[] {
  const foreign = describeForeignFile(bytes);
  if (foreign !== null) throw new WorkbookError(foreign);
  const place = findDirectory(bytes);
  if (place === null) throw damaged('its end is missing, as when a download or copy was cut short');
  if (place.count > LIMITS.entries) {
    throw new WorkbookError(
      `The workbook has ${place.count} parts, more than the ${LIMITS.entries} that are read. ${SMALLER}`,
    );
  }
  const entries = readEntries(bytes, place);
  checkNames(entries);
  checkSizes(entries, bytes.length);
  return entries;
}

function checkNames(entries: readonly ZipEntry[]): void {
  const names = new Set<string>();
  for (const { name, flags } of entries) {
    if (flags & FLAG_ENCRYPTED) {
      throw new WorkbookError(
        'The file is a ZIP archive with a password. Unpack it first, then open the workbook (.xlsx) inside.',
      );
    }
    // Part names are the same whatever their case (ECMA-376 part 2, 6.2.2.3); with two of one name, readers disagree.
    if (names.has(name.toLowerCase())) throw damaged(`it holds two parts named ${name}`);
    names.add(name.toLowerCase());
  }
}

function checkSizes(entries: readonly ZipEntry[], fileBytes: number): void {
  let total = 0;
  let packed = 0;
  for (const entry of entries) {
    total += entry.size;
    packed += entry.packed.length;
    if (entry.size > LIMITS.partBytes)
      throw tooLarge(`its part ${entry.name} unpacks to ${megabytes(entry.size)}`, LIMITS.partBytes);
    if (entry.size > LIMITS.ratioBytes && entry.size > entry.packed.length * LIMITS.ratio) {
      throw new WorkbookError(
        `The workbook is not safe to open: its part ${entry.name} unpacks to ${megabytes(entry.size)} from almost nothing. ${SMALLER}`,
      );
    }
  }
  if (total > LIMITS.totalBytes) throw tooLarge(`it unpacks to ${megabytes(total)}`, LIMITS.totalBytes);
  if (packed > fileBytes) throw damaged('its parts overlap');
}

function tooLarge(what: string, limit: number): WorkbookError {
  return new WorkbookError(
    `The workbook is too large: ${what}, more than the ${megabytes(limit)} that are read. ${SMALLER}`,
  );
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
