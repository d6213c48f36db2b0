import { configure } from '@zip.js/zip.js/lib/zip-core-custom.js';

/** As the platform's DecompressionStream: throws RangeError or TypeError for a format that it does not know. */
export type Unpacking = new (format: string) => Pick<TransformStream<Uint8Array, Uint8Array>, 'readable' | 'writable'>;

/**
 * Has workbooks unpacked by `unpacking` instead of by the platform's own DecompressionStream, for as long as the process runs.
 * It must give the format gzip, and fail on content that is damaged or has another check sum.
 */
export function unpackWith(unpacking: Unpacking): void {
  configure({ DecompressionStream: unpacking });
}
