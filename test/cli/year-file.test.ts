import { readFile } from 'node:fs/promises';
import { writeXlsx } from 'hucre/xlsx';
import { makeTimetable } from '../make-timetable';
import { openWorkbookFile } from '../../src/workbook/file';
import { entrywise, SAMPLE, temporaryFolder } from './command';

const folder = temporaryFolder();
const ENTRIES = ['examples/entries.xlsx', '--basedata', 'examples/basedata'];

/** Fees and dates that nobody charges, on Reference sheets of the officer's own making. */
async function marchWorkbook(fees: (string | number)[][] = FEES): Promise<string> {
  const bytes = await writeXlsx({
    sheets: [
      { name: 'List', rows: [['Candidate number'], ['0001']] },
      { name: 'CT Fees', rows: fees },
      {
        name: 'CT Series',
        rows: [
          ['Series', 'What', 'Day'],
          ['June 2027', 'last day for late entries', '21/03/2027'],
        ],
      },
    ],
  });
  return folder.put('march.xlsx', bytes);
}

const HEADINGS = ['Stage', 'Kind', 'Suite', 'Level', 'Size', 'Code', 'Fee', 'Source'];
const FEES = [HEADINGS, ['late', '', '', '', '', '', 12.5, 'Fees list, page 4'], ['', 'unit', '', 3, '', '', 21.5, '']];

async function totalsOf(...words: string[]): Promise<{ duePence: number; unpriced: number }> {
  const { totals } = JSON.parse((await entrywise('check', ...ENTRIES, '--json', ...words)).out);
  return totals;
}

async function sourcesOf(...words: string[]): Promise<(name: string) => string | undefined> {
  const { values } = JSON.parse((await entrywise('reference', '--json', ...words)).out) as {
    values: { name: string; value: string; source: string }[];
  };
  return (name) => {
    const found = values.find((one) => one.name.startsWith(name));
    return found && `${found.value} | ${found.source}`;
  };
}

describe('a workbook with CT sheets behind --reference', () => {
  test('gives its fees and dates, each with workbook and cell', async () => {
    const march = await marchWorkbook();
    const source = await sourcesOf('--reference', march);
    expect(source('Late unit entry')).toBe('£12.50 | march.xlsx, sheet CT Fees, cell G2: Fees list, page 4');
    expect(source('June 2027: last day for late')).toBe('21 Mar 2027 | march.xlsx, sheet CT Series, cell C2');
    const { out } = await entrywise('check', ...ENTRIES, '--reference', march);
    expect(out).toContain('Fees and dates: march.xlsx: 2 fees and the dates of June 2027.');
  });

  test('that gives nothing is refused, with what to do', async () => {
    const without = await entrywise('check', ...ENTRIES, '--reference', 'examples/entries.xlsx');
    expect([without.code, without.out]).toEqual([2, '']);
    expect(without.error).toContain(
      'entries.xlsx has none of the sheets CT Options, CT Series, CT Fees and CT Policy, so it gives no fees and dates.',
    );
    await entrywise('reference', '--workbook', 'examples/entries.xlsx', '--out', folder.path());
    const empty = await entrywise('check', ...ENTRIES, '--reference', folder.path('entries-reference.xlsx'));
    expect(empty.code).toBe(2);
    expect(empty.error).toContain('nothing is filled in on them. Fill them in and save the workbook first.');
  });

  test('with a cell that cannot be used says where, and takes the rest', async () => {
    const march = await marchWorkbook([...FEES, ['very late', '', '', '', '', '', '£12.5', '']]);
    const { remarks, values } = JSON.parse((await entrywise('reference', '--json', '--reference', march)).out);
    expect(remarks).toContainEqual(
      expect.stringMatching(/^march\.xlsx: Sheet CT Fees, cell G4: "£12\.5" is not a late fee\./),
    );
    expect(values).toContainEqual(expect.objectContaining({ name: expect.stringMatching(/^Late/), value: '£12.50' }));
  });
});

