import { gzipSync } from 'node:zlib';

/** Half the way to the best that there is: a file that is a tenth larger, in a third of the time. */
const LEVEL = 4;

/** Packs by Node's own program, which takes a quarter of the time that one in JavaScript takes. */
export function packing(content: Uint8Array): Uint8Array {
  return gzipSync(content, { level: LEVEL });
}
