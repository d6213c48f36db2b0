import { inflateEntry } from './inflate-entry';
import type { ZipEntry } from './read-archive';
import { MOST_BYTES } from './unpack-whole';

/** Entries that stay unpacked between being read and being edited, as many together as one may have: to unpack a large sheet takes as long as to find its rows. */
export class Unpacked {
  readonly #contents = new Map<ZipEntry, Uint8Array>();
  #bytes = 0;

  /** Unpacks an entry, and keeps it where it comes in one piece and there is room. Throws as `inflateEntry` does. */
  async *kept(entry: ZipEntry): AsyncGenerator<Uint8Array, void> {
    const known = this.#contents.get(entry);
    if (known !== undefined) {
      yield known;
      return;
    }
    let whole: Uint8Array | null = null;
    for await (const piece of inflateEntry(entry)) {
      if (piece.length === entry.uncompressedSize) whole = piece;
      yield piece;
    }
    // Only now is it known to be what its check sum says.
    if (whole !== null) this.#keep(entry, whole);
  }

  #keep(entry: ZipEntry, content: Uint8Array): void {
    if (this.#bytes + content.length > MOST_BYTES) return;
    this.#contents.set(entry, content);
    this.#bytes += content.length;
  }

  /** What was kept of an entry, which is then no longer; null where nothing was. */
  taken(entry: ZipEntry): Uint8Array | null {
    const content = this.#contents.get(entry) ?? null;
    if (content !== null && this.#contents.delete(entry)) this.#bytes -= content.length;
    return content;
  }
}
