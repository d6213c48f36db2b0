import { readFile } from 'node:fs/promises';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { faultsOf } from '../workbook/file/corpus/package-check';
import { entrywise, temporaryFolder } from './command';

const folder = temporaryFolder();
const BASEDATA = ['--basedata', 'examples/basedata'];
const NAMES = ['CT Options', 'CT Series', 'CT Fees', 'CT Policy', 'CT Ends'];

/** The sample with the Reference sheets in it. */
async function withSheets(...words: string[]): Promise<string> {
  const { code, error } = await entrywise(
    ...['reference', '--workbook', 'examples/entries.xlsx', ...BASEDATA, '--out', folder.path(), ...words],
  );
  expect([code, error]).toEqual([0, '']);
  return folder.path('entries-reference.xlsx');
}

/** What an officer does in Excel: new texts or numbers in cells of a sheet. */
async function typed(file: string, sheet: string, cells: Readonly<Record<string, string | number>>): Promise<string> {
  const parts = unzipSync(await readFile(file));
  const book = new TextDecoder().decode(parts['xl/workbook.xml']);
  const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="([^"]*)"`).exec(book)?.[1] ?? '';
  const links = new TextDecoder().decode(parts['xl/_rels/workbook.xml.rels']);
  const link = links.split('<Relationship ').find((one) => one.includes(`Id="${id}"`)) ?? '';
  const part = `xl/${/Target="([^"]*)"/.exec(link)?.[1] ?? ''}`;
  let xml = new TextDecoder().decode(parts[part]);
  for (const [cell, value] of Object.entries(cells)) {
    const old = new RegExp(`<c r="${cell}" s="(\\d+)"(?:/>|[^>]*>.*?</c>)`);
    expect(xml).toMatch(old);
    xml = xml.replace(old, (_, style: string) =>
      typeof value === 'number'
        ? `<c r="${cell}" s="${style}"><v>${value}</v></c>`
        : `<c r="${cell}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`,
    );
  }
  return folder.put('typed.xlsx', zipSync({ ...parts, [part]: new TextEncoder().encode(xml) }));
}

/** The cell of a column, in the first line whose "Published as" begins so. */
async function cellOf(file: string, sheet: string, column: string, line: string): Promise<string> {
  const { sheets } = await readXlsx(await readFile(file));
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const headings = rows[3] ?? [];
  const at = headings.indexOf('Published as');
  const row = rows.findIndex((cells) => String(cells[at]).startsWith(line));
  expect(row).toBeGreaterThan(3);
  return `${'ABCDEFGHIJKLM'[headings.indexOf(column)] ?? ''}${row + 1}`;
}

interface Listed {
  values: { name: string; value: string | null; confidence: string | null; source: string }[];
  remarks: string[];
  changes: { from: string; to: string; added: string[]; removed: string[] }[];
  file?: string;
}

async function listed(...words: string[]): Promise<Listed> {
  return JSON.parse((await entrywise('reference', ...words, '--json')).out) as Listed;
}

