/** So many bytes are compared at a time. */
const WORD = 4;

/**
 * A run of ASCII that is looked for at a place in bytes. Four bytes are compared at a time, the last four over again with some of those
 * before: a large sheet is compared with such runs some million times, and half of a small one before the engine has compiled anything.
 */
export class SoughtBytes {
  readonly length: number;
  private readonly bytes: Uint8Array;
  private readonly places: readonly number[];
  private readonly words: readonly number[];

  constructor(text: string) {
    this.bytes = new TextEncoder().encode(text);
    this.length = this.bytes.length;
    const view = viewOf(this.bytes);
    const last = this.length - WORD;
    this.places = last < 0 ? [] : [...Array.from({ length: Math.ceil(last / WORD) }, (_, nth) => nth * WORD), last];
    this.words = this.places.map((place) => view.getInt32(place));
  }

  /** Whether it stands at a place, whole. */
  standsIn(view: DataView, at: number): boolean {
    // Nothing is read beyond the end: where that happens, the engine throws away what it has compiled.
    if (at + this.length > view.byteLength) return false;
    const { places, words } = this;
    for (let nth = 0; nth < places.length; nth++)
      if (view.getInt32(at + (places[nth] ?? 0)) !== words[nth]) return false;
    return places.length > 0 || this.isShortIn(view, at);
  }

  private isShortIn(view: DataView, at: number): boolean {
    const { bytes } = this;
    for (let index = 0; index < bytes.length; index++) if (view.getUint8(at + index) !== bytes[index]) return false;
    return true;
  }
}

export function viewOf({ buffer, byteOffset, length }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, length);
}
