import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx, type CellValue } from 'hucre/xlsx';
import { entrywise, SAMPLE, temporaryFolder } from './command';

const folder = temporaryFolder();

const HEADINGS = ['Cand no', 'UCI', 'Surname', 'Forename', 'DOB', 'Sex', 'Qualification', 'Unit', 'Series'];
const SMITH = ['0001', '999990260001T', 'Smith', 'Anne', '01/02/2009', 'F', '05835', '', ''];

function book(...sheets: (readonly [string, CellValue[][]])[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(([name, rows]) => ({ name, rows })) });
}

/** Each is refused with one sentence, nothing printed, nothing written. */
async function refuses(words: readonly string[], sentence: RegExp): Promise<void> {
  const before = await folder.names();
  const { code, out, error } = await entrywise(...words);
  expect(error).toMatch(sentence);
  expect(error).toMatch(/^entrywise: .*[.?]\n$/s);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(await folder.names()).toEqual(before);
}

describe('a workbook that cannot be used', () => {
  it('is missing', () => refuses(['check', folder.path('none.xlsx')], /none\.xlsx cannot be read: it does not exist/));

  it('is a folder', () => refuses(['check', folder.path()], /holds no workbook/));

  it.each([
    ['empty', '', /empty/i],
    ['a web page', '<html><table><tr><td>Surname</td></tr></table></html>', /web page|HTML/i],
    ['a PDF', '%PDF-1.7\n', /PDF/],
    ['a text that is no list', 'Dear exams officer,\nplease ring.\n', /No heading row was found in "entries"/],
  ])('is %s', async (_, content, sentence) => {
    await refuses(['check', await folder.put('entries.xlsx', content)], sentence);
  });

  it('is encrypted', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'Entries', rows: [HEADINGS, SMITH] }],
      encryption: { password: 'secret', spinCount: 1000 },
    });
    await refuses(['check', await folder.put('entries.xlsx', bytes)], /password|encrypted/i);
  });

  it('is a legacy .xls', async () => {
    const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(2048)]);
    await refuses(['check', await folder.put('entries.xls', ole)], /\.xls|old/i);
  });

  it('is a zip of something else', async () => {
    await refuses(
      ['check', await folder.put('entries.xlsx', zipSync({ 'readme.txt': strToU8('hello') }))],
      /workbook/i,
    );
  });

  it('inflates to far more than it should', async () => {
    const bytes = await book(['Entries', [HEADINGS, SMITH]]);
    const bomb = zipSync(
      { ...unzipSync(bytes), 'xl/worksheets/sheet1.xml': new Uint8Array(110 * 1024 * 1024) },
      { level: 1 },
    );
    await refuses(['check', await folder.put('entries.xlsx', bomb)], /too large|MB/i);
  }, 60_000);

  it('has only A1 and XFD1048576', async () => {
    const sheet =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
    const bytes = await book(['Entries', [['x']]]);
    const sparse = zipSync({ ...unzipSync(bytes), 'xl/worksheets/sheet1.xml': strToU8(sheet) });
    const { code, error } = await entrywise('check', await folder.put('entries.xlsx', sparse));
    expect(code).toBe(2);
    expect(error).toMatch(/spans 1,048,576 rows and 16,384 columns/);
  });

  it('has no headings', async () => {
    const file = await folder.put(
      'entries.xlsx',
      await book([
        'Entries',
        [
          ['0001', 'Smith'],
          ['0002', 'Jones'],
        ],
      ]),
    );
    await refuses(['check', file], /No heading row was found in "Entries"/);
  });

  it('declares a document type in a sheet: the sentence and nothing after it', async () => {
    const thrown: unknown[] = [];
    const listen = (error: unknown): void => void thrown.push(error);
    process.on('uncaughtException', listen);
    try {
      const parts = unzipSync(await book(['Entries', [HEADINGS, ...new Array<CellValue[]>(4_000).fill(SMITH)]]));
      const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
      const declared = sheet.replace('<worksheet', '<!DOCTYPE worksheet [<!ENTITY a "a">]><worksheet');
      const bytes = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(declared) });
      await refuses(['check', await folder.put('entries.xlsx', bytes)], /declares a document type/);
      await new Promise((later) => setTimeout(later, 50));
      expect(thrown).toEqual([]);
    } finally {
      process.off('uncaughtException', listen);
    }
  });

  it('has its list on a hidden sheet, which the sentence names', async () => {
    const [cover, list] = [
      { name: 'Cover', rows: [['Exams office']] },
      { name: 'Entries', rows: [HEADINGS, SMITH], hidden: true },
    ];
    const file = await folder.put('entries.xlsx', await writeXlsx({ sheets: [cover, list] }));
    await refuses(
      ['check', file],
      /on the sheet "Entries", which is hidden\. In Excel, right-click any tab, choose Unhide/,
    );
    expect((await entrywise('check', file, '--sheet', 'Entries')).code).not.toBe(2);
  });

  it('has 60 sheets: the sentence names a few of them, and the list on the last is found', async () => {
    const notes = (index: number): readonly [string, CellValue[][]] => [`Notes ${index}`, [['Ring the board']]];
    const tabs = Array.from({ length: 59 }, (_, index) => notes(index));
    const none = await folder.put('notes.xlsx', await book(...tabs));
    await refuses(['check', none], /^.{0,300}"Notes 4" and 54 more\..{0,200}$/s);
    const file = await folder.put('entries.xlsx', await book(...tabs, ['Entries', [HEADINGS, SMITH]]));
    expect((await entrywise('check', file)).out).toContain('Sheet "Entries": row 1 is the heading row');
  });

  it.each([
    ['empty', ''],
    ['marked', 'y'],
    ['full of codes', '05835'],
  ])('has 10,000 more headings, the columns %s: no flood of words', async (_, cell) => {
    const more = Array.from({ length: 10_000 }, (__, index) => `Heading ${index}`);
    const rows = [
      [...HEADINGS, ...more],
      [...SMITH, ...more.map(() => cell)],
    ];
    const { out, error } = await entrywise('check', await folder.put('entries.xlsx', await book(['Entries', rows])));
    expect(error).toBe('');
    expect(out).toContain('Heading 19 and 9,980 more');
    expect(out.length).toBeLessThan(6_000);
  });

  it('has two sheets that could be meant, until one is named', async () => {
    const bytes = await book(['Year 12', [HEADINGS, SMITH]], ['Year 13', [HEADINGS, SMITH]]);
    const file = await folder.put('entries.xlsx', bytes);
    await refuses(['check', file], /"Year 12" and "Year 13" all hold a list of candidates/);
    expect((await entrywise('check', file, '--sheet', 'year 13')).code).not.toBe(2);
    await refuses(['check', file, '--sheet', 'Year 14'], /no sheet "Year 14"/);
  });
});

