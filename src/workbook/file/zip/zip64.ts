import { damaged } from '../guard/damaged';

const LOCATOR = 0x07064b50;
const END = 0x06064b50;
const FIELD = 0x0001;
const IN_FIELD = 0xffffffff;

interface EntrySizes {
  readonly size: number;
  readonly packedSize: number;
  readonly offset: number;
}

/** The directory's place as the 64-bit end record gives it (APPNOTE 4.3.14); null where the archive has none. */
export function readZip64End(view: DataView, endOffset: number): { offset: number; count: number } | null {
  const locator = endOffset - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR) return null;
  const at = readLong(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END) throw damaged('its list of parts is broken');
  return { offset: readLong(view, at + 48), count: readLong(view, at + 32) };
}

/** Sizes and offset of an entry, taken from the 64-bit extra field where the 32-bit ones say so (APPNOTE 4.5.3). */
export function findZip64Field(view: DataView, from: number, to: number, short: EntrySizes): EntrySizes {
  if (short.size !== IN_FIELD && short.packedSize !== IN_FIELD && short.offset !== IN_FIELD) return short;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== FIELD) continue;
    let next = at + 4;
    const take = (value: number): number => {
      if (value !== IN_FIELD) return value;
      next += 8;
      return readLong(view, next - 8);
    };
    return { size: take(short.size), packedSize: take(short.packedSize), offset: take(short.offset) };
  }
  throw damaged('its list of parts is broken');
}

/** An extra field without its 64-bit sizes, which are written anew. */
export function withoutZip64Field(extra: Uint8Array): Uint8Array {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  const kept: number[] = [];
  for (let at = 0; at + 4 <= extra.length;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== FIELD) kept.push(...extra.subarray(at, end));
    at = end;
  }
  return Uint8Array.from(kept);
}

function readLong(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw damaged('its list of parts is cut short');
  return Number(view.getBigUint64(at, true));
}