describe('the Reference sheets', () => {
  it('are written into a copy, as tables; the workbook itself stays, and so does everything else in it', async () => {
    const before = await readFile('examples/entries.xlsx');
    const file = await withSheets();
    expect(await readFile('examples/entries.xlsx')).toEqual(before);
    const bytes = await readFile(file);
    expect(faultsOf(bytes)).toEqual([]);
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name }) => name).slice(-5)).toEqual(NAMES);
    expect(sheets.slice(-5).map(({ tables }) => tables?.map(({ name }) => name))).toEqual([
      ['CT_Options'],
      ['CT_Series'],
      ['CT_Fees'],
      ['CT_Policy'],
      ['CT_Ends'],
    ]);
  });

  it('written again are the same file, byte by byte', async () => {
    const file = await withSheets();
    const once = await readFile(file);
    const { code } = await entrywise(...['reference', '--workbook', file, ...BASEDATA, '--out', folder.path('again')]);
    expect(code).toBe(0);
    expect((await readFile(folder.path('again/entries-reference.xlsx'))).equals(once)).toBe(true);
  });

  it('that nobody touched change nothing that a check finds or charges', async () => {
    const words = [...BASEDATA, '--json'];
    const without = await entrywise('check', 'examples/entries.xlsx', ...words);
    expect((await entrywise('check', await withSheets(), ...words)).out).toBe(without.out);
  });

  it('filled in are listed with their cells, count in a check, and come back when they are written anew', async () => {
    const file = await withSheets();
    const fee = await cellOf(file, 'CT Fees', 'Fee', 'on time, registration, 2016, 3, Certificate');
    const deadline = await cellOf(file, 'CT Series', 'Day', 'June 2027, entry deadline');
    const edited = await typed(await typed(file, 'CT Fees', { [fee]: 71.5 }), 'CT Series', { [deadline]: 46438 });
    const { values } = await listed('--workbook', edited, ...BASEDATA);
    expect(values.find(({ name }) => name === 'Registration: Business Certificate (05834)')).toEqual({
      about: 'fee',
      name: 'Registration: Business Certificate (05834)',
      value: '£71.50',
      confidence: 'confirmed',
      source: `sheet CT Fees, cell ${fee}`,
    });
    expect(values.find(({ name }) => name === 'June 2027: entry deadline')).toMatchObject({
      value: '20 Feb 2027',
      source: `sheet CT Series, cell ${deadline}`,
    });
    const before = JSON.parse((await entrywise('check', file, ...BASEDATA, '--json')).out);
    const after = JSON.parse((await entrywise('check', edited, ...BASEDATA, '--json')).out);
    expect(after.totals.duePence).not.toBe(before.totals.duePence);
    const { file: anew } = await listed('--workbook', edited, ...BASEDATA, '--out', folder.path('anew'));
    expect((await listed('--workbook', anew ?? '', ...BASEDATA)).values).toEqual(values);
  });

  it('with cells that cannot be used: each is a finding on its sheet, marked there, and gone when corrected', async () => {
    const file = await withSheets();
    const fee = await cellOf(file, 'CT Fees', 'Fee', 'late:');
    const day = await cellOf(file, 'CT Series', 'Day', 'June 2027, results');
    const edited = await typed(await typed(file, 'CT Fees', { [fee]: '£12.5' }), 'CT Series', { [day]: '31/02/2027' });
    const { findings } = JSON.parse(
      (await entrywise('check', edited, ...BASEDATA, '--json', '--out', folder.path())).out,
    );
    const own = findings.filter(({ rule }: { rule: string }) => rule === 'reference-value-invalid');
    expect(own.map(({ sheet, cells, severity }: Record<string, unknown>) => [sheet, cells, severity])).toEqual([
      ['CT Series', [day], 'warning'],
      ['CT Fees', [fee], 'warning'],
    ]);
    const marked = unzipSync(await readFile(folder.path('typed-checked.xlsx')));
    const sheets = Object.values(marked).map((part) => new TextDecoder().decode(part));
    expect(sheets.filter((xml) => xml.includes(`<conditionalFormatting sqref="${fee}">`))).toHaveLength(1);
    expect(faultsOf(await readFile(folder.path('typed-checked.xlsx')))).toEqual([]);
    const text = (await entrywise('check', edited, ...BASEDATA)).out;
    expect(text).toContain(`CT Fees!${fee}  Sheet CT Fees, cell ${fee}: "£12.5" is not a late fee.`);
    const checked = await typed(folder.path('typed-checked.xlsx'), 'CT Fees', { [fee]: '£12.50' });
    await entrywise('check', checked, ...BASEDATA, '--out', folder.path('mended'));
    const mended = unzipSync(await readFile(folder.path('mended/typed-checked.xlsx')));
    const left = Object.values(mended).map((part) => new TextDecoder().decode(part));
    expect(left.filter((xml) => xml.includes(`<conditionalFormatting sqref="${fee}">`))).toEqual([]);
    expect(left.filter((xml) => xml.includes(`<conditionalFormatting sqref="${day}">`))).toHaveLength(1);
  });

  it('stay when a check writes into the copy, and are never taken for the entries', async () => {
    const file = await withSheets();
    await entrywise('check', file, ...BASEDATA, '--out', folder.path());
    const { sheets } = await readXlsx(await readFile(folder.path('entries-reference-checked.xlsx')));
    expect(sheets.map(({ name }) => name).slice(-6)).toEqual([...NAMES, 'Entrywise summary']);
  });

  it('of the officer’s own making are read where their headings fit, said where they do not, and never overwritten', async () => {
    const rows = (...own: string[][]) => [['Cand no', 'UCI', 'Surname', 'Forename', 'Sex', 'Code'], ...own];
    const book = async (fees: (string | number)[][]): Promise<string> =>
      folder.put(
        'own.xlsx',
        await writeXlsx({
          sheets: [
            { name: 'Entries', rows: rows(['0001', '', 'Lee', 'Ann', 'F', '05834']) },
            { name: 'CT fees', rows: fees },
          ],
        }),
      );
    const fits = [
      ['My fees'],
      ['Fee', 'Kind', 'Stage', 'Suite', 'Level', 'Size', 'Code'],
      [70, 'registration', '', '', 3, 'Certificate', ''],
    ];
    const own = await book(fits);
    const { values } = await listed('--workbook', own);
    expect(values.find(({ name }) => name === 'Registration: Business Certificate (05834)')).toMatchObject({
      value: '£70.00',
      source: 'sheet CT Fees, cell A3',
    });
    const refused = await entrywise('reference', '--workbook', own, '--out', folder.path('out'));
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.error).toMatch(/CT Fees|CT fees/);
    const { remarks } = await listed('--workbook', await book([['Fees of the canteen'], ['Lunch', 3]]));
    expect(remarks).toContainEqual(expect.stringMatching(/^Sheet CT Fees has no column Stage, Kind/));
  });

  it('are not written anew over something of the officer’s beside them', async () => {
    const file = await withSheets();
    const beside = await typed(file, 'CT Series', { A1: 'Dates' });
    expect((await entrywise('reference', '--workbook', beside, '--out', folder.path('a'))).code).toBe(0);
    const parts = unzipSync(await readFile(file));
    const part =
      Object.keys(parts).find((name) => new TextDecoder().decode(parts[name]).includes('Dates of the examination')) ??
      '';
    const xml = new TextDecoder()
      .decode(parts[part])
      .replace('</row></sheetData>', '<c r="M99"><v>1</v></c></row></sheetData>')
      .replace(/<row r="14">(.*)M99/, '<row r="14">$1M14');
    const noted = await folder.put('noted.xlsx', zipSync({ ...parts, [part]: new TextEncoder().encode(xml) }));
    const { code, error } = await entrywise('reference', '--workbook', noted, '--out', folder.path('b'));
    expect([code, error]).toEqual([2, expect.stringMatching(/Sheet "CT Series" has something of yours in cell M14/)]);
  });

  it('need to be told where to go, and what into', async () => {
    const { code, error } = await entrywise('reference', '--out', folder.path());
    expect([code, error]).toEqual([2, expect.stringContaining('say which with --workbook')]);
    const file = await withSheets();
    const again = await entrywise('reference', '--workbook', 'examples/entries.xlsx', '--out', folder.path());
    expect([again.code, again.error]).toEqual([2, expect.stringContaining('exists already')]);
    expect((await entrywise('reference', '--workbook', file, '--out', folder.path(), '--replace')).code).toBe(2);
  });
});