describe('cells that are not what they seem', () => {
  it('with an error value get a finding', async () => {
    const rows = [HEADINGS, [...SMITH]];
    const bytes = await writeXlsx({
      sheets: [{ name: 'Entries', rows, cells: new Map([['1,1', { type: 'error', value: '#N/A' }]]) }],
    });
    const { out, code } = await entrywise('check', await folder.put('entries.xlsx', bytes), '--json');
    expect(code).toBe(1);
    const findings = JSON.parse(out).findings as { rule: string; cells: string[] }[];
    expect(findings.filter(({ cells }) => cells.includes('B2')).map(({ rule }) => rule)).toEqual(['cell-error-value']);
  });

  it('that begin with = stay text, in the workbook and in the words', async () => {
    const bytes = await book([
      'Entries',
      [HEADINGS, ['0001', '', "=cmd|'/c calc'!A1", '@Anne', '', 'F', '05835', '', '']],
    ]);
    const file = await folder.put('entries.xlsx', bytes);
    await entrywise('check', file, '--out', folder.path('out'));
    const written = unzipSync(await readFile(folder.path('out/entries-checked.xlsx')));
    const sheet = new TextDecoder().decode(written['xl/worksheets/sheet1.xml']);
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet).toContain('Entrywise check');
  });
});

describe('basedata that cannot be used', () => {
  async function damaged(change: (text: string) => string): Promise<string[]> {
    const text = await readFile('examples/basedata/O9R26_72.X01', 'latin1');
    await writeFile(folder.path('O9R26_72.X01'), change(text), 'latin1');
    return ['check', 'examples/entries.xlsx', '--basedata', folder.path('O9R26_72.X01')];
  }

  it('is missing', () =>
    refuses(['check', 'examples/entries.xlsx', '--basedata', folder.path('none')], /does not exist/));

  it('is a folder without any', () =>
    refuses(['check', 'examples/entries.xlsx', '--basedata', folder.path()], /holds no basedata/));

  it('is truncated', async () => refuses(await damaged((text) => text.slice(0, 900)), /end was lost/));

  it('lost records', async () => {
    await refuses(
      await damaged((text) => text.replace(/O558790005879.*\r\n/, '')),
      /records, but there are only|some were lost/,
    );
  });

  it('says another series in its name than inside', async () => {
    await refuses(await damaged((text) => text.replaceAll('9R26', '9S26')), /name says series/i);
  });
});

