import { damaged } from '../guard/damaged';
import { openingWords } from '../../words/opening';

/**
 * The encoding of a part, as TextDecoder calls it. The standard has two (ECMA-376 part 2, 6.5.2), UTF-8 and UTF-16; some programs
 * declare another, `windows-1252`.
 */
export type PartEncoding = string;

export const UTF_8: PartEncoding = 'utf-8';
const UTF_16 = ['utf-16le', 'utf-16be'];

/** Bytes in which an XML declaration stands whole. */
const DECLARATION_BYTES = 200;
const DECLARED = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]{0,40})["']/;

/** By the first bytes: a byte order mark, or how `<` is written; else as the XML declaration says. */
export function encodingOfBytes(start: Uint8Array): PartEncoding {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const letters = [...start.subarray(0, DECLARATION_BYTES)].map((byte) => String.fromCharCode(byte)).join('');
  const declared = DECLARED.exec(letters)?.[1] ?? UTF_8;
  // It is not UTF-16, or it would have been seen.
  return /^(?:utf-?(?:8$|16)|ucs-?2|iso-10646)/i.test(declared) ? UTF_8 : declared;
}

/** The pieces of a part, the first with the XML declaration whole, where there is so much; always one. */
async function* withWholeStart(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let start: Uint8Array = new Uint8Array();
  let isWhole = false;
  for await (const piece of pieces) {
    if (isWhole) yield piece;
    else {
      start = start.length === 0 ? piece : joined(start, piece);
      isWhole = start.length >= DECLARATION_BYTES;
      if (isWhole) yield start;
    }
  }
  if (!isWhole) yield start;
}

/** The text of a part, piece by piece as its bytes come; a byte order mark stays in it. */
export async function* decodePart(
  part: string,
  pieces: AsyncIterable<Uint8Array>,
  found: (encoding: PartEncoding) => void = () => undefined,
): AsyncGenerator<string, void> {
  let decoder: PartDecoder | null = null;
  for await (const piece of withWholeStart(pieces)) {
    if (decoder === null) {
      decoder = partDecoder(part, encodingOfBytes(piece));
      found(decoder.encoding);
    }
    yield decoder.decode(piece);
  }
  if (decoder !== null) yield decoder.decode();
}

/** The bytes of a part in UTF-8, in whatever encoding it is, piece by piece as they come. */
export async function* partInUtf8(part: string, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let decoder: PartDecoder | null = null;
  let isUtf8 = false;
  for await (const piece of withWholeStart(pieces)) {
    isUtf8 ||= decoder === null && encodingOfBytes(piece) === UTF_8;
    if (isUtf8) yield piece;
    else yield utf8.encode((decoder ??= partDecoder(part, encodingOfBytes(piece))).decode(piece));
  }
  if (decoder !== null) yield utf8.encode(decoder.decode());
}

const utf8 = new TextEncoder();

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** Makes text out of the bytes of a part as they come; without bytes, at the end of them. Throws WorkbookError where they are none. */
export interface PartDecoder {
  readonly encoding: PartEncoding;
  decode(piece?: Uint8Array): string;
}

export function partDecoder(part: string, encoding: PartEncoding): PartDecoder {
  const decoder = decoderOf(part, encoding);
  return {
    encoding: decoder.encoding,
    decode(piece) {
      try {
        return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
      } catch (cause) {
        throw damaged(openingWords.damage.notText(part), cause);
      }
    },
  };
}

/** The text of bytes in UTF-8; a byte order mark stays in it. Throws WorkbookError where they are none. */
export function partText(part: string, bytes: Uint8Array): string {
  const decoder = partDecoder(part, UTF_8);
  return decoder.decode(bytes) + decoder.decode();
}

function decoderOf(part: string, encoding: PartEncoding): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  } catch (cause) {
    throw damaged(openingWords.damage.encoding(part, encoding), cause);
  }
}

/** The bytes of a part in the encoding that it had; where the standard does not know that one, in UTF-8, which the part then declares. */
export function encodePart(text: string, encoding: PartEncoding): Uint8Array {
  if (encoding === UTF_8) return new TextEncoder().encode(text);
  if (!UTF_16.includes(encoding)) return new TextEncoder().encode(declaredAsUtf8(text));
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
}

/** Whether a part is written with as many bytes as it was read from. */
export function keepsItsBytes(encoding: PartEncoding): boolean {
  return encoding === UTF_8 || UTF_16.includes(encoding);
}

function declaredAsUtf8(text: string): string {
  return text.replace(DECLARED, (declaration: string, encoding: string) => {
    const at = declaration.lastIndexOf(encoding);
    return `${declaration.slice(0, at)}UTF-8${declaration.slice(at + encoding.length)}`;
  });
}
