import fc from 'fast-check';
import { zipSync } from 'fflate';
import { guardedEntries } from '../../../../src/workbook/file/guard/guard';
import { inflateEntry } from '../../../../src/workbook/file/zip/inflate-entry';
import { writeArchive } from '../../../../src/workbook/file/zip/zip-archive';
import { unpack } from '../corpus/packing';

const archives = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,8}\.xml$/), fc.uint8Array({ maxLength: 3_000 })), {
  minLength: 1,
  maxLength: 8,
  selector: ([name]) => name,
});

async function contentOf(file: Uint8Array): Promise<Record<string, Uint8Array>> {
  const parts: Record<string, Uint8Array> = {};
  for (const entry of guardedEntries(file)) {
    const pieces: number[] = [];
    for await (const piece of inflateEntry(entry)) pieces.push(...piece);
    parts[entry.name] = Uint8Array.from(pieces);
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
      const entries = guardedEntries(zipSync(Object.fromEntries(before)));
      const changed = new Map(changes);
      const kept = entries.map((entry) => {
        const content = changed.get(entry.name);
        changed.delete(entry.name);
        return content ? { entry, content } : { entry };
      });
      const file = writeArchive([...kept, ...[...changed].map(([name, content]) => ({ name, content }))]);
      expect(unpack(file)).toEqual({ ...Object.fromEntries(before), ...Object.fromEntries(changes) });
      expect(await contentOf(file)).toEqual(unpack(file));
      expect(writeArchive(guardedEntries(file).map((entry) => ({ entry })))).toEqual(file);
    }),
  );
});
