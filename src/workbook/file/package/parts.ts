import { damaged } from '../guard/damaged';
import { inflateEntry, inflateWhole } from '../zip/inflate-entry';
import { bytesOf, isSameContent, textIn, type PartContent } from '../xml/part-content';
import {
  decodePart,
  encodePart,
  encodingOfBytes,
  keepsItsBytes,
  partInUtf8,
  UTF_8,
  type PartEncoding,
} from '../xml/part-text';
import { Unpacked } from '../zip/unpacked';
import type { ZipEntry } from '../zip/read-archive';
import { writeArchive, type ArchiveEntry } from '../zip/write-archive';
import { openingWords } from '../../words/opening';

/** What was written over a part; without a content it was taken out. */
export interface WrittenPart {
  readonly name: string;
  readonly content: PartContent | null;
}

/** A part that two states of a workbook have otherwise; undefined: as it is in the file. */
export interface PartDifference {
  readonly key: string;
  readonly was: WrittenPart | undefined;
  readonly is: WrittenPart | undefined;
}

/**
 * The parts of an open workbook: those of the file, still packed, and over them those that were rewritten, added or
 * taken out since. A copy is cheap, so that changes are made to a copy that is kept only when all went well.
 */
export class Parts {
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #changes: Map<string, WrittenPart>;
  /**
   * Of the sheets that were looked at, by their parts, the styles that cells have and the list of styles has not. All states share them:
   * what the product writes has none.
   */
  readonly unlistedStyles: Map<string, ReadonlySet<number>>;
  /** What was read and is soon to be edited; null where nothing is kept. All states share it, as they do the entries. */
  readonly #unpacked: Unpacked | null;

  /** @param keepsRead whether a part that is read stays unpacked until it is edited, where it is unpacked in one go */
  constructor(entries: readonly ZipEntry[] | Parts, keepsRead = false) {
    this.#entries =
      entries instanceof Parts ? entries.#entries : new Map(entries.map((entry) => [keyOf(entry.filename), entry]));
    this.#changes = new Map(entries instanceof Parts ? entries.#changes : []);
    this.unlistedStyles = entries instanceof Parts ? entries.unlistedStyles : new Map<string, ReadonlySet<number>>();
    if (entries instanceof Parts) this.#unpacked = entries.#unpacked;
    else this.#unpacked = keepsRead ? new Unpacked() : null;
  }

