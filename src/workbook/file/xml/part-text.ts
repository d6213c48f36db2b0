import { damaged } from '../guard/damaged';

/**
 * The encoding of a part, as TextDecoder calls it. The standard has two (ECMA-376 part 2, 6.5.2), UTF-8 and UTF-16; some programs
 * declare another, `windows-1252`.
 */
export type PartEncoding = string;

const UTF_8 = 'utf-8';
const UTF_16 = ['utf-16le', 'utf-16be'];

/** Bytes in which an XML declaration stands whole. */
const DECLARATION_BYTES = 200;
const DECLARED = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]{0,40})["']/;

/** By the first bytes: a byte order mark, or how `<` is written; else as the XML declaration says. */
function encodingOf(start: Uint8Array): PartEncoding {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const letters = [...start.subarray(0, DECLARATION_BYTES)].map((byte) => String.fromCharCode(byte)).join('');
  const declared = DECLARED.exec(letters)?.[1] ?? UTF_8;
  // It is not UTF-16, or it would have been seen.
  return /^(?:utf-?16|ucs-?2|iso-10646)/i.test(declared) ? UTF_8 : declared;
}

/** The text of a part, piece by piece as its bytes come; a byte order mark stays in it. */
export async function* decodePart(
  part: string,
  pieces: AsyncIterable<Uint8Array>,
  found: (encoding: PartEncoding) => void = () => undefined,
): AsyncGenerator<string, void> {
  let decoder: TextDecoder | null = null;
  let start = new Uint8Array();
  for await (const piece of pieces) {
    if (decoder !== null) {
      yield decodePiece(part, decoder, piece);
      continue;
    }
    start = joined(start, piece);
    if (start.length < DECLARATION_BYTES) continue;
    decoder = decoderOf(part, start);
    found(decoder.encoding);
    yield decodePiece(part, decoder, start);
  }
  if (decoder === null) {
    decoder = decoderOf(part, start);
    found(decoder.encoding);
    yield decodePiece(part, decoder, start);
  }
  yield decodePiece(part, decoder);
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

function decoderOf(part: string, start: Uint8Array): TextDecoder {
  const encoding = encodingOf(start);
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  } catch (cause) {
    throw damaged(`its part ${part} is in the encoding ${encoding}, which is not known`, cause);
  }
}

function decodePiece(part: string, decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch (cause) {
    throw damaged(`its part ${part} is not readable text`, cause);
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
