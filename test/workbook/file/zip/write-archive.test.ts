import fc from 'fast-check';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { guardedEntries } from '../../../../src/workbook/file/guard/guard';
import { inflateEntry } from '../../../../src/workbook/file/zip/inflate-entry';
import { writeArchive } from '../../../../src/workbook/file/zip/write-archive';
import { pack, unpack } from '../corpus/packing';
import { DATE, EXTRA_LENGTH, withEntry } from '../corpus/zip-surgery';

const archives = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,8}\.xml$/), fc.uint8Array({ maxLength: 3_000 })), {
  minLength: 1,
  maxLength: 8,
  selector: ([name]) => name,
});

async function contentOf(file: Uint8Array): Promise<Record<string, Uint8Array>> {
  const parts: Record<string, Uint8Array> = {};
  for (const entry of await guardedEntries(file)) {
    const pieces: number[] = [];
    for await (const piece of inflateEntry(entry)) pieces.push(...piece);
    parts[entry.filename] = Uint8Array.from(pieces);
  }
  return parts;
}

test('archives of another program are read as they are, packed or stored', async () => {
  await fc.assert(
    fc.asyncProperty(archives, fc.constantFrom(0 as const, 6 as const), async (parts, level) => {
      expect(await contentOf(zipSync(Object.fromEntries(parts), { level }))).toEqual(Object.fromEntries(parts));
    }),
  );
});

test('another program reads our archives, with old parts, changed ones and new ones', async () => {
  await fc.assert(
    fc.asyncProperty(archives, archives, async (before, changes) => {
      const old = zipSync(Object.fromEntries(before));
      const entries = await guardedEntries(old);
      const changed = new Map(changes);
      const kept = entries.map((entry) => {
        const content = changed.get(entry.filename);
        changed.delete(entry.filename);
        return content ? { name: entry.filename, old: entry, content } : { name: entry.filename };
      });
      const file = await writeArchive(old, [...kept, ...[...changed].map(([name, content]) => ({ name, content }))]);
      expect(unpack(file)).toEqual({ ...Object.fromEntries(before), ...Object.fromEntries(changes) });
      expect(await contentOf(file)).toEqual(unpack(file));
      expect(
        await writeArchive(
          file,
          (await guardedEntries(file)).map(({ filename: name }) => ({ name })),
        ),
      ).toEqual(file);
    }),
  );
});

test('old entries keep their date, new ones have that of Excel, and none tells of the clock or the time zone', async () => {
  const old = pack({ 'kept.xml': '<a/>', 'changed.xml': '<a/>' });
  const [kept, changed] = await guardedEntries(old);
  const content = strToU8('<b/>');
  const file = await writeArchive(old, [
    { name: 'kept.xml' },
    { name: 'changed.xml', content, ...(changed && { old: changed }) },
    { name: 'new.xml', content },
  ]);
  const dates: number[] = [];
  for (const name of ['kept.xml', 'changed.xml', 'new.xml']) {
    withEntry(file, name, (view, at) => {
      dates.push(view.getUint32(at + DATE, true));
      expect(view.getUint16(at + EXTRA_LENGTH, true)).toBe(0);
    });
  }
  expect(dates).toEqual([kept?.rawLastModDate, changed?.rawLastModDate, 0x00210000]);
});

test('a copied entry is byte for byte what it was, whatever program wrote it', async () => {
  const old = pack({ 'a.xml': '<a/>', 'b.xml': '<b/>', 'c.xml': '<c/>' });
  const file = await writeArchive(old, [
    { name: 'a.xml' },
    { name: 'b.xml', content: strToU8('<new/>') },
    { name: 'c.xml' },
  ]);
  const places = (archive: Uint8Array, name: string): Uint8Array => {
    const start = Buffer.from(archive).indexOf(name) - 30;
    return archive.subarray(start, start + 30 + name.length + 6);
  };
  for (const name of ['a.xml', 'c.xml']) expect(places(file, name)).toEqual(places(old, name));
});

