const encoder = new TextEncoder();

/** A UTF-16 unit has at most so many bytes in UTF-8. */
const MOST_BYTES = 3;

/** A text that is put together as its bytes in UTF-8: a large sheet made of texts would be copied once more to become bytes. */
export class Utf8Text {
  #bytes: Uint8Array;
  #length = 0;

  /** @param size how many bytes are expected; more make it grow */
  constructor(size: number) {
    this.#bytes = new Uint8Array(size);
  }

  add(text: string): void {
    if (text.length >= LONG) {
      this.#addEncoded(text);
      return;
    }
    this.#makeRoom(text.length);
    const bytes = this.#bytes;
    const start = this.#length;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit > LAST_OF_ASCII) {
        this.#length = start + at;
        this.#addEncoded(text.slice(at));
        return;
      }
      bytes[start + at] = unit;
    }
    this.#length = start + text.length;
  }

  /** Adds a whole number below 2^31 that is not negative, in digits. */
  addNumber(number: number): void {
    this.#makeRoom(MOST_DIGITS);
    let end = this.#length + 1;
    for (let left = number; left >= 10; left = (left / 10) | 0) end++;
    let left = number;
    for (let at = end - 1; at >= this.#length; at--) {
      this.#bytes[at] = ZERO + (left % 10);
      left = (left / 10) | 0;
    }
    this.#length = end;
  }

  #addEncoded(text: string): void {
    this.#makeRoom(text.length);
    const { read, written } = this.#encode(text);
    this.#length += written;
    if (read === text.length) return;
    this.#makeRoom((text.length - read) * MOST_BYTES);
    this.#length += this.#encode(text.slice(read)).written;
  }

  /** Puts as much of a text as there is room for behind what was added. */
  #encode(text: string): { readonly read: number; readonly written: number } {
    return encoder.encodeInto(text, this.#bytes.subarray(this.#length));
  }

  /** Adds the bytes from `start` up to `end`. */
  addBytes(bytes: Uint8Array, start: number, end: number): void {
    if (start === end) return;
    this.#makeRoom(end - start);
    this.#bytes.set(bytes.subarray(start, end), this.#length);
    this.#length += end - start;
  }

  #makeRoom(size: number): void {
    const needed = this.#length + size;
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.ceil(needed * GROWTH));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }

  /** What was added so far; nothing may be added afterwards. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }
}

const LAST_OF_ASCII = 127;
const ZERO = 48;
const MOST_DIGITS = 10;
/** From so many units on, the platform is asked: it takes a third of the time, but as long to be asked as a short text takes here. */
const LONG = 256;
const GROWTH = 1.5;
