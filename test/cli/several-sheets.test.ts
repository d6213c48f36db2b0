import { readFile } from 'node:fs/promises';
import { writeXlsx } from 'hucre/xlsx';
import { openWorkbookFile } from '../../src/workbook/file';
import { pack, unpack } from '../workbook/file/corpus/packing';
import { entrywise, temporaryFolder } from './command';

const folder = temporaryFolder();
const GIVEN = ['--basedata', 'examples/basedata', '--reference', 'examples/reference.json'];
const HEADINGS = ['Candidate number', 'UCI', 'Surname', 'Forenames', 'Date of birth', 'Sex', 'Entry code'];
const ANN = ['0001', '999990260001T', 'Archer', 'Ann', '12/03/2009', 'F', '05835'];
const BOB = ['0002', '999990260002A', 'Baker', 'Bob', '14/05/2009', 'M', '05835'];

type Sheets = Readonly<Record<string, string[][]>>;

async function bookOf(sheets: Sheets, pane?: object): Promise<string> {
  const named = Object.entries(sheets).map(([name, rows]) => ({ name, rows }));
  const book = await openWorkbookFile(await writeXlsx({ sheets: named }));
  if (pane) await book.saveSettings({ 'entrywise.pane': pane });
  return folder.put('book.xlsx', await book.toBytes());
}

async function checked(book: string, ...words: string[]): Promise<string> {
  const { out, error } = await entrywise('check', book, ...GIVEN, ...words);
  expect(error).toBe('');
  return out;
}

const LISTS: Sheets = {
  '13 Business': [HEADINGS, ANN, BOB],
  '13 IT': [HEADINGS, ANN],
  'To do': [['Ring the awarding body']],
  Contacts: [HEADINGS.slice(0, 6), ANN.slice(0, 6)],
};

test('other sheets that hold entries are named, in words and in JSON', async () => {
  const book = await bookOf(LISTS);
  expect(await checked(book, '--sheet', '13 IT')).toContain('Also holds entries: 13 Business (2 candidates).');
  const { alsoHolds } = JSON.parse(await checked(book, '--sheet', '13 IT', '--json')) as { alsoHolds: unknown };
  expect(alsoHolds).toEqual([{ sheet: '13 Business', candidates: 2, entries: 2 }]);
});

describe('another sheet of which the file has no part, or none that is whole,', () => {
  const ONE: Sheets = { '13 IT': [HEADINGS, ANN], 'To do': [['Ring the awarding body']] };

  async function broken(part: string | null): Promise<string> {
    const parts: Record<string, Uint8Array | string> = unpack(new Uint8Array(await readFile(await bookOf(ONE))));
    const name = 'xl/worksheets/sheet2.xml';
    expect(parts[name]).toBeDefined();
    if (part === null) Reflect.deleteProperty(parts, name);
    else parts[name] = part;
    return folder.put('book.xlsx', pack(parts));
  }
  const why = {
    missing:
      /Sheet To do cannot be read and is left as it is\. The workbook is damaged: its sheet 'To do' is missing\./,
    cut: /Sheet To do cannot be read and is left as it is\. The workbook is damaged: its part xl\/worksheets\/sheet2\.xml/,
  };

  test.each([
    ['missing', null],
    ['cut', '<worksheet><sheetData><row>'],
  ] as const)('%s, is named, and the list is checked all the same', async (kind, part) => {
    const book = await broken(part);
    const words = (await checked(book, '--out', folder.path('out'))).replace(/\s+/g, ' ');
    expect(words).toMatch(why[kind]);
    expect(words).toContain('1 candidate, 1 entry.');
    const { notRead } = JSON.parse(await checked(book, '--json')) as { notRead: unknown };
    expect(notRead).toMatchObject([{ sheet: 'To do' }]);
    const [before, after] = [book, folder.path('out/book-checked.xlsx')].map(async (file) =>
      unpack(await readFile(file)),
    );
    expect((await after)?.['xl/worksheets/sheet2.xml']).toEqual((await before)?.['xl/worksheets/sheet2.xml']);
  });

  test('is what the refusal is about where no other sheet holds a list', async () => {
    const parts = unpack(new Uint8Array(await readFile(await bookOf({ List: [HEADINGS, ANN], Notes: [['x']] }))));
    delete parts['xl/worksheets/sheet1.xml'];
    const { code, error } = await entrywise('check', await folder.put('book.xlsx', pack(parts)), ...GIVEN);
    expect(error).toContain("its sheet 'List' is missing");
    expect(code).toBe(2);
  });
});

describe('what was chosen in the pane', () => {
  const odd = { Liste: [['Nr', ...HEADINGS.slice(1, 6), 'Was'], ANN] };
  const columns = { Nr: 'candidateNumber', Was: 'code' };

  test('counts for the columns of the sheet, and the report says so', async () => {
    const book = await bookOf(odd, { sheet: null, mappings: { Liste: { headingRow: 1, columns } } });
    const out = await checked(book);
    expect(out).toContain('As chosen in the pane: heading row and columns.');
    expect(out).toContain('1 candidate, 1 entry.');
  });

  test('counts for the sheet, where none is named', async () => {
    const book = await bookOf(LISTS, { sheet: '13 IT', mappings: {} });
    expect(await checked(book)).toContain('As chosen in the pane: sheet.');
    expect(await checked(book, '--sheet', '13 Business')).not.toContain('As chosen in the pane');
  });

  test('gives way to a columns file, and to what the words say once', async () => {
    const kept = { columns: { Was: 'ignore' }, said: { qualification: '05839', series: 'June 2027' } };
    const book = await bookOf(odd, { sheet: null, mappings: { Liste: kept } });
    const file = await folder.put('columns.json', JSON.stringify({ columns }));
    const out = await checked(book, '--columns', file, '--qualification', '05835');
    expect(out).not.toContain('As chosen in the pane');
    expect(out).toContain('Rows and units without a qualification are for 05835, as you said.');
    expect(out).toContain('Units without a series are for June 2027, as you said.');
  });
});

test('what waits for registrations is told with the first row that really waits, and its sheet', async () => {
  const headings = [...HEADINGS, 'Series'];
  const unit = (who: readonly string[], series: string): string[] => [...who.slice(0, 6), '583501', series];
  const book = await bookOf({
    '12': [headings, [...ANN, ''], unit(ANN, 'June 2026')],
    '13': [headings, [...BOB, ''], unit(BOB, 'June 2027'), unit(ANN, 'June 2027')],
  });
  const out = await checked(book, '--sheet', '12', '--sheet', '13', '--as-of', '2026-11-10');
  expect(out.replace(/\s+/g, ' ')).toContain('13!G3 2 unit entries, the first in row 3 of sheet "13", must wait');
});
