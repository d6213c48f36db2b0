/**
 * The fingerprint of a file, SHA-256 (FIPS 180-4) as 64 hexadecimal digits: two files with the same one are the same, byte for
 * byte. Written out here because what the platform has for it works only asynchronously and not in every web page.
 */
export function fingerprintOf(bytes: Uint8Array): string {
  const hash = roots(8, Math.sqrt);
  const schedule = new Int32Array(64);
  const message = padded(bytes);
  for (let block = 0; block < message.length; block += 16) {
    schedule.set(message.subarray(block, block + 16));
    extend(schedule);
    compress(hash, schedule);
  }
  return [...hash].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The message in words of 32 bits, with a 1 bit behind it and its length in bits at the end of the last block. */
function padded(bytes: Uint8Array): Int32Array {
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const words = new Int32Array(blocks * 16);
  const put = (at: number, byte: number): void => {
    words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - 8 * (at & 3)));
  };
  bytes.forEach((byte, at) => put(at, byte));
  put(bytes.length, 0x80);
  words[words.length - 2] = Math.floor(bytes.length / 2 ** 29);
  words[words.length - 1] = bytes.length << 3;
  return words;
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
  const at = (index: number): number => schedule[index] ?? 0;
  for (let index = 16; index < 64; index += 1) {
    const [near, far] = [at(index - 2), at(index - 15)];
    const first = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
    const second = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
    schedule[index] = at(index - 16) + first + at(index - 7) + second;
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
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) hash[index] = (hash[index] ?? 0) + word;
}