describe('the year file', () => {
  test('has all that was given, and gives the same to another workbook', async () => {
    const march = await marchWorkbook();
    const timetable = await folder.put(
      'timetable.xlsx',
      await makeTimetable(
        [['2027-06-07', '05834-05837 & 05878', '(Business)', 'Unit 1 The business environment', 'AM', '2h 00m']],
        { series: 'Jun-27' },
      ),
    );
    const given = ['--reference', 'examples/reference.json', '--reference', march, '--timetable', timetable];
    const year = folder.path('year.json');
    const { code, out } = await entrywise(
      'reference',
      ...given,
      '--basedata',
      'examples/basedata',
      '--year-file',
      year,
    );
    expect(code).toBe(0);
    expect(out).toContain(
      `Written: ${year}, the year file of 2026/27: 3 fees, the dates of January 2027 and June 2027, the timetable of June 2027, the centre 99999 and the names of 3 sets of basedata.`,
    );
    expect(await totalsOf('--reference', year)).toEqual(await totalsOf(...given));
    expect(await totalsOf('--reference', year)).not.toEqual(await totalsOf());
    const source = await sourcesOf('--reference', year, '--basedata', 'examples/basedata');
    expect(source('Timetable June 2027')).toContain('1 examination of Cambridge Technicals, June 2027');
    expect(source('Late unit entry')).toBe('£12.50 | march.xlsx, sheet CT Fees, cell G2: Fees list, page 4');
    const written = JSON.parse(await readFile(year, 'utf8'));
    expect(written).toMatchObject({ format: 1, academicYear: '2026/27', centre: { number: '99999' } });
    expect(written.basedata).toContainEqual({
      ...{ series: '6A27', board: '72', version: '01' },
      files: expect.arrayContaining(['O6A27_72.X01']),
    });
  });

  test('written again without the basedata keeps its names, and says which is missing', async () => {
    const year = folder.path('year.json');
    await entrywise('reference', '--basedata', 'examples/basedata', '--year-file', year);
    const before = JSON.parse(await readFile(year, 'utf8'));
    const { out } = await entrywise('reference', '--reference', year, '--year-file', year, '--replace');
    const after = JSON.parse(await readFile(year, 'utf8'));
    expect(after.basedata).toEqual(before.basedata);
    expect(out).toMatch(/basedata 9R26 board 72, version 01 \(.*O9R26_72.X01.*which is not given. Give it too/);
    expect(out).toContain('the names of 3 sets of basedata.');
    // One set that is given goes before what was named.
    const only = 'examples/basedata/O6A27_72.X01';
    await entrywise('reference', '--reference', year, '--basedata', only, '--year-file', year, '--replace');
    expect(JSON.parse(await readFile(year, 'utf8')).basedata).toHaveLength(3);
  });

  test.each([
    ['UTF-16, as Notepad calls Unicode', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, the other way round', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-8 with a mark in front', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['ANSI', (text: string) => Buffer.from(text, 'latin1')],
  ])('may be saved as %s', async (_how, encoded) => {
    const text = JSON.stringify({ source: 'Fees list – 1', lateFees: [{ stage: 'late', amount: '£12.50' }] });
    const file = await folder.put('year.json', encoded(text.replace('–', '·')));
    expect((await sourcesOf('--reference', file))('Late unit entry')).toBe('£12.50 | Fees list · 1');
  });

  test('is never written over another file unless that is said', async () => {
    const year = await folder.put('year.json', '{}');
    const refused = await entrywise('reference', '--year-file', year);
    expect([refused.code, refused.error]).toEqual([2, expect.stringContaining('exists already')]);
    expect(await readFile(year, 'utf8')).toBe('{}');
    expect((await entrywise('reference', '--year-file', year, '--replace')).code).toBe(0);
    const { yearFile } = JSON.parse((await entrywise('reference', '--year-file', year, '--replace', '--json')).out);
    expect(yearFile).toBe(year);
  });

  test('given with another: of two values for one thing the later counts', async () => {
    const one = await folder.put('one.json', JSON.stringify({ lateFees: [{ stage: 'late', amount: '£10.00' }] }));
    const two = await folder.put('two.json', JSON.stringify({ lateFees: [{ stage: 'late', amount: '£11.00' }] }));
    expect((await sourcesOf('--reference', one, '--reference', two))('Late unit entry')).toBe('£11.00 | two.json');
    expect((await sourcesOf('--reference', two, '--reference', one))('Late unit entry')).toBe('£10.00 | one.json');
  });

  test('of last year says so, what has to be renewed, and counts but for its fees', async () => {
    const last = await folder.put(
      'last.json',
      JSON.stringify({
        academicYear: '2025/26',
        fees: [{ kind: 'registration', level: 3, size: 'Certificate', amount: '£70.00' }],
        seriesDates: [{ series: 'June 2026', deadline: '2026-02-21' }],
      }),
    );
    const { out } = await entrywise('check', ...ENTRIES, '--reference', last);
    expect(out).toContain(
      'last.json is the year file of 2025/26, and this is 2026/27. Its fee does not count: registration Level 3 Certificate.',
    );
    expect(out).toContain('Renew this fee and the dates of June 2027, and save it as the year file of 2026/27.');
    expect(await totalsOf('--reference', last)).toEqual(await totalsOf());
    const inItsYear = await sourcesOf('--reference', last, '--as-of', '2026-02-01');
    expect(inItsYear('Registration: Business Certificate')).toBe('£70.00 | last.json');
  });

  test('of another centre says so; its fees and dates count', async () => {
    const theirs = await folder.put(
      'theirs.json',
      JSON.stringify({
        centre: { number: '12345', name: 'Other School' },
        lateFees: [{ stage: 'late', amount: '£9.00' }],
      }),
    );
    const { out } = await entrywise('check', ...ENTRIES, '--centre', '64321', '--reference', theirs);
    expect(out).toContain('theirs.json is of centre 12345 (Other School), and this workbook of centre 64321.');
    expect(out).toContain('Fees and dates: theirs.json: 1 fee.');
  });

  test.each([
    [
      'a column',
      'Centre number,Candidate number,Surname,Entry code\n12345,0001,Archer,05835\n12345,0002,Baker,05835\n',
      'rows 2 to 3',
    ],
    [
      'a line above',
      'Centre: 12345,,\n\nCandidate number,Surname,Entry code\n0001,Archer,05835\n',
      'The line above the headings',
    ],
  ])('of another centre than %s of the sheet says so, and its approvals do not count', async (_what, sheet, where) => {
    const book = await folder.put('own.csv', sheet);
    const theirs = await folder.put(
      'theirs.json',
      JSON.stringify({ centre: { number: '54321' }, approvals: [{ subject: 'Engineering' }] }),
    );
    const { out } = await entrywise('check', book, '--reference', theirs);
    const said = out.replace(/\s+/g, ' ');
    expect(said).toContain(where);
    expect(said).toContain('the centre that is set up is 54321 (theirs.json)');
    expect(out).not.toContain('centre-not-approved');
  });

  test('of another centre, before one of one’s own: its approvals do not count, and it says so', async () => {
    const theirs = await folder.put(
      'theirs.json',
      JSON.stringify({ centre: { number: '12345' }, approvals: [{ subject: 'Engineering' }] }),
    );
    const own = await folder.put('own.json', JSON.stringify({ centre: { number: '99999' } }));
    const { out } = await entrywise('check', ...ENTRIES, '--reference', theirs, '--reference', own);
    expect(out).toContain('theirs.json is of centre 12345, and this workbook of centre 99999.');
    expect(out).not.toContain('centre-not-approved');
  });

  test.each<[string, string, RegExp]>([
    [
      'a newer release wrote',
      '{"format": 7, "unheardOf": 1}',
      /year\.json has a mistake.*\nformat: it is written in format 7, by a newer/,
    ],
    [
      'was edited by hand, without a comma',
      '{\n "fees": []\n "units": []\n}',
      /year\.json has a mistake.*\nthe file is not valid JSON/,
    ],
    [
      'was edited by hand, with several mistakes',
      '{"fees": [{"kind": "unit", "amount": "12"}], "seriesDates": [{"series": "June 2027", "deadlin": "2027-02-21"}]}',
      /year\.json has 2 mistakes.*\nseriesDates\[0\]: "deadlin" is not known here\. Did you mean "deadline"\?\nfees\[0\]\.amount: "12" is not a clear/,
    ],
  ])('that %s is refused as a whole, with what and where', async (_, text, sentence) => {
    const year = await folder.put('year.json', text);
    const { code, out, error } = await entrywise('check', ...ENTRIES, '--reference', year);
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(sentence);
  });
});

describe('the centre that is kept with the workbook', () => {
  async function withCentre(centre: Record<string, string>): Promise<string> {
    const workbook = await openWorkbookFile(new Uint8Array(await readFile('examples/entries.xlsx')));
    await workbook.saveSettings({ 'entrywise.pane': { sheet: null, mappings: {}, centre } });
    return folder.put('kept.xlsx', await workbook.toBytes());
  }

  test('is that of the files, the statements and the year file, and needs no option', async () => {
    const kept = await withCentre({ number: '64321', name: 'Kept College', postcode: 'ZZ99 9ZZ' });
    const words = [kept, '--basedata', 'examples/basedata', '--json'];
    const { files } = JSON.parse((await entrywise('prepare', ...words, '--out', folder.path('out'))).out);
    for (const { name } of files) expect(name).toMatch(/^E64321/);
    const year = folder.path('year.json');
    await entrywise('reference', '--workbook', kept, '--year-file', year);
    expect(JSON.parse(await readFile(year, 'utf8')).centre).toMatchObject({ number: '64321', name: 'Kept College' });
    expect((await sourcesOf('--workbook', kept))('Centre name')).toBe('Kept College | kept with this workbook');
  });

  test('gives way to --centre, and goes before a year file of another', async () => {
    const kept = await withCentre({ number: '64321' });
    const { out } = await entrywise('check', kept, ...SAMPLE.slice(1));
    expect(out).toContain('reference.json is of centre 99999');
    const said = await entrywise('check', kept, ...SAMPLE.slice(1), '--centre', '99999');
    expect(said.out).not.toContain('reference.json is of centre');
  });
});
