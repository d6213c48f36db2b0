import { deflateSync, Gzip, gzipSync } from 'fflate';
import { LIMITS } from '../../limits';

/** A content as it is packed into an archive. */
export interface Packed {
  readonly packed: Uint8Array;
  readonly crc32: number;
  readonly uncompressedSize: number;
}

/**
 * Packs a content, never so small that our own guard would take it for one that unpacks from almost nothing: text that repeats itself
 * packs better here than in Excel. Packs here, because the platform, which the library would ask, packs differently on another machine;
 * a large content may be packed by the platform all the same (`packLargeWith`).
 */
export function deflate(content: Uint8Array): Packed {
  // A gzip file is the packed content between ten bytes in front and its check sum and size behind (RFC 1952, 2.3).
  const file = content.length > LARGE ? packLarge(content) : gzipSync(content, { level: 6, mtime: 0 });
  const crc32 = new DataView(file.buffer, file.byteOffset).getUint32(file.length - 8, true);
  const packed = file.subarray(10, -8);
  const size = content.length;
  const least = Math.ceil(size / LIMITS.ratio);
  const isSafe = size <= LIMITS.ratioBytes || packed.length >= least;
  return { packed: isSafe ? packed : frontStored(content, least), crc32, uncompressedSize: size };
}

/** A sheet of about 8,000 rows. From here on what is packed a little less is better than waiting for it twice as long. */
const LARGE = 4_000_000;

/** So many bytes are packed at a time; packed all at once, they take as much memory again. */
const PIECE = 1 << 20;

/** Packs a content as a gzip file that has no name. */
export type Packing = (content: Uint8Array) => Uint8Array;

let packLarge: Packing = gzipQuickly;

/**
 * Has large contents packed by `packing`, for as long as the process runs. Another program of packing gives other bytes, which unpack to
 * the same.
 */
export function packLargeWith(packing: Packing): void {
  packLarge = packing;
}

function gzipQuickly(content: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  const gzip = new Gzip({ level: 1, mtime: 0 }, (piece) => pieces.push(piece));
  for (let at = 0; at < content.length; at += PIECE) {
    gzip.push(content.subarray(at, at + PIECE), at + PIECE >= content.length);
  }
  const file = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    file.set(piece, at);
    at += piece.length;
  }
  return file;
}

/** What a stored block holds at most, with five bytes in front of it (RFC 1951, 3.2.4). */
const STORED_BYTES = 65_535;

/** A content packed with so many bytes in front as they are: the next block begins at a byte, so that the rest is packed by itself. */
function frontStored(content: Uint8Array, bytes: number): Uint8Array {
  const rest = deflateSync(content.subarray(bytes), { level: 6 });
  const blocks = Math.ceil(bytes / STORED_BYTES);
  const packed = new Uint8Array(bytes + blocks * 5 + rest.length);
  let at = 0;
  for (let from = 0; from < bytes; from += STORED_BYTES) {
    const block = content.subarray(from, Math.min(from + STORED_BYTES, bytes));
    const view = new DataView(packed.buffer, at, 5);
    view.setUint16(1, block.length, true);
    view.setUint16(3, ~block.length, true);
    packed.set(block, at + 5);
    at += 5 + block.length;
  }
  packed.set(rest, at);
  return packed;
}
