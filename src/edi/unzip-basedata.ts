import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import { baseName, parseCopiedName } from './file-name';
import { MOST_TOGETHER } from './most-together';
import type { Report } from './problem';
import { formWords } from './words/forms';

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a zip may unpack to, the last of them with what was unpacked before it. Bytes are counted as they come out: the sizes that a zip declares can lie. */
const LIMITS = {
  entries: 5000,
  part: 100 * 1024 * 1024,
  total: MOST_TOGETHER,
  /** Output for each byte of the zip, once there are `ratioFrom` bytes of output. */
  ratio: 200,
  ratioFrom: 10 * 1024 * 1024,
};

/** So much of the zip is unpacked at a time: at the greatest ratio there is (1:1032) 16 MB. */
const STEP = 16 * 1024;

class TooLarge extends Error {}

/** Whether bytes are a zip, by their first bytes. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && bytes[3] === bytes[2] + 1;
}

/**
 * The basedata files of a zip, named `zip/file`. What else it holds is noted; a zip that is broken or a bomb gives none.
 * @param before bytes of the files beside it that are unpacked already
 */
export function unzipBasedata(zip: NamedBytes, reportFor: (file: string) => Report, before = 0): NamedBytes[] {
  const report = reportFor(zip.name);
  try {
    const files = unpack(zip, reportFor, before);
    if (files.length === 0) report({ kind: 'zip-without-basedata' });
    return files;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof TooLarge) report({ kind: 'zip-too-large', slots: { limit: reason } });
    else report({ kind: 'zip-broken', slots: { reason } });
    return [];
  }
}

interface Part {
  readonly name: string;
  readonly chunks: Uint8Array[];
  size: number;
  whole: boolean;
}

function unpack(zip: NamedBytes, reportFor: (file: string) => Report, before: number): NamedBytes[] {
  const unpacked: Part[] = [];
  let entries = 0;
  let total = 0;
  const reader = new Unzip((entry) => {
    if (++entries > LIMITS.entries) throw new TooLarge(formWords.limits.files(LIMITS.entries));
    if (entry.name.endsWith('/')) return;
    const name = `${zip.name}/${entry.name}`;
    if (parseCopiedName(entry.name)?.family !== 'broadcast') {
      reportFor(name)({ kind: /\.zip$/i.test(entry.name) ? 'zip-in-zip' : 'ignored-part' });
      return;
    }
    const file: Part = { name: `${zip.name}/${baseName(entry.name)}`, chunks: [], size: 0, whole: false };
    unpacked.push(file);
    entry.ondata = (error, chunk, final) => {
      if (error) throw error;
      file.chunks.push(chunk);
      file.size += chunk.length;
      total += chunk.length;
      file.whole = final;
      if (file.size > LIMITS.part) throw new TooLarge(formWords.limits.part(LIMITS.part / 1024 / 1024));
      if (before + total > LIMITS.total) throw new TooLarge(tooMuch(before));
      if (total > LIMITS.ratioFrom && total > LIMITS.ratio * zip.bytes.length) {
        throw new TooLarge(formWords.limits.ratio(LIMITS.ratio));
      }
    };
    entry.start();
  });
  reader.register(UnzipInflate);
  reader.register(UnzipPassThrough);
  for (let from = 0; from < zip.bytes.length; from += STEP) {
    reader.push(zip.bytes.subarray(from, from + STEP), from + STEP >= zip.bytes.length);
  }
  const cut = unpacked.find(({ whole }) => !whole);
  if (cut) throw new Error(formWords.cutOff(baseName(cut.name)));
  return unpacked.map(({ name, chunks, size }) => ({ name, bytes: joined(chunks, size) }));
}

function tooMuch(before: number): string {
  const megabytes = LIMITS.total / 1024 / 1024;
  return before > 0 ? formWords.limits.together(megabytes) : formWords.limits.whole(megabytes);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
