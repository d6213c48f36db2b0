/** So many texts are remembered, as many as a list of a large college has that stand in more than one cell. */
const PLACES = 1 << 14;

/** Texts out of bytes of ASCII. One that stands in many cells is made once, as long as no other takes its place. */
export class ByteTexts {
  private readonly known: (string | undefined)[] = new Array(PLACES).fill(undefined);

  of(bytes: Uint8Array, first: number, end: number): string {
    let hash = end - first;
    for (let at = first; at < end; at++) hash = (hash * 31 + (bytes[at] ?? 0)) | 0;
    const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    const known = this.known[place];
    if (known !== undefined && isOf(known, bytes, first, end)) return known;
    const text = String.fromCharCode(...bytes.subarray(first, end));
    this.known[place] = text;
    return text;
  }
}

function isOf(text: string, bytes: Uint8Array, first: number, end: number): boolean {
  if (text.length !== end - first) return false;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== bytes[first + at]) return false;
  return true;
}
