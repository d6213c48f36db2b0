import { readFile } from 'node:fs/promises';
import { openWorkbookFile } from '../../src/workbook/file';
import { entrywise, SAMPLE, temporaryFolder } from './command';

const folder = temporaryFolder();

interface Fixed {
  readonly file: string | null;
  readonly fixes: readonly { cell: string; before: string; after: string; as: 'text' | 'day' }[];
  readonly formulas: readonly object[];
}

async function fix(...words: string[]): Promise<Fixed> {
  return JSON.parse((await entrywise('fix', ...SAMPLE, ...words, '--json')).out) as Fixed;
}

describe('entrywise fix', () => {
  it('lists what is certain, and writes nothing unasked', async () => {
    const { code, out } = await entrywise('fix', ...SAMPLE);
    expect(code).toBe(0);
    expect(out).toMatch(/B102 +999990262005 +999990262005W/);
    expect(out).toMatch(/C11 +9999999999 +\(empty\)/);
    expect(out).toContain('Nothing is written yet');
  });

  it('writes a copy in which only those cells differ, and which has no certain mistakes left', async () => {
    const { file, fixes } = await fix('--out', folder.path());
    expect(file).toBe(folder.path('entries-fixed.xlsx'));
    const sheets = await Promise.all(
      ['examples/entries.xlsx', folder.path('entries-fixed.xlsx')].map(async (name) => {
        const workbook = await openWorkbookFile(new Uint8Array(await readFile(name)));
        const [sheet] = await workbook.sheets();
        return workbook.read(sheet?.name ?? '');
      }),
    );
    const texts = sheets.map(({ values }) => values.map((row) => (row ?? []).map(String)));
    const differing = (texts[0] ?? []).flatMap((row, at) =>
      row.flatMap((value, column) => ((texts[1]?.[at]?.[column] ?? 'null') === value ? [] : [`${column} ${at}`])),
    );
    expect(differing.length).toBeGreaterThan(0);
    expect(differing.length).toBeLessThanOrEqual(fixes.length);
    const again = await entrywise('fix', folder.path('entries-fixed.xlsx'), ...SAMPLE.slice(1), '--json');
    expect((JSON.parse(again.out) as Fixed).fixes).toEqual([]);
  });

  it('says what a cell becomes where its text stays the same', async () => {
    const { fixes } = await fix();
    expect(fixes).toContainEqual({ sheet: 'Entries 2026-27', cell: 'J31', before: '5835', after: '5835', as: 'text' });
  });

  it('has no options of prepare', async () => {
    const { code, error } = await entrywise('fix', ...SAMPLE, '--postcode', 'X');
    expect([code, error]).toEqual([2, 'entrywise: --postcode is not known here. See entrywise fix --help.\n']);
  });
});
