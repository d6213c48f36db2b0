import { groupBy } from '../entries';

/** Whether two contents are the same, byte for byte. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one === other || (one.length === other.length && one.every((byte, index) => byte === other[index]));
}

/** So many files of one length are compared each with each, which mostly ends at an early byte; thousands would take too long. */
const FEW = 16;

/** Of each file the place of the first of those given that has the same content: its own where it is that one. */
export function placesOfFirst(files: readonly { readonly bytes: Uint8Array }[]): number[] {
  const given = files.map(({ bytes }, at) => ({ at, bytes, first: at }));
  for (const alike of groupBy(given, ({ bytes }) => bytes.length).values()) {
    if (alike.length === 1) continue;
    for (const likely of alike.length > FEW ? groupBy(alike, ({ bytes }) => checkSum(bytes)).values() : [alike]) {
      for (const file of likely) file.first = likely.find(({ bytes }) => sameBytes(bytes, file.bytes))?.at ?? file.at;
    }
  }
  return given.map(({ first }) => first);
}

/**
 * Files of which each content is there once, in the order given: one that was given again says nothing new, and need not be read
 * again. The last of them stays, because of two files that contradict each other the later one counts.
 */
export function eachContentOnce<File extends { readonly bytes: Uint8Array }>(files: readonly File[]): File[] {
  const backwards = [...files].reverse();
  const firsts = placesOfFirst(backwards);
  return backwards.filter((_, at) => firsts[at] === at).reverse();
}

/** FNV-1a, 32 bits: contents with different ones are different. */
function checkSum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum;
}
