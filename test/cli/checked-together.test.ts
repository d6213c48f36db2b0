import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { openWorkbookFile } from '../../src/workbook/file';
import { entrywise, temporaryFolder } from './command';

const folder = temporaryFolder();
const GIVEN = ['--basedata', 'examples/basedata', '--reference', 'examples/reference.json', '--as-of', '2026-11-10'];
const HEADINGS = ['Candidate number', 'UCI', 'Surname', 'Forenames', 'Date of birth', 'Sex', 'Entry code', 'Series'];
const ANN = ['0001', '999990260001T', 'Archer', 'Ann', '12/03/2009', 'F'];
const BOB = ['0002', '999990260002A', 'Baker', 'Bob', '14/05/2009', 'M'];
const CAT = ['0003', '999990260003B', 'Carter', 'Cat', '15/06/2009', 'F'];

/** Registrations and unit entries of three people, a line each. */
const LINES = [
  [...ANN, '05835', ''],
  [...BOB, '05835', ''],
  [...ANN, '05839', ''],
  [...CAT, '05839', ''],
  [...CAT, '05839', ''],
];
const OTHER_ORDER = [7, 6, 0, 1, 2, 3, 4, 5];

interface Json {
  readonly charges: readonly { readonly sheet: string; readonly row: number; readonly candidate: string }[];
  readonly totals: object;
  readonly findings: readonly {
    readonly rule: string;
    readonly sheet: string;
    readonly cells: readonly string[];
    readonly message: string;
  }[];
  readonly files: readonly { readonly name: string; readonly entries: number }[];
}

function bookOf(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Promise<Uint8Array> {
  const named = Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) }));
  return writeXlsx({ sheets: named });
}

/** The list as one sheet, and as two, the second with its columns in another order below a title. */
async function books(): Promise<{ whole: string; parts: string }> {
  const other = (row: readonly string[]): string[] => OTHER_ORDER.map((column) => row[column] ?? '');
  return {
    whole: await folder.put('whole.xlsx', await bookOf({ All: [HEADINGS, ...LINES] })),
    parts: await folder.put(
      'parts.xlsx',
      await bookOf({
        'Read me': [['Ring the awarding body']],
        '13 Business': [HEADINGS, ...LINES.slice(0, 2)],
        '13 IT': [['Year 13'], [], other(HEADINGS), ...LINES.slice(2).map(other)],
      }),
    ),
  };
}

async function json(...words: string[]): Promise<Json> {
  const { out, error } = await entrywise(...words, ...GIVEN, '--json');
  expect(error).toBe('');
  return JSON.parse(out) as Json;
}

const TOGETHER = ['--sheet', '13 Business', '--sheet', '13 IT'];

test('sheets that are checked together are charged as one list, each charge in its own row', async () => {
  const { whole, parts } = await books();
  const one = await json('check', whole);
  const two = await json('check', parts, ...TOGETHER);
  expect(two.totals).toEqual(one.totals);
  expect(two.charges.map(({ sheet, row }) => `${sheet} ${row}`)).toEqual([
    '13 Business 2',
    '13 Business 3',
    '13 IT 4',
    '13 IT 5',
  ]);
  const without = ({ charges }: Json): object[] => charges.map((charge) => ({ ...charge, sheet: '', row: 0 }));
  expect(without(two)).toEqual(without(one));
});

test('a finding about a row of another sheet names the sheet, and stands where its cells are', async () => {
  const { parts } = await books();
  const { findings } = await json('check', parts, ...TOGETHER);
  const twice = findings.find(({ rule }) => rule === 'duplicate-entry');
  expect(twice).toMatchObject({ sheet: '13 IT', cells: ['B6'] });
  expect(twice?.message).toContain('row 5 of sheet "13 IT"');
});

test('one candidate with two numbers is found across sheets', async () => {
  const renumbered = [...ANN.slice(1)];
  const book = await folder.put(
    'numbers.xlsx',
    await bookOf({ A: [HEADINGS, [...ANN, '05835', '']], B: [HEADINGS, ['0099', ...renumbered, '05839', '']] }),
  );
  const { findings } = await json('check', book, '--sheet', 'A', '--sheet', 'B');
  const two = findings.find(({ rule }) => rule === 'candidate-one-number');
  expect(two).toMatchObject({ sheet: 'B', cells: ['A2'] });
  expect(two?.message).toContain('row 2 of sheet "A"');
  const alone = await json('check', book, '--sheet', 'B');
  expect(alone.findings.some(({ rule }) => rule === 'candidate-one-number')).toBe(false);
});

