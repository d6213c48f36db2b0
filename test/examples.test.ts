import { readdir, readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { sampleBasedata } from '../examples/make/sample-basedata';
import { sampleWorkbook } from '../examples/make/sample-workbook';

describe('the examples', () => {
  it('hold the basedata that their maker makes', async () => {
    const made = sampleBasedata();
    expect((await readdir('examples/basedata')).sort()).toEqual(made.map(({ name }) => name).sort());
    for (const { name, bytes } of made) {
      expect((await readFile(`examples/basedata/${name}`)).equals(Buffer.from(bytes))).toBe(true);
    }
  });

  it('hold the workbook that its maker makes', async () => {
    const kept = await readXlsx(await readFile('examples/entries.xlsx'), { readStyles: true });
    expect(kept.sheets).toEqual((await readXlsx(await sampleWorkbook(), { readStyles: true })).sheets);
  });

  it('are of an invented centre and nobody real', async () => {
    const { sheets } = await readXlsx(await readFile('examples/entries.xlsx'));
    const ucis = (sheets[0]?.rows ?? []).slice(5).flatMap((row) => (typeof row[1] === 'string' ? [row[1]] : []));
    expect(ucis.length).toBeGreaterThan(100);
    expect(ucis.every((uci) => uci.startsWith('99999'))).toBe(true);
  });
});