  /** All names there are now. */
  names(): string[] {
    const kept = [...this.#entries.values()]
      .map(({ filename }) => filename)
      .filter((name) => !this.#changes.has(keyOf(name)));
    return [...kept, ...[...this.#changes.values()].filter(({ content }) => content !== null).map(({ name }) => name)];
  }

  has(name: string): boolean {
    const change = this.#changes.get(keyOf(name));
    return change ? change.content !== null : this.#entries.has(keyOf(name));
  }

  /** The text of a part, unpacked piece by piece as it is taken. Throws WorkbookError where there is no such part. */
  async *pieces(name: string): AsyncGenerator<string, void> {
    const source = this.#source(name);
    if (isContent(source)) yield textIn(source);
    else yield* textOf(source);
  }

  /** The same in UTF-8. */
  async *bytes(name: string): AsyncGenerator<Uint8Array, void> {
    const source = this.#source(name);
    if (isContent(source)) yield bytesOf(source);
    else yield* partInUtf8(source.filename, this.#unpacked?.kept(source) ?? inflateEntry(source));
  }

  /** What was written over a part, or where it lies in the file. */
  #source(name: string): PartContent | ZipEntry {
    const change = this.#changes.get(keyOf(name));
    if (change && change.content !== null) return change.content;
    const entry = change ? undefined : this.#entries.get(keyOf(name));
    if (!entry) throw damaged(openingWords.damage.partMissing(name));
    return entry;
  }

  async text(name: string): Promise<string> {
    return joined(this.pieces(name));
  }

  /** A part to be edited: its bytes, or its text where it was written as one or is in another encoding. Throws WorkbookError where there is no such part. */
  async content(name: string): Promise<PartContent> {
    const source = this.#source(name);
    if (isContent(source)) return source;
    const bytes = this.#unpacked?.taken(source) ?? (await inflateWhole(source));
    const encoding = encodingOfBytes(bytes);
    if (encoding !== UTF_8) return this.text(name);
    encodings.set(source, encoding);
    return bytes;
  }

  /** Rewrites or adds a part. A part that gets the content that it has in the file counts as untouched. */
  async write(name: string, content: PartContent): Promise<void> {
    const entry = this.#entries.get(keyOf(name));
    if (entry && (await isContentOf(entry, content))) this.#changes.delete(keyOf(name));
    else this.#changes.set(keyOf(name), { name: entry?.filename ?? name, content });
  }

  remove(name: string): void {
    if (this.#entries.has(keyOf(name))) this.#changes.set(keyOf(name), { name, content: null });
    else this.#changes.delete(keyOf(name));
  }

  /** What a later state of the same workbook has otherwise. */
  differences(later: Parts): PartDifference[] {
    return [...new Set([...this.#changes.keys(), ...later.#changes.keys()])].flatMap((key) => {
      const [was, is] = [this.#changes.get(key), later.#changes.get(key)];
      return was === is || (was && is && isSame(was, is)) ? [] : [{ key, was, is }];
    });
  }

  /** Which parts, by their names, are not the same in a later state of the same workbook. */
  changedIn(later: Parts): (name: string) => boolean {
    const keys = new Set(this.differences(later).map(({ key }) => key));
    return (name) => keys.has(keyOf(name));
  }

  /** What was written over a part, by its key. */
  written(key: string): WrittenPart | undefined {
    return this.#changes.get(key);
  }

  /** Makes a part what it was in another state. */
  put(key: string, part: WrittenPart | undefined): void {
    if (part) this.#changes.set(key, part);
    else this.#changes.delete(key);
  }

  get changed(): boolean {
    return this.#changes.size > 0;
  }

  /**
   * The .xlsx file of the parts as they are now: untouched ones as they were, in their old order.
   * @param opened the file that the parts were opened from
   */
  toBytes(opened: Uint8Array): Promise<Uint8Array> {
    return writeArchive(opened, this.#archive());
  }

  /** What is to be in the file. A sheet may be large, and only one is there as bytes at a time. */
  async *#archive(): AsyncGenerator<ArchiveEntry, void> {
    for (const [key, entry] of this.#entries) {
      const name = entry.filename;
      const change = this.#changes.get(key);
      if (!change) yield { name, old: entry };
      else if (change.content !== null) {
        yield { name, old: entry, content: encoded(change.content, await encodingOf(entry)) };
      }
    }
    for (const [key, { name, content }] of this.#changes) {
      if (content !== null && !this.#entries.has(key)) yield { name, content: bytesOf(content) };
    }
  }
}

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

function keyOf(name: string): string {
  return name.toLowerCase();
}

function isContent(source: PartContent | ZipEntry): source is PartContent {
  return typeof source === 'string' || source instanceof Uint8Array;
}

function isSame({ content: was }: WrittenPart, { content: is }: WrittenPart): boolean {
  return was === null || is === null ? was === is : isSameContent(was, is);
}

function encoded(content: PartContent, encoding: PartEncoding): Uint8Array {
  return encoding === UTF_8 ? bytesOf(content) : encodePart(textIn(content), encoding);
}

/** Unpacks the entry only where its size allows it to be the content. */
async function isContentOf(entry: ZipEntry, content: PartContent): Promise<boolean> {
  const encoding = await encodingOf(entry);
  if (keepsItsBytes(encoding)) {
    // A character has one byte or more: what is longer than the entry, as most that is written is, need not be encoded.
    const isCounted = encoding === UTF_8 || typeof content === 'string';
    if (isCounted && content.length > entry.uncompressedSize) return false;
    if (entry.uncompressedSize !== encoded(content, encoding).length) return false;
  }
  if (encoding === UTF_8) return isSameContent(await inflateWhole(entry), content);
  return (await joined(textOf(entry))) === textIn(content);
}

/** The encodings of the parts that were read: a sheet is not unpacked once more to learn in which it is to be written. */
const encodings = new WeakMap<ZipEntry, PartEncoding>();

function textOf(entry: ZipEntry): AsyncGenerator<string, void> {
  return decodePart(entry.filename, inflateEntry(entry), (encoding) => encodings.set(entry, encoding));
}

async function encodingOf(entry: ZipEntry): Promise<PartEncoding> {
  if (!encodings.has(entry)) {
    const pieces = textOf(entry);
    await pieces.next();
    await pieces.return();
  }
  return encodings.get(entry) ?? UTF_8;
}