test('their entries go into the same files, byte for byte, and the register knows the sheet of each', async () => {
  const { whole, parts } = await books();
  const words = ['--centre', '99999', '--postcode', 'AB1 2CD'];
  const out = folder.path('out');
  const one = await json('prepare', whole, ...words, '--out', path.join(out, 'one'));
  const two = await json('prepare', parts, ...TOGETHER, ...words, '--out', path.join(out, 'two'));
  expect(two.files.length).toBeGreaterThan(0);
  expect(two.files).toEqual(one.files);
  for (const { name } of one.files) {
    const [first, second] = await Promise.all(['one', 'two'].map((dir) => readFile(path.join(out, dir, name))));
    expect(second?.equals(first ?? Buffer.alloc(0))).toBe(true);
  }
  const copy = await readXlsx(await readFile(path.join(out, 'two', 'parts-checked.xlsx')));
  const register = copy.sheets.find(({ name }) => name === 'Entrywise register');
  const text = JSON.stringify(register?.rows);
  expect(text).toContain('"13 Business"');
  expect(text).toContain('"13 IT"');
});

test('both sheets of the copy have the marks and words of their own rows, and one summary adds both up', async () => {
  const { parts } = await books();
  const out = folder.path('marked');
  await json('check', parts, ...TOGETHER, '--out', out);
  const book = await openWorkbookFile(await readFile(path.join(out, 'parts-checked.xlsx')));
  const [business, it] = await Promise.all([book.read('13 Business'), book.read('13 IT')]);
  expect(business.values[0]?.slice(8)).toEqual(['Entrywise check', 'Entrywise fee']);
  expect(it.values[2]?.slice(8)).toEqual(['Entrywise check', 'Entrywise fee']);
  expect(it.values[5]?.[8]).toContain('row 5 of sheet "13 IT"');
  expect(typeof it.values[3]?.[9]).toBe('number');
  const summary = await book.read('Entrywise summary');
  const lines = summary.values.map((row) => row?.map(String).join(' ') ?? '');
  expect(lines.some((line) => line.includes('Sheets "13 Business" and "13 IT"'))).toBe(true);
  const all = summary.values.find((row) => row?.[0] === 'All new entries');
  const fees = [business, it].flatMap(({ values }) => values.slice(1).map((row) => row?.[9]));
  const due = fees.reduce<number>((sum, fee) => sum + (typeof fee === 'number' ? fee : 0), 0);
  expect(all?.[2]).toBe(due);
});

test('fixes are made in the sheet that each is for', async () => {
  const book = await folder.put(
    'fixes.xlsx',
    await bookOf({
      A: [HEADINGS, ['1', ...ANN.slice(1), '05835', '']],
      B: [HEADINGS, ['2', ...BOB.slice(1), '05835', ''], ['3', ...CAT.slice(1), '05835', '']],
    }),
  );
  const out = folder.path('fixed');
  const { out: told } = await entrywise('fix', book, '--sheet', 'A', '--sheet', 'B', ...GIVEN, '--out', out, '--json');
  const { fixes } = JSON.parse(told) as { fixes: { sheet: string; cell: string; after: string }[] };
  expect(fixes.map(({ sheet, cell, after }) => `${sheet}!${cell} ${after}`)).toEqual([
    'A!A2 0001',
    'B!A2 0002',
    'B!A3 0003',
  ]);
  const fixed = await openWorkbookFile(await readFile(path.join(out, 'fixes-fixed.xlsx')));
  expect((await fixed.read('B')).values[2]?.[0]).toBe('0003');
  const kept = await fixed.read('Entrywise fixes');
  expect(kept.values.slice(4).map((row) => `${String(row?.[2])}!${String(row?.[3])}`)).toEqual([
    'A!A2',
    'B!A2',
    'B!A3',
  ]);
});

test('a sheet without a needed column is told by its name', async () => {
  const book = await folder.put(
    'column.xlsx',
    await bookOf({
      A: [HEADINGS, [...ANN, '05835', '']],
      B: [HEADINGS.filter((one) => one !== 'Sex'), [...BOB.slice(0, 5), '05835', '']],
    }),
  );
  const { findings } = await json('check', book, '--sheet', 'A', '--sheet', 'B');
  const missing = findings.filter(({ rule }) => rule === 'required-column-missing');
  expect(missing.map(({ sheet, message }) => `${sheet}: ${message}`)).toEqual([
    expect.stringMatching(/^B: Sheet "B" has no column for sex\./),
  ]);
});

test('where several could be meant, the sentence says how each is named', async () => {
  const { parts } = await books();
  const { error } = await entrywise('check', parts, ...GIVEN);
  expect(error).toContain('"13 Business" and "13 IT" all hold a list of candidates.');
  expect(error).toContain('--sheet "13 Business" --sheet "13 IT"');
});
