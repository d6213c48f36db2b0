import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { withoutZip64Field } from './zip64';
import type { ZipEntry } from './zip-entry';

/** What goes into an archive: an old entry as it is, an old entry with new content, or a new one. */
export type ArchiveEntry =
  { readonly entry: ZipEntry; readonly content?: Uint8Array } | { readonly name: string; readonly content: Uint8Array };

const FLAG_SIZES_FOLLOW = 8;
const FLAG_UTF8_NAME = 0x800;
/** 1 January 1980, 00:00: the first moment that MS-DOS knows, as Excel itself writes it. */
const NO_TIME = 0x00210000;
const VERSION_DEFLATE = 20;

/**
 * A ZIP archive of the entries in their order. The same entries give the same bytes at any time: moments are those of
 * the old entries, new entries have none.
 */
export function writeArchive(archive: readonly ArchiveEntry[]): Uint8Array {
  const entries = archive.map(packed);
  const size = entries.reduce((sum, { rawName, packed: data }) => sum + 30 + rawName.length + data.length, 0);
  const directorySize = entries.reduce(
    (sum, { rawName, extra, comment }) => sum + 46 + rawName.length + extra.length + comment.length,
    0,
  );
  const bytes = new Uint8Array(size + directorySize + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let directory = size;
  for (const entry of entries) {
    directory = writeDirectoryEntry(bytes, view, directory, entry, at);
    at = writeLocalEntry(bytes, view, at, entry);
  }
  view.setUint32(directory, 0x06054b50, true);
  view.setUint16(directory + 8, entries.length, true);
  view.setUint16(directory + 10, entries.length, true);
  view.setUint32(directory + 12, directorySize, true);
  view.setUint32(directory + 16, size, true);
  return bytes;
}

function packed(item: ArchiveEntry): ZipEntry {
  const old = 'entry' in item ? tidied(item.entry) : blank(item.name);
  if (item.content === undefined) return old;
  const method = 'entry' in item ? old.method : 8;
  return {
    ...old,
    method,
    crc: crc32(item.content),
    size: item.content.length,
    packed: method === 8 ? deflateSync(item.content, { level: 6 }) : item.content,
  };
}

/** Sizes stand in front of the content and in 32 bits here, whatever the old archive did. */
function tidied(entry: ZipEntry): ZipEntry {
  return { ...entry, flags: entry.flags & ~FLAG_SIZES_FOLLOW, extra: withoutZip64Field(entry.extra) };
}

function blank(name: string): ZipEntry {
  const none = new Uint8Array(0);
  return {
    ...{ name, rawName: new TextEncoder().encode(name), madeBy: VERSION_DEFLATE, flags: FLAG_UTF8_NAME, method: 8 },
    ...{ modified: NO_TIME, crc: 0, size: 0, packed: none, extra: none, comment: none },
    ...{ internalAttributes: 0, externalAttributes: 0 },
  };
}

/** The fields that both headers have, from `version needed` to `length of the name`. */
function writeCommonFields(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION_DEFLATE, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}

function writeLocalEntry(bytes: Uint8Array, view: DataView, at: number, entry: ZipEntry): number {
  view.setUint32(at, 0x04034b50, true);
  writeCommonFields(view, at + 4, entry);
  bytes.set(entry.rawName, at + 30);
  bytes.set(entry.packed, at + 30 + entry.rawName.length);
  return at + 30 + entry.rawName.length + entry.packed.length;
}

function writeDirectoryEntry(bytes: Uint8Array, view: DataView, at: number, entry: ZipEntry, local: number): number {
  const extraAt = at + 46 + entry.rawName.length;
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, entry.madeBy, true);
  writeCommonFields(view, at + 6, entry);
  view.setUint16(at + 30, entry.extra.length, true);
  view.setUint16(at + 32, entry.comment.length, true);
  view.setUint16(at + 36, entry.internalAttributes, true);
  view.setUint32(at + 38, entry.externalAttributes, true);
  view.setUint32(at + 42, local, true);
  bytes.set(entry.rawName, at + 46);
  bytes.set(entry.extra, extraAt);
  bytes.set(entry.comment, extraAt + entry.extra.length);
  return extraAt + entry.extra.length + entry.comment.length;
}
