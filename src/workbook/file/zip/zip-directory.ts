import { damaged } from '../guard/damaged';
import { findZip64Field, readZip64End } from './zip64';
import type { ZipEntry } from './zip-entry';

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;

/** Where the list of entries stands, how many it says there are. */
export interface DirectoryPlace {
  readonly offset: number;
  readonly count: number;
}

/** Finds the directory at the end of a ZIP archive; null where there is none. */
export function findDirectory(bytes: Uint8Array): DirectoryPlace | null {
  const view = viewOf(bytes);
  const earliest = Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT);
  for (let at = bytes.length - END_BYTES; at >= earliest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    return readZip64End(view, at) ?? { offset: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
  }
  return null;
}

/** The entries in the order of the directory, nothing unpacked. Throws WorkbookError where the archive is not whole. */
export function readEntries(bytes: Uint8Array, { offset, count }: DirectoryPlace): ZipEntry[] {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw damaged('its list of parts is broken');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const end = extraEnd + view.getUint16(at + 32, true);
    if (end > bytes.length) throw damaged('its list of parts is cut short');
    entries.push(readEntry(bytes, view, at, nameEnd, extraEnd, end));
    at = end;
  }
  return entries;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameEnd: number,
  extraEnd: number,
  end: number,
): ZipEntry {
  const rawName = bytes.slice(at + 46, nameEnd);
  const name = new TextDecoder().decode(rawName).replaceAll('\\', '/').replace(/^\//, '');
  const sizes = findZip64Field(view, nameEnd, extraEnd, {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  });
  return {
    name,
    rawName,
    madeBy: view.getUint16(at + 4, true),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: sizes.size,
    packed: packedBytes(bytes, view, name, sizes.offset, sizes.packedSize),
    extra: bytes.slice(nameEnd, extraEnd),
    comment: bytes.slice(extraEnd, end),
    internalAttributes: view.getUint16(at + 36, true),
    externalAttributes: view.getUint32(at + 38, true),
  };
}

function packedBytes(bytes: Uint8Array, view: DataView, name: string, at: number, size: number): Uint8Array {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL)
    throw damaged(`its part ${name} is not where it should be`);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + size > bytes.length) throw damaged(`its part ${name} is cut short`);
  return bytes.subarray(start, start + size);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
