import { createGunzip, createInflateRaw } from 'node:zlib';

/** What is unpacked is handed on in pieces of so many bytes; Node's own stream hands on 16 KB, and waits for a thread each time. */
const PIECE = { chunkSize: 256 * 1024 };

const FORMATS = { gzip: () => createGunzip(PIECE), 'deflate-raw': () => createInflateRaw(PIECE) };

/** Node's DecompressionStream in larger pieces, which takes a tenth off the time of a check. Throws TypeError for another format. */
export class Unpacking extends TransformStream<Uint8Array, Uint8Array> {
  static readonly supportedFormats = Object.keys(FORMATS);

  constructor(format: string) {
    const open = Object.entries(FORMATS).find(([name]) => name === format)?.[1];
    if (open === undefined) throw new TypeError(`Content that is packed as ${format} is not known.`);
    const zlib = open();
    super({
      start(controller) {
        zlib.on('data', (piece: Uint8Array) => controller.enqueue(piece));
        zlib.on('error', (error) => controller.error(error));
      },
      transform: (packed) =>
        new Promise((done, fail) => {
          zlib.write(packed, (error) => (error ? fail(error) : done()));
        }),
      flush: () =>
        new Promise((done, fail) => {
          zlib.once('end', done).once('error', fail).end();
        }),
    });
  }
}
