import { damaged } from '../guard/damaged';

/** The encodings that a part may have (ECMA-376 part 2, 6.5.2), told by its first bytes. */
export type PartEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function encodingOf(start: Uint8Array): PartEncoding {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** The text of a part, piece by piece as its bytes come; a byte order mark stays in it. */
export async function* decodePart(
  part: string,
  pieces: AsyncIterable<Uint8Array>,
  found: (encoding: PartEncoding) => void = () => undefined,
): AsyncGenerator<string, void> {
  let decoder: TextDecoder | null = null;
  for await (const piece of pieces) {
    if (piece.length === 0) continue;
    if (decoder === null) {
      found(encodingOf(piece));
      decoder = new TextDecoder(encodingOf(piece), { fatal: true, ignoreBOM: true });
    }
    yield decodePiece(part, decoder, piece);
  }
  if (decoder) yield decodePiece(part, decoder);
}

function decodePiece(part: string, decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch (cause) {
    throw damaged(`its part ${part} is not readable text`, cause);
  }
}

/** The bytes of a part in the encoding that it had. */
export function encodePart(text: string, encoding: PartEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
}