describe('a content that would be packed to almost nothing', () => {
  const content = strToU8(`<a>${'x'.repeat(11_000_000)}</a>`);

  test('is packed so that it is opened again, and is the same in another program', async () => {
    const file = await writeArchive(pack({ 'old.xml': '<a/>' }), [{ name: 'old.xml' }, { name: 'new.xml', content }]);
    expect(file.length).toBeGreaterThan(content.length / 200);
    expect(file.length).toBeLessThan(content.length / 150);
    expect(Buffer.from(unpack(file)['new.xml'] ?? []).equals(content)).toBe(true);
    let size = 0;
    for (const entry of await guardedEntries(file)) for await (const piece of inflateEntry(entry)) size += piece.length;
    expect(size).toBe(content.length + 4);
  });

  test('and smaller is packed as always', async () => {
    const file = await writeArchive(pack({ 'old.xml': '<a/>' }), [
      { name: 'new.xml', content: content.subarray(0, 9_000_000) },
    ]);
    expect(file.length).toBeLessThan(20_000);
  });
});

test('a large content is packed quickly, the same each time, and is what it was in another program', async () => {
  const rows = Array.from(
    { length: 90_000 },
    (_, row) => `<row r="${row}"><c r="A${row}"><v>${row * 7919}</v></c>ü</row>`,
  );
  const content = strToU8(`<a>${rows.join('')}</a>`);
  const write = (some: Uint8Array): Promise<Uint8Array> =>
    writeArchive(pack({ 'old.xml': '<a/>' }), [{ name: 'new.xml', content: some }]);
  expect(content.length).toBeGreaterThan(4_000_000);
  const file = await write(content);
  expect(Buffer.from(unpack(file)['new.xml'] ?? []).equals(content)).toBe(true);
  expect(Buffer.from(await write(content.slice())).equals(file)).toBe(true);
});

test('contents are asked for one at a time, each once the one before it is packed', async () => {
  const asked: string[] = [];
  const entries = function* (): Generator<{ readonly name: string; readonly content: Uint8Array }> {
    for (const name of ['a.xml', 'b.xml']) {
      asked.push(name);
      yield { name, content: strToU8(asked.join(' ')) };
    }
  };
  const file = unpack(await writeArchive(pack({ 'old.xml': '<a/>' }), entries()));
  expect(Object.entries(file).map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([
    ['a.xml', 'a.xml'],
    ['b.xml', 'a.xml b.xml'],
  ]);
});

test('a content that is larger than what is read is refused', async () => {
  const content = new Uint8Array(100_000_001);
  await expect(writeArchive(pack({ 'old.xml': '<a/>' }), [{ name: 'new.xml', content }])).rejects.toThrow(
    /^The workbook is too large: its part new\.xml unpacks to 100 MB, more than the 100 MB/,
  );
});

test.each([
  ['backslashes', (name: string) => name.replaceAll('/', '\\')],
  ['a slash in front', (name: string) => `/${name}`],
])(
  'names that were written with %s are written as names of parts, all of them; packed as they were',
  async (_, written) => {
    const parts = { 'xl/a.xml': '<a/>'.repeat(90), 'xl/stored.bin': 'xyz', 'xl/é.xml': '<e/>', 'xl/b.xml': '<b/>' };
    const named = Object.entries(parts).map(([name, text]) => [
      written(name),
      [strToU8(text), { level: name.endsWith('.bin') ? (0 as const) : (6 as const) }] as const,
    ]);
    const old = zipSync(Object.fromEntries(named) as Parameters<typeof zipSync>[0]);
    const entries = await guardedEntries(old);
    const content = strToU8('<new/>');
    const file = await writeArchive(
      old,
      entries.map((entry) => ({
        name: entry.filename,
        old: entry,
        ...(entry.filename === 'xl/b.xml' ? { content } : {}),
      })),
    );
    expect(Object.entries(unpack(file)).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual(
      Object.entries({ ...parts, 'xl/b.xml': '<new/>' }),
    );
    const sizes = (all: typeof entries) =>
      all.slice(0, 3).map((one) => [one.compressedSize, one.compressionMethod, one.rawLastModDate]);
    expect(sizes(await guardedEntries(file))).toEqual(sizes(entries));
  },
);

test('a folder whose name was written with a backslash stays a folder', async () => {
  const old = zipSync({ 'xl\\': new Uint8Array(), 'xl\\a.xml': strToU8('<a/>') });
  const entries = await guardedEntries(old);
  const file = await writeArchive(
    old,
    entries.map((entry) => ({ name: entry.filename, old: entry })),
  );
  expect(Object.keys(unpack(file))).toEqual(['xl/', 'xl/a.xml']);
});
