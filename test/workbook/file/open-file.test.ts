import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { copyName, openFile } from '../../../src/workbook/file';
import { WorkbookError } from '../../../src/workbook';
import { smallWorkbook } from './corpus/small-workbook';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, isBig = false): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
};

async function valuesOf(bytes: Uint8Array, name = 'entries.csv'): Promise<unknown> {
  const { workbook } = await openFile(name, bytes);
  const [sheet] = await workbook.sheets();
  return (await workbook.read(sheet?.name ?? '')).values;
}

const LIST = [
  ['Cand No', 'Surname', 'Forename', 'DOB'],
  ['0001', 'Núñez, Æther', 'Zoë', '01/02/2009'],
  ['0002', 'Smith', 'Anne', '2009-03-20'],
];
const written = (separator: string): string =>
  LIST.map((row) => row.map((cell) => (cell.includes(separator) ? `"${cell}"` : cell)).join(separator)).join('\r\n');

describe('a text of values becomes a workbook', () => {
  test.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['vertical bars', '|'],
  ])('with %s, zeros in front and days as they stand', async (called, separator) => {
    expect(await valuesOf(bytesOf(written(separator)))).toEqual(LIST);
    expect((await openFile('x.txt', bytesOf(written(separator)))).textWith).toBe(called);
  });

  test.each([
    ['UTF-8', bytesOf(written(','))],
    ['UTF-8 with a mark', bytesOf(`\ufeff${written(',')}`)],
    ['UTF-16, as Excel saves Unicode Text', utf16(written('\t'))],
    ['UTF-16 the other way round', utf16(written('\t'), true)],
    ['Windows characters', Uint8Array.from(written(';'), (letter) => letter.charCodeAt(0))],
    ['line ends of old Macs', bytesOf(written(';').replaceAll('\r\n', '\r'))],
  ])('in %s', async (_, bytes) => {
    expect(await valuesOf(bytes)).toEqual(LIST);
  });

  test('keeps line breaks, separators and marks within quotes', async () => {
    expect(await valuesOf(bytesOf('a,"b\r\n""c"", d",=1+1\n'))).toEqual([['a', 'b\n"c", d', '=1+1']]);
  });

  test('goes by the line that tells Excel what stands between values, which is no row', async () => {
    expect(await valuesOf(bytesOf('sep=|\r\na,b|c;d\r\n'))).toEqual([['a,b', 'c;d']]);
  });

  test('takes what Excel would show for a text that is written as a formula', async () => {
    expect(await valuesOf(bytesOf('="0001","=""0002""",=1\n'))).toEqual([['0001', '0002', '=1']]);
  });

  test.each([
    ['lines above the list', 'Centre: 99999\nExam Series; June 2027\n\n'],
    ['nothing above it', ''],
  ])('is told from commas within names, with %s', async (_, above) => {
    const rows = Array.from({ length: 12 }, (__, index) => `000${index};Smith, Anne;F`);
    const values = await valuesOf(bytesOf(`${above}No;Name;Sex\n${rows.join('\n')}`));
    expect(values).toContainEqual(['0003', 'Smith, Anne', 'F']);
  });

  test('is a sheet that is called as the file is', async () => {
    const nameFor = async (file: string): Promise<string | undefined> =>
      (await (await openFile(file, bytesOf('a,b'))).workbook.sheets())[0]?.name;
    expect(await nameFor('/home/lists/Year 12.csv')).toBe('Year 12');
    expect(await nameFor("'[2026] a very long name of a list of candidates'.csv")).toBe(
      '2026  a very long name of a l',
    );
    expect(await nameFor('Entrywise register.csv')).toBe('Entries');
    expect(await nameFor('.csv')).toBe('Entries');
  });

  test('can be written to, keeps its texts as texts, and is the same each time', async () => {
    const { workbook } = await openFile('entries.csv', bytesOf('Cand No,Surname\n0001,Smith\n'));
    expect((await workbook.read('entries')).formats[1]?.[0]).toBe('@');
    await workbook.change('entries', [{ row: 1, column: 1, before: 'Smith', after: 'Jones' }]);
    expect(await valuesOf(await workbook.toBytes())).toEqual([
      ['Cand No', 'Surname'],
      ['0001', 'Jones'],
    ]);
    const again = await openFile('entries.csv', bytesOf('Cand No,Surname\n0001,Smith\n'));
    const other = await openFile('entries.csv', bytesOf('Cand No,Surname\n0001,Smith\n'));
    expect(await again.workbook.toBytes()).toEqual(await other.workbook.toBytes());
  });

  test('of a million values or more than a sheet has columns is refused in a sentence', async () => {
    await expect(valuesOf(bytesOf(','.repeat(2_000_001)))).rejects.toThrow('more than 2 million values');
    await expect(valuesOf(bytesOf(','.repeat(20_000)))).rejects.toThrow('more than a sheet of Excel can hold');
    await expect(valuesOf(new Uint8Array(21_000_000).fill(0x61))).rejects.toThrow('21 MB');
  });

  test('with a value that no cell holds is refused, with its row', async () => {
    const longest = 'a'.repeat(32_767);
    expect(await valuesOf(bytesOf(`Name,Unit\n${longest},1`))).toEqual([
      ['Name', 'Unit'],
      [longest, '1'],
    ]);
    await expect(valuesOf(bytesOf(`Name,Unit\nSmith,1\n${longest}a,1`))).rejects.toThrow(
      'Row 3 of the text file has a value of 32768 characters',
    );
  });

  test('that fills more than a sheet is called a text, as the officer knows it', async () => {
    const line = `${Array(19).fill('abcdefgh').join(',')}\n`;
    await expect(valuesOf(bytesOf(line.repeat(100_000)))).rejects.toThrow(
      'The text file has more text than a sheet of a workbook takes',
    );
  });

  test('never ends in anything but a workbook or a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await valuesOf(bytes).catch((error: unknown) => expect(error).toBeInstanceOf(WorkbookError));
      }),
      { numRuns: 40 },
    );
  });
});

