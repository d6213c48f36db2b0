/**
 * The fingerprint of a file, SHA-256 (FIPS 180-4) as 64 hexadecimal digits: two files with the same one are the same, byte for
 * byte. Written out here because what the platform has for it works only asynchronously and not in every web page.
 */
export function fingerprintOf(bytes: Uint8Array): string {
  const hash = roots(8, Math.sqrt);
  const schedule = new Int32Array(64);
  const message = padded(bytes);
  for (let block = 0; block < message.byteLength; block += BLOCK_BYTES) {
    for (let word = 0; word < 16; word += 1) schedule[word] = message.getInt32(block + word * 4);
    extend(schedule);
    compress(hash, schedule);
  }
  return [...hash].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

const BLOCK_BYTES = 64;

/** The message in whole blocks, with a 1 bit behind it and its length in bits at the end of the last one. */
function padded(bytes: Uint8Array): DataView {
  const message = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK_BYTES) * BLOCK_BYTES);
  message.set(bytes);
  message[bytes.length] = 0x80;
  const view = new DataView(message.buffer);
  view.setUint32(message.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(message.length - 4, bytes.length << 3);
  return view;
}

/** The first 32 bits of the fractions of the roots of the first primes. */
function roots(count: number, root: (prime: number) => number): Int32Array {
  const words = new Int32Array(count);
  for (let found = 0, number = 2; found < count; number += 1) {
    if (isPrime(number)) words[found++] = Math.floor((root(number) % 1) * 2 ** 32);
  }
  return words;
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return true;
}

const CONSTANTS = roots(64, Math.cbrt);

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function extend(schedule: Int32Array): void {
  for (let index = 16; index < 64; index += 1) {
    const near = schedule[index - 2] ?? 0;
    const far = schedule[index - 15] ?? 0;
    const first = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
    const second = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
    schedule[index] = (schedule[index - 16] ?? 0) + first + (schedule[index - 7] ?? 0) + second;
  }
}

function compress(hash: Int32Array, schedule: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let round = 0; round < 64; round += 1) {
    const choice = (e & f) ^ (~e & g);
    const sum = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + sum + choice + (CONSTANTS[round] ?? 0) + (schedule[round] ?? 0)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0;
    // One by one: a list of them all would be made two million times for a large file.
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  const words = [a, b, c, d, e, f, g, h];
  for (let index = 0; index < 8; index += 1) hash[index] = (hash[index] ?? 0) + (words[index] ?? 0);
}
