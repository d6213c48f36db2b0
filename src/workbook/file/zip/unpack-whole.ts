import { packedContent, type ZipEntry } from './read-archive';
import { unpackByPlatform } from './unpack-by-platform';

/** Unpacks a gzip file that is known to hold `size` bytes. Throws where it holds more, or is not what its check sum says. */
export type UnpackWhole = (gzip: Uint8Array, size: number) => Uint8Array | Promise<Uint8Array>;

/**
 * A sheet of about 130,000 rows, whose cells take several times as much memory. What is larger comes in pieces, so that it is never in
 * memory as a whole.
 */
export const MOST_BYTES = 64_000_000;

const DEFLATED = 8;

let unpackWhole: UnpackWhole | null = typeof DecompressionStream === 'undefined' ? null : unpackByPlatform;

/** Has contents of usual size unpacked in one go by `unpacking` instead, for as long as the process runs: streams on streams cost four times as much. */
export function unpackWholeWith(unpacking: UnpackWhole): void {
  unpackWhole = unpacking;
}

/**
 * The content of an entry that can be unpacked in one go; null of any other, and where something is wrong with it, which a stream then tells.
 * @param most what holds more bytes is left to a stream
 */
export async function wholeContent(entry: ZipEntry, most = MOST_BYTES): Promise<Uint8Array | null> {
  const { uncompressedSize: size, crc32: checkSum } = entry;
  if (unpackWhole === null || entry.compressionMethod !== DEFLATED || size === 0 || size > most) return null;
  const packed = packedContent(entry);
  if (packed === null || checkSum === undefined) return null;
  try {
    const content = await unpackWhole(gzipOf(packed, checkSum, size), size);
    return content.length === size ? content : null;
  } catch {
    return null;
  }
}

/** A gzip file is the packed content between ten bytes in front and its check sum and size behind (RFC 1952, 2.3). */
function gzipOf(packed: Uint8Array, checkSum: number, size: number): Uint8Array {
  const file = new Uint8Array(HEADER.length + packed.length + 8);
  file.set(HEADER);
  file.set(packed, HEADER.length);
  const trailer = new DataView(file.buffer, HEADER.length + packed.length);
  trailer.setUint32(0, checkSum, true);
  trailer.setUint32(4, size, true);
  return file;
}

/** Packed by deflate, with nothing else said of the file. */
const HEADER = Uint8Array.of(0x1f, 0x8b, DEFLATED, 0, 0, 0, 0, 0, 0, 0xff);
