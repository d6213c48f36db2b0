const CR = 13;
const LF = 10;

/*
 * Four bytes are looked at as one number, which is several times quicker than byte by byte: `TOP_BITS` of
 * `four + BELOW_DEL` are set where a byte is 127 or more, those of `four - SPACES` where one is below 32.
 */
const TOP_BITS = 0x80808080 | 0;
const BELOW_DEL = 0x01010101;
const SPACES = 0x20202020;

/** Whether bytes are as the formats want them: printable ASCII in lines that end in CR LF. */
export function isPlainAscii(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return plainBetween(bytes, 0, bytes.length);
  const lead = (4 - (bytes.byteOffset % 4)) % 4;
  const fours = new Int32Array(bytes.buffer, bytes.byteOffset + lead, (bytes.length - lead) >> 2);
  if (!plainBetween(bytes, 0, lead)) return false;
  for (let index = 0; index < fours.length; index++) {
    const four = fours[index] ?? 0;
    if (((four | (four + BELOW_DEL)) & TOP_BITS) !== 0) return false;
    if (((four - SPACES) & ~four & TOP_BITS) !== 0) {
      const from = lead + index * 4;
      if (!plainBetween(bytes, from, from + 4)) return false;
    }
  }
  return plainBetween(bytes, lead + fours.length * 4, bytes.length);
}

function plainBetween(bytes: Uint8Array, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const byte = bytes[index] ?? 0;
    const lineEnd = byte === CR ? bytes[index + 1] === LF : byte === LF && bytes[index - 1] === CR;
    if (!lineEnd && (byte < 32 || byte > 126)) return false;
  }
  return true;
}
