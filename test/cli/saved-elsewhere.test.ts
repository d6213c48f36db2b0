import { readFile } from 'node:fs/promises';
import { writeXlsx } from 'hucre/xlsx';
import type { CellValue } from '../../src/table';
import { openWorkbookFile } from '../../src/workbook/file';
import { entrywise, SAMPLE, temporaryFolder } from './command';

const folder = temporaryFolder();
const [WORKBOOK = '', ...REST] = SAMPLE;

/** A workbook as other programs save it: the values of the sheets that are wanted, and nothing else. */
async function savedAsValues(workbook: string, without: string | null): Promise<string> {
  const book = await openWorkbookFile(await readFile(workbook));
  const names = (await book.sheets()).map(({ name }) => name).filter((name) => name !== without);
  const sheets = await Promise.all(
    names.map(async (name) => {
      const { values } = await book.read(name);
      return { name, rows: Array.from(values, (row) => (row ?? []).map(plain)) };
    }),
  );
  return folder.put('values.xlsx', await writeXlsx({ sheets }));
}

function plain(value: CellValue | undefined): string | number | boolean | null {
  return value === undefined || (typeof value === 'object' && value !== null) ? null : value;
}

describe('a workbook that another program saved as values only', () => {
  const copy = folder.path.bind(null, 'one/entries-checked.xlsx');
  beforeEach(async () => {
    expect((await entrywise('prepare', WORKBOOK, ...REST, '--out', folder.path('one'))).error).toBe('');
  });

  it('has a summary that is not known as ours any more: it is left alone, with what to do', async () => {
    const values = await savedAsValues(copy(), null);
    const { code, error } = await entrywise('prepare', values, ...REST, '--out', folder.path('two'));
    expect([code, error]).toEqual([
      2,
      "entrywise: The workbook has a sheet 'Entrywise summary' that Entrywise does not know as its own, so it will not be overwritten. If Entrywise wrote it, and another program copied or saved it since, delete it. If it is your own, rename it. Then save the workbook and try again.\n",
    ]);
    expect(await folder.names()).not.toContain('two');
  });

  it('is gone on with once that sheet is deleted: nothing is sent twice', async () => {
    const values = await savedAsValues(copy(), 'Entrywise summary');
    const { out, error } = await entrywise('prepare', values, ...REST, '--out', folder.path('two'), '--json');
    expect(error).toBe('');
    expect(JSON.parse(out)).toMatchObject({ files: [] });
    const register = await entrywise('register', folder.path('two/values-checked.xlsx'), '--json');
    expect(JSON.parse(register.out)).toMatchObject({ problems: [], files: [{}, {}, {}] });
  });
});