describe('what a file is shows in its bytes, whatever it is called', () => {
  test('a workbook named .csv is opened as one, a text named .xls as a text', async () => {
    expect((await openFile('entries.csv', smallWorkbook())).textWith).toBeNull();
    expect(await valuesOf(bytesOf('a\tb\nc\td'), 'export.xls')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  const OWNER = new Uint8Array(165).fill(0x20);
  OWNER.set([7, ...bytesOf('Officer')]);
  OWNER.set(Buffer.from('Officer', 'utf16le'), 56);

  test.each<[string, string, Uint8Array, RegExp]>([
    ['the lock file of a workbook', '~$entries.xlsx', OWNER, /lock file .* without ~\$ in front/],
    ['a lock file that was renamed', 'entries.xlsx', OWNER, /lock file/],
    [
      'the lock file of LibreOffice',
      '.~lock.entries.xlsx#',
      bytesOf(',me,pc,10.11.2026'),
      /lock file .* without \.~lock\./,
    ],
    [
      'a shortcut to a sheet of Google',
      'entries.gsheet',
      bytesOf('{"url":"https://docs.google.com/open?id=1","doc_id":"1"}'),
      /Google.* Download/,
    ],
    [
      'a shortcut to a page',
      'entries.url',
      bytesOf('[InternetShortcut]\r\nURL=https://school.sharepoint.com'),
      /shortcut/,
    ],
    ['a shortcut of Windows', 'entries.xlsx.lnk', Uint8Array.from([0x4c, 0, 0, 0, 1, 0x14, 2, 0, 9]), /shortcut/],
    ['a reference file', 'reference.json', bytesOf('{ "fees": [] }'), /JSON.*--reference/],
    ['a web page', 'export.xls', utf16('<html><table>'), /web page/],
    ['a web page in one file', 'export.xls', bytesOf('MIME-Version: 1.0\nContent-Type: multipart/related'), /web page/],
    ['an entry file', 'out/E9999972.X01', bytesOf('E199999726A27E'), /an A2C file.*inspect/],
    ['a photograph', 'list.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), /picture/],
    ['a file of zeros', 'entries.xlsx', new Uint8Array(9_000), /nothing but zeros/],
    ['a file of blanks', 'entries.csv', bytesOf('\ufeff \r\n\r\n'), /empty/],
    ['an empty file', 'entries.csv', new Uint8Array(0), /empty/],
    ['a PDF', 'entries.csv', bytesOf('%PDF-1.7'), /PDF/],
    ['a spreadsheet of LibreOffice', 'entries.ods', zipSync({ mimetype: strToU8('application/vnd.oasis') }), /\.ods/],
    ['a text with a mark that is never closed', 'a.csv', bytesOf('Code,Entries\n"05835,2\n05836,3\n'), /never closed/],
  ])('%s is refused, with what to do', async (_, name, bytes, sentence) => {
    await expect(openFile(name, bytes)).rejects.toThrow(WorkbookError);
    await expect(openFile(name, bytes)).rejects.toThrow(sentence);
  });
});

test.each([
  ['entries.xlsx', null, 'entries-checked.xlsx'],
  ['entries-checked.xlsm', null, 'entries-checked.xlsm'],
  ['entries.csv', 'commas', 'entries-checked.xlsx'],
  ['year 12.v2.txt', 'tabs', 'year 12.v2-checked.xlsx'],
  ['entries.xlsm', 'tabs', 'entries-checked.xlsx'],
  ['entries', null, 'entries-checked.xlsx'],
  ['entries.csv', null, 'entries-checked.xlsx'],
])('the copy of %s (%s) is %s', (name, textWith, copy) => {
  expect(copyName(name, 'checked', { textWith })).toBe(copy);
});
