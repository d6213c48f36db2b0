import { zipSync } from 'fflate';
import { Unpacking } from '../../../../src/cli/unpacking';
import { unpackWholeWith, unpackWith } from '../../../../src/workbook/file';
import { inflateEntry } from '../../../../src/workbook/file/zip/inflate-entry';
import { readArchive, type ZipEntry } from '../../../../src/workbook/file/zip/read-archive';

/** Bytes that hardly pack, always the same. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (state * 48_271) % 2_147_483_647) & 0xff);
}

async function entryOf(content: Uint8Array): Promise<ZipEntry> {
  for await (const entry of readArchive(zipSync({ 'part.xml': content }))) return entry;
  throw new Error('The archive has no part.');
}

const INNER = {
  'as on the command line': (format: string) => new Unpacking(format),
  'as in a browser': (format: string) => new DecompressionStream(format === 'gzip' ? 'gzip' : 'deflate-raw'),
};

describe.each(Object.entries(INNER))('%s', (_, open) => {
  let taken = 0;

  /** Counts the packed bytes that are given to whoever unpacks. */
  class Counted {
    readonly readable: ReadableStream<Uint8Array>;
    readonly writable: WritableStream<Uint8Array>;

    constructor(format: string) {
      const inner = open(format);
      const writer = inner.writable.getWriter();
      this.readable = inner.readable;
      this.writable = new WritableStream({
        async write(packed) {
          taken += packed.length;
          await writer.ready;
          await writer.write(new Uint8Array(packed));
        },
        close: () => writer.close(),
        abort: (cause) => writer.abort(cause),
      });
    }
  }

  it('unpacks no further where nobody takes the next piece', async () => {
    unpackWith(Counted);
    unpackWholeWith(() => {
      throw new Error('Unpacks nothing.');
    });
    taken = 0;
    const pieces = inflateEntry(await entryOf(noise(8_000_000)));
    expect((await pieces.next()).done).toBe(false);
    await pieces.return();
    const atReturn = taken;
    expect(atReturn).toBeGreaterThan(0);
    expect(atReturn).toBeLessThan(4_000_000);
    await new Promise((later) => setTimeout(later, 50));
    expect(taken).toBe(atReturn);
  });
});
