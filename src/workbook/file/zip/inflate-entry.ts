import { WorkbookError } from '../../workbook';
import { crc32 } from './crc32';
import { damaged } from '../guard/damaged';
import type { ZipEntry } from './zip-entry';

/**
 * Unpacks an entry piece by piece and never more than it declares, so that limits checked on the declared size hold.
 * Throws WorkbookError where the content is not what the directory says (size, check sum).
 */
export async function* inflateEntry(entry: ZipEntry): AsyncGenerator<Uint8Array, void> {
  let total = 0;
  let crc = 0;
  for await (const piece of unpack(entry)) {
    total += piece.length;
    if (total > entry.size) {
      throw new WorkbookError(
        `The workbook is not safe to open: its part ${entry.name} unpacks to more than it declares. Ask for a fresh copy from where the file came.`,
      );
    }
    crc = crc32(piece, crc);
    yield piece;
  }
  if (total !== entry.size || crc !== entry.crc) throw damaged(`its part ${entry.name} is not what it was when saved`);
}

/** The platform's own inflater: it works in small pieces, and stops when no more are taken. */
async function* unpack({ name, method, packed }: ZipEntry): AsyncGenerator<Uint8Array, void> {
  if (method === 0) {
    yield packed;
    return;
  }
  if (method !== 8) throw damaged(`its part ${name} is packed in a way that Excel does not use`);
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  // What goes wrong here goes wrong for the reader too, and is told there.
  writer.write(packed.slice()).catch(() => undefined);
  writer.close().catch(() => undefined);
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw damaged(`its part ${name} cannot be unpacked`, cause);
      });
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
