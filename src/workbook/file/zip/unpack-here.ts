import { Inflate } from 'fflate';

/**
 * Unpacks what was packed as `deflate-raw` by a program of ours, for platforms that have no DecompressionStream (Safari before 16.4).
 * Throws TypeError for another format, which the platform's own does, too.
 */
export class UnpackingHere {
  static readonly supportedFormats = ['deflate-raw'];

  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<Uint8Array>;

  constructor(format: string) {
    if (!UnpackingHere.supportedFormats.includes(format)) {
      throw new TypeError(`Content that is packed as ${format} is not known.`);
    }
    const inflate = new Inflate();
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({
      start: (controller) => {
        inflate.ondata = (bytes) => controller.enqueue(bytes);
      },
      transform: (packed) => inflate.push(packed),
      // Content that is cut short is a fault.
      flush: () => inflate.push(new Uint8Array(0), true),
    });
    this.readable = readable;
    this.writable = writable;
  }
}
