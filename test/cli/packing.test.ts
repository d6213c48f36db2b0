import { strToU8, unzipSync, zipSync } from 'fflate';
import { packing } from '../../src/cli/packing';
import { openWorkbookFile, packLargeWith } from '../../src/workbook/file';
import { guardedEntries } from '../../src/workbook/file/guard/guard';
import { inflateEntry } from '../../src/workbook/file/zip/inflate-entry';
import { writeArchive } from '../../src/workbook/file/zip/write-archive';
import { makeWorkbook } from '../../bench/make-workbook';

const rows = (count: number): Uint8Array =>
  strToU8(Array.from({ length: count }, (_, row) => `<row r="${row + 1}"><c><v>${row * 7919}</v></c>é</row>`).join(''));

const [SMALL, LARGE] = [rows(1_000), rows(110_000)];

describe('with Node packing large parts', () => {
  let packed = 0;

  beforeAll(() =>
    packLargeWith((content) => {
      packed += content.length;
      return packing(content);
    }),
  );

  it('what is written is read by ourselves and by another program, its check sums too', async () => {
    const file = await writeArchive(zipSync({}), [
      { name: 'small.xml', content: SMALL },
      { name: 'large.xml', content: LARGE },
    ]);
    expect(packed).toBe(LARGE.length);
    expect(Object.values(unzipSync(file)).map((content) => Buffer.from(content))).toEqual([
      Buffer.from(SMALL),
      Buffer.from(LARGE),
    ]);
    for (const entry of await guardedEntries(file)) {
      let size = 0;
      for await (const piece of inflateEntry(entry)) size += piece.length;
      expect(size).toBe(entry.filename === 'small.xml' ? SMALL.length : LARGE.length);
    }
  });

  it('what would be packed to almost nothing is opened again', async () => {
    const content = new Uint8Array(11_000_000).fill(120);
    const file = await writeArchive(zipSync({}), [{ name: 'large.xml', content }]);
    expect(file.length).toBeGreaterThan(content.length / 200);
    expect(await guardedEntries(file)).toHaveLength(1);
    expect(Buffer.from(unzipSync(file)['large.xml'] ?? []).equals(content)).toBe(true);
  });

  it('a workbook of many rows is the same after it was written', async () => {
    const workbook = await openWorkbookFile(await makeWorkbook(9_000));
    await workbook.setWidth('Entries', 0, 20);
    packed = 0;
    const again = await openWorkbookFile(await workbook.toBytes());
    expect(packed).toBeGreaterThan(4_000_000);
    expect((await again.read('Entries')).values).toEqual((await workbook.read('Entries')).values);
  });
});
