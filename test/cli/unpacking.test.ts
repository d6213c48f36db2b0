import { deflateRawSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { Unpacking } from '../../src/cli/unpacking';

async function unpacked(
  format: string,
  packed: Uint8Array,
  step: number,
): Promise<{ content: Buffer; largest: number }> {
  const { readable, writable } = new Unpacking(format);
  const writer = writable.getWriter();
  const written = (async () => {
    for (let at = 0; at < packed.length; at += step) await writer.write(packed.subarray(at, at + step));
    await writer.close();
  })();
  // What goes wrong is told by the reader too.
  written.catch(() => undefined);
  const pieces: Uint8Array[] = [];
  const reader = readable.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) pieces.push(next.value);
  await written;
  return { content: Buffer.concat(pieces), largest: Math.max(0, ...pieces.map(({ length }) => length)) };
}

const PACK = { gzip: gzipSync, 'deflate-raw': deflateRawSync } as const;

describe.each(['gzip', 'deflate-raw'] as const)('%s', (format) => {
  it('is unpacked, however the packed bytes come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), fc.integer({ min: 1, max: 300 }), async (bytes, step) => {
        const { content } = await unpacked(format, PACK[format](bytes), step);
        expect(content.equals(bytes)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('comes in pieces, however much it unpacks to', async () => {
    const much = new Uint8Array(5_000_000);
    const { content, largest } = await unpacked(format, PACK[format](much), 1_000_000);
    expect(content.equals(much)).toBe(true);
    expect(largest).toBeLessThanOrEqual(256 * 1024);
  });

  it('fails where it is cut short', async () => {
    const packed = PACK[format](Buffer.from('Cand no,Surname\n0001,Smith\n'.repeat(50)));
    await expect(unpacked(format, packed.subarray(0, packed.length - 9), 16)).rejects.toThrow(/unexpected end/);
  });
});

it('fails where the content has another check sum', async () => {
  const packed = gzipSync(Buffer.from('Cand no,Surname\n0001,Smith\n'.repeat(50)));
  const sum = packed.length - 8;
  const changed = Uint8Array.from(packed, (byte, at) => (at === sum ? byte ^ 0xff : byte));
  await expect(unpacked('gzip', changed, 16)).rejects.toThrow(/incorrect data check/);
});

it('knows no other format', () => {
  expect(() => new Unpacking('deflate')).toThrow(new TypeError('Content that is packed as deflate is not known.'));
  expect(() => new Unpacking('toString')).toThrow(TypeError);
});

it.each(['gzip', 'deflate-raw'] as const)(
  'stops unpacking %s where nobody reads on, and throws nothing later',
  async (format) => {
    const thrown: unknown[] = [];
    const listen = (error: unknown): void => void thrown.push(error);
    process.on('uncaughtException', listen);
    try {
      const { readable, writable } = new Unpacking(format);
      const writer = writable.getWriter();
      // Zeros pack to a thousandth: the first bytes written unpack to many pieces.
      const written = writer.write(PACK[format](new Uint8Array(50_000_000))).catch((error: unknown) => error);
      const reader = readable.getReader();
      expect((await reader.read()).done).toBe(false);
      await reader.cancel();
      await written;
      await expect(writer.closed).rejects.toBeDefined();
      await new Promise((later) => setTimeout(later, 50));
      expect(thrown).toEqual([]);
    } finally {
      process.off('uncaughtException', listen);
    }
  },
);