it('basedata of another board is not used, and said', async () => {
  const other = (await readFile('examples/basedata/O9R26_72.X01', 'latin1')).replace(/^(O[13]9R26_)72/gm, '$101');
  await writeFile(folder.path('O9R26_01.X01'), other, 'latin1');
  const { out } = await entrywise('check', 'examples/entries.xlsx', '--basedata', folder.path('O9R26_01.X01'));
  expect(out).toMatch(/Basedata 9R26 is of board 01/);
});

describe('a reference file that cannot be used', () => {
  it.each([
    ['is not JSON', '{"centre": }', /not valid JSON/],
    ['has an unknown key', '{"seriesDate": []}', /"seriesDate" is not known here. Did you mean "seriesDates"\?/],
    ['has an amount that is none', '{"fees": [{"kind": "unit", "amount": "£12.5"}]}', /fees\[0\].amount/],
    [
      'has a day that is none',
      '{"seriesDates": [{"series": "June 2027", "deadline": "31/02/2027"}]}',
      /seriesDates\[0\].deadline/,
    ],
  ])('%s', async (_, text, sentence) => {
    await refuses(
      ['check', 'examples/entries.xlsx', '--reference', await folder.put('reference.json', text)],
      sentence,
    );
  });
});

describe('output', () => {
  it('is never written over a file that is there, unless told', async () => {
    const out = folder.path('out');
    expect((await entrywise('prepare', ...SAMPLE, '--out', out)).code).toBe(1);
    const first = await readFile(path.join(out, 'E9999972.X01'));
    await writeFile(path.join(out, 'E9999972.X01'), 'mine');
    await refuses(['prepare', ...SAMPLE, '--out', out], /exists already/);
    expect(await readFile(path.join(out, 'E9999972.X01'), 'utf8')).toBe('mine');
    expect((await entrywise('prepare', ...SAMPLE, '--out', out, '--replace')).code).toBe(1);
    expect(await readFile(path.join(out, 'E9999972.X01'))).toEqual(first);
  });

  it('is all or nothing where the folder cannot be written', async () => {
    await folder.put('out', 'a file, not a folder');
    await refuses(['prepare', ...SAMPLE, '--out', folder.path('out')], /Nothing was written to/);
    await refuses(['prepare', ...SAMPLE, '--out', folder.path('out/deeper')], /Nothing was written to/);
  });

  it('is never the workbook itself', async () => {
    const file = await folder.put('a-checked.xlsx', await book(['Entries', [HEADINGS, SMITH]]));
    await refuses(['check', file, '--out', folder.path(), '--replace'], /never overwritten/);
  });
});

describe('words that are not understood', () => {
  it.each([
    [['frobnicate'], /no command "frobnicate"/],
    [['check'], /Which workbook is to be checked/],
    [['check', 'a.xlsx', 'b.xlsx'], /a\.xlsx cannot be read.*\n.*b\.xlsx cannot be read/],
    [['fix', 'a.xlsx', 'b.xlsx'], /one too many/],
    [['check', 'a.xlsx', '--as-of', '31/02/2027'], /--as-of 31\/02\/2027 is not a day/],
    [['check', 'a.xlsx', '--centre', '123'], /five digits/],
    [['check', 'a.xlsx', '--sequence', '2'], /--sequence is not known here/],
    [['prepare', 'a.xlsx', '--sequence', '1000'], /1 to 999/],
    [['inspect'], /Name the file to show/],
  ])('%j', (words, sentence) => refuses(words, sentence));
});

describe('what would go wrong silently', () => {
  it('a workbook with headings and no candidates is refused', async () => {
    const file = await folder.put('entries.xlsx', await book(['Entries', [HEADINGS]]));
    await refuses(['check', file], /headings in row 1 of sheet "Entries", but no candidates below them/);
  });

  it('entries that no file could take are no success', async () => {
    const file = await folder.put('entries.xlsx', await book(['Entries', [HEADINGS, SMITH]]));
    const words = ['prepare', file, '--centre', '99999', '--out', folder.path('out'), '--json'];
    const { code, out } = await entrywise(...words);
    expect(code).toBe(1);
    expect(JSON.parse(out).blocked).toMatchObject([{ sheet: 'Entries', row: 2, rules: ['basedata-missing'] }]);
    expect(out).toContain('No annual basedata of September 2026 is loaded');
  });

  it('a postcode is written as it should be, or refused', async () => {
    await refuses(['prepare', 'examples/entries.xlsx', '--postcode', 'nowhere'], /not a UK postcode/);
    await entrywise('prepare', ...SAMPLE, '--postcode', 'ab12cd', '--out', folder.path('out'));
    expect(await readFile(folder.path('out/E9999972.X01'), 'latin1')).toContain('001AB1 2CD ');
  });

  it('a file that is no EDI file is called that', () =>
    refuses(['inspect', 'README.md'], /is not a file in the JCQ formats/));
});
