import {
  configure,
  ERR_ENTRY_DATA_OUT_OF_BOUNDS,
  ERR_INVALID_CRC32,
  ERR_INVALID_UNCOMPRESSED_SIZE,
  ERR_LOCAL_FILE_HEADER_NOT_FOUND,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import { WorkbookError } from '../../workbook';
import { damaged } from '../guard/damaged';
import type { ZipEntry } from './read-archive';
import { UnpackingHere } from './unpack-here';
import { wholeContent } from './unpack-whole';
import { openingWords } from '../../words/opening';

/** So many bytes are unpacked at a time: at the greatest ratio there is (1:1032), to 16 MB. */
configure({ chunkSize: 16 * 1024, useWebWorkers: false });
if (typeof DecompressionStream === 'undefined') configure({ DecompressionStream: UnpackingHere });

const FAULTS: Readonly<Record<string, string>> = {
  [ERR_ENTRY_DATA_OUT_OF_BOUNDS]: openingWords.damage.faults.cutShort,
  [ERR_INVALID_CRC32]: openingWords.damage.faults.changed,
  [ERR_LOCAL_FILE_HEADER_NOT_FOUND]: openingWords.damage.faults.elsewhere,
};

/**
 * Unpacks an entry piece by piece, a small one in one piece where the platform can, and never more than it declares, so that limits checked on the declared size hold.
 * Who stops taking pieces stops the unpacking, which has ended when `return` comes back.
 * Throws WorkbookError where the content is not what the directory says (size, check sum).
 */
export async function* inflateEntry(entry: ZipEntry): AsyncGenerator<Uint8Array, void> {
  if (entry.directory) return;
  const whole = await wholeContent(entry);
  if (whole !== null) {
    yield whole;
    return;
  }
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const stop = new AbortController();
  // What goes wrong is told by the reader. What goes wrong before a byte was read, the library tells only here.
  const unpacking = entry
    .getData(writable, { checkCrc32: true, signal: stop.signal })
    .catch((cause: unknown) => writable.abort(cause))
    .catch(() => undefined);
  const reader = readable.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } catch (cause) {
    throw faultOf(entry.filename, cause);
  } finally {
    stop.abort();
    await reader.cancel().catch(() => undefined);
    await unpacking;
  }
}

/** Unpacks an entry that is wanted whole. Throws as `inflateEntry` does. */
export async function inflateWhole(entry: ZipEntry): Promise<Uint8Array> {
  const whole = await wholeContent(entry, Infinity);
  if (whole !== null) return whole;
  const bytes = new Uint8Array(entry.directory ? 0 : entry.uncompressedSize);
  let at = 0;
  for await (const piece of inflateEntry(entry)) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function faultOf(part: string, cause: unknown): WorkbookError {
  const message = cause instanceof Error ? cause.message : '';
  if (message !== ERR_INVALID_UNCOMPRESSED_SIZE) {
    return damaged(openingWords.damage.part(part, FAULTS[message] ?? openingWords.damage.cannotUnpack), cause);
  }
  return new WorkbookError(openingWords.otherSize(part), { cause });
}
