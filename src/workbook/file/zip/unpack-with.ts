import { configure } from '@zip.js/zip.js/lib/zip-core-custom.js';

/** As the platform's DecompressionStream: throws RangeError or TypeError for a format that it does not know. */
export type Unpacking = new (format: string) => Pick<TransformStream<Uint8Array, Uint8Array>, 'readable' | 'writable'>;

/**
 * Has what is not unpacked in one go unpacked by `unpacking` instead of by the platform's own DecompressionStream, for as long as the process runs.
 * It must give the format gzip, and fail on content that is damaged or has another check sum.
 * @param pieceBytes so much is given to it at a time, and handed on; more than usual only where it waits until what it unpacked is taken
 */
export function unpackWith(unpacking: Unpacking, pieceBytes?: number): void {
  configure({ DecompressionStream: unpacking, ...(pieceBytes === undefined ? {} : { chunkSize: pieceBytes }) });
}