describe('two versions of one series', () => {
  it('are compared in words and as JSON', async () => {
    const text = await readFile('examples/basedata/O6A27_72.X01', 'latin1');
    const lines = text.split('\r\n');
    const [first = '', second = ''] = lines.filter((line) => line.startsWith('O5'));
    const newer = lines
      .filter((line) => line !== first)
      .map((line) => (line === second ? `${line.slice(0, 79)}09900${line.slice(84)}` : line))
      .map((line) => line.replace(/^(O36A27_726A27)001/, '$1002'))
      .map((line) =>
        line.replace(
          /^(O[79]6A27_)(\d{7})/,
          (_, start: string, count: string) => start + String(Number(count) - 1).padStart(7, '0'),
        ),
      );
    await folder.put('O6A27_72.X01', Buffer.from(text, 'latin1'));
    await folder.put('O6A27_72.X02', Buffer.from(newer.join('\r\n'), 'latin1'));
    const [gone, changed] = [first, second].map((line) => line.slice(2, 8).trim());
    const { changes, remarks } = await listed('--basedata', folder.path());
    expect(changes).toMatchObject([
      {
        series: '6A27',
        from: '01',
        to: '02',
        added: [],
        removed: [gone],
        titles: [],
        fees: [{ code: changed, after: 9900 }],
      },
    ]);
    expect(remarks).toContainEqual(expect.stringContaining('version 02 no longer has 1 option of version 01'));
    const { out } = await entrywise('reference', '--basedata', folder.path());
    expect(out).toContain(
      'Basedata 6A27 board 72, from version 01 to 02: 0 options added, 1 removed, 1 fee changed, 0 titles changed',
    );
    expect(out).toMatch(new RegExp(`  removed  ${gone}`));
    expect(out).toMatch(new RegExp(`  fee      ${changed}  £[\\d.]+, now £99.00`));
  });
});
