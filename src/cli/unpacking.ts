import { Duplex } from 'node:stream';
import { createGunzip, createInflateRaw, gunzipSync } from 'node:zlib';

/** What is unpacked is handed on in pieces of so many bytes; Node's own stream hands on 16 KB, and waits for a thread each time. */
export const PIECE_BYTES = 256 * 1024;
const PIECE = { chunkSize: PIECE_BYTES };

const FORMATS = { gzip: () => createGunzip(PIECE), 'deflate-raw': () => createInflateRaw(PIECE) };

/**
 * Node's DecompressionStream in larger pieces, which takes a tenth off the time of a check. Node joins the two ends, as in its own:
 * who stops reading ends the unpacking, and nothing is handed on afterwards. Throws TypeError for another format.
 */
export class Unpacking {
  static readonly supportedFormats = Object.keys(FORMATS);

  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<Uint8Array>;

  constructor(format: string) {
    const open = Object.entries(FORMATS).find(([name]) => name === format)?.[1];
    if (open === undefined) throw new TypeError(`Content that is packed as ${format} is not known.`);
    // They are the platform's own classes, which the types of Node tell apart from those of browsers.
    const { readable, writable }: Readonly<Record<'readable' | 'writable', unknown>> = Duplex.toWeb(open());
    if (!(readable instanceof ReadableStream && writable instanceof WritableStream)) {
      throw new TypeError('This version of Node makes no streams of the web.');
    }
    this.readable = readable;
    this.writable = writable;
  }
}

/** Unpacks a gzip file of `size` bytes in one go. Throws RangeError where it holds more, and Error where it is damaged. */
export function unpackedWhole(gzip: Uint8Array, size: number): Uint8Array {
  // With room for one byte more there is one piece, which need not be copied together.
  const { buffer, byteOffset, length } = gunzipSync(gzip, {
    maxOutputLength: size + 1,
    chunkSize: Math.max(size + 1, LEAST_PIECE),
  });
  // As Node's own kind of bytes, pieces of it take three times as long to make.
  return new Uint8Array(buffer, byteOffset, length);
}

/** Node takes no smaller piece. */
const LEAST_PIECE = 64;
