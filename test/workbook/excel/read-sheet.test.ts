import { calendarDate } from '../../../src/entries';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { Book } from '../../excel-host/book/book';
import { playExcel } from '../../excel-host/node/load-excel';
import { schoolBook } from './school-book';

const read = async (book: Book, sheet = 'List') => {
  const host = playExcel(book);
  return { content: await new ExcelWorkbook().read(sheet), log: host.log };
};

test('an error value is told from a text of the same letters', async () => {
  const book = new Book({
    List: [
      ['Code', 'Note'],
      ["'#N/A", 'typed'],
      ['', 'looked up'],
    ],
  });
  book.sheet('List').made(2, 0).value = { error: '#N/A' };
  const { content } = await read(book);
  expect(content.values[1]?.[0]).toBe('#N/A');
  expect(content.values[2]?.[0]).toEqual({ error: '#N/A' });
});

test('padded numbers come with what is shown; texts keep their zeros; numbers, yes and no are what they are', async () => {
  const book = new Book({ List: [['Number', 'Text', 'Grade', 'Yes']] });
  const sheet = book.sheet('List');
  sheet.made(1, 0).format = '0000';
  sheet.made(1, 1).format = '@';
  sheet.fill([['12', '0012', 3.5, true]], 1);
  const { content } = await read(book);
  expect(content.values[1]).toEqual([12, '0012', 3.5, true]);
  expect(content.shown[1]).toEqual(['0012']);
  expect(content.formats[1]?.slice(0, 2)).toEqual(['0000', '@']);
});

test('a list that does not begin in A1 keeps its place', async () => {
  const book = new Book({ List: [] });
  book.sheet('List').fill([['Number'], ['1']], 4, 2);
  const { content } = await read(book);
  expect(content.values[4]).toEqual([null, null, 'Number']);
  expect(content.values[5]?.[2]).toBe(1);
});

test('rows that are hidden or filtered out are told', async () => {
  const book = new Book({ List: Array.from({ length: 9 }, (_, index) => [`row ${index + 1}`]) });
  for (const row of [2, 3, 8]) book.sheet('List').hiddenRows.add(row);
  const { content } = await read(book);
  expect(content.hiddenRows).toEqual([2, 3, 8]);
});

describe('days', () => {
  const bookWith = (format: string, from1904: boolean): Book => {
    const book = new Book({ List: [['Date of birth'], [39_500 - (from1904 ? 1_462 : 0)]] });
    book.sheet('List').made(1, 0).format = format;
    book.from1904 = from1904;
    return book;
  };

  test.each(['dd/mm/yyyy', 'd-mmm-yy', 'd mmmm yyyy', 'mmm yy'])(
    'are those of the 1900 system whatever the workbook counts from, shown as %s',
    async (format) => {
      for (const from1904 of [false, true]) {
        const { content, log } = await read(bookWith(format, from1904));
        expect(content.values[1]?.[0]).toBe(39_500);
        expect(log.every(({ writes }) => !writes)).toBe(true);
      }
    },
  );

  test('are written as the workbook counts them', async () => {
    const book = bookWith('dd/mm/yyyy', true);
    playExcel(book);
    const workbook = new ExcelWorkbook();
    await workbook.read('List');
    const day = { day: calendarDate(2008, 2, 22) ?? never() };
    await workbook.change('List', [{ row: 1, column: 0, before: '', after: day }]);
    expect(book.sheet('List').cell(1, 0)?.value).toBe(39_500 - 1_462);
  });

  test('are asked of Excel where no cell tells', async () => {
    const book = new Book({ List: [['Date of birth'], ["'22/02/2008"]] });
    book.from1904 = true;
    playExcel(book);
    const day = { day: calendarDate(2008, 2, 22) ?? never() };
    await new ExcelWorkbook().change('List', [{ row: 1, column: 0, before: '22/02/2008', after: day }]);
    expect(book.sheet('List').cell(1, 0)).toMatchObject({ value: 39_500 - 1_462, format: '[$-809]dd/mm/yyyy' });
  });
});

describe('merged cells', () => {
  test('are told where blanks may be covered by them', async () => {
    const book = new Book({
      List: [
        ['', '', 'Units', ''],
        ['Number', 'Surname', 'Unit 1', 'Unit 2'],
        ['1', 'Abbott', 'Y', 'Y'],
        ['', 'Baker', 'Y', 'Y'],
        ['3', 'Carr', 'Y', 'Y'],
      ],
    });
    book.sheet('List').merges.push({ top: 0, left: 2, bottom: 0, right: 3 }, { top: 2, left: 0, bottom: 3, right: 0 });
    const { content } = await read(book);
    expect(content.merges).toEqual([
      [0, 2, 0, 3],
      [2, 0, 3, 0],
    ]);
  });

  test('are not asked for where every cell is filled, since older Excels then forget what can be undone', async () => {
    const book = new Book({
      List: [['Candidates of Year 12'], ['Number', 'Surname'], ['1', 'Abbott'], ['2', 'Baker']],
    });
    const { content, log } = await read(book);
    expect(content.merges).toEqual([]);
    expect(log.every(({ keepsUndo }) => keepsUndo)).toBe(true);
  });
});

describe('more merged areas than the 512 that Excel tells at one go', () => {
  /** A list in which the number and the name of each candidate are merged over two rows, and a banner over the headings. */
  function mergedBook(candidates: number): Book {
    const rows = Array.from({ length: candidates }, (_, index) => [
      [`${1_000 + index}`, `Name ${index}`, 'Unit 1'],
      ['', '', 'Unit 2'],
    ]).flat();
    const book = new Book({ List: [['Year 12', '', ''], ['Number', 'Surname', 'Unit'], ...rows] });
    book.sheet('List').merges = Array.from({ length: candidates }, (_, index) =>
      [0, 1].map((column) => ({ top: 2 + 2 * index, left: column, bottom: 3 + 2 * index, right: column })),
    ).flat();
    book.sheet('List').merges.push({ top: 0, left: 0, bottom: 0, right: 2 });
    return book;
  }
  const inOrder = (merges: readonly (readonly number[])[]): string[] => merges.map((merge) => merge.join()).sort();

  test.each([
    [300, false],
    [300, true],
    [301, true],
    [1_000, false],
    [1_001, true],
  ])('%d candidates with two each, cut off at what is asked: %s', async (candidates, mergesCutOff) => {
    const book = mergedBook(candidates);
    book.quirks.mergesCutOff = mergesCutOff;
    const { content, log } = await read(book);
    const expected = book.sheet('List').merges.map(({ top, left, bottom, right }) => [top, left, bottom, right]);
    expect(inOrder(content.merges)).toEqual(inOrder(expected));
    // One in vain for each halving, one for each part and at most one for each cut, besides the two of every reading.
    const parts = 2 ** Math.ceil(Math.log2((candidates * 2 + 1) / 512));
    expect(log.length).toBeLessThanOrEqual(2 + 4 * parts);
  });

  test('where Excel tells of none even in a single row, the sheet is read without, and that is told', async () => {
    const book = mergedBook(300);
    book.quirks.noMergedAreas = true;
    const host = playExcel(book);
    const workbook = new ExcelWorkbook();
    const content = await workbook.read('List');
    expect([content.values[2]?.[1], content.merges]).toEqual(['Name 0', []]);
    expect(workbook.remarks()).toEqual([
      expect.stringMatching(/^Excel does not tell which cells of the sheet 'List' are merged/),
    ]);
    expect(host.log.length).toBeLessThanOrEqual(13);
  });

  test('areas that meet where the rows are cut stay apart', async () => {
    const book = mergedBook(400);
    book.quirks.mergesCutOff = true;
    book.sheet('List').insertRows(0, 1);
    const { content } = await read(book);
    expect(content.merges).toHaveLength(801);
    expect(content.merges.every(([top, , bottom]) => bottom - top <= 1)).toBe(true);
  });
});

test.each([
  [[], 3, true],
  [[4], 4, false],
])(
  'a protected sheet is read, and its hidden rows %j are told, where Excel has no special cells in it',
  async (hidden, requests, keepsUndo) => {
    const book = schoolBook();
    const sheet = book.sheet('Entries');
    sheet.isProtected = true;
    for (const row of hidden) sheet.hiddenRows.add(row);
    book.quirks.noSpecialCellsInProtected = true;
    const { content, log } = await read(book, 'Entries');
    expect(content.values[4]?.[2]).toBe('Baker');
    expect(content.hiddenRows).toEqual(hidden);
    expect(log).toHaveLength(requests);
    expect(log.every((request) => request.keepsUndo)).toBe(keepsUndo);
  },
);

describe('a chart sheet in front', () => {
  test('is no sheet to check: the first that can be seen is', async () => {
    const book = schoolBook();
    book.sheet('Entries').visibility = 'Hidden';
    book.isChartInFront = true;
    playExcel(book);
    expect(await new ExcelWorkbook().activeSheet()).toBe('Notes');
  });

  test('where Excel cannot be reached, that is said and nothing is guessed', async () => {
    const host = playExcel(schoolBook());
    host.faults.isSessionLost = true;
    await expect(new ExcelWorkbook().activeSheet()).rejects.toThrow('Excel has lost its connection');
  });
});

test('a selected column A:A, and a sheet coloured down to its last row, are read as far as they are filled', async () => {
  const book = schoolBook();
  book.select('Entries', 'A:A');
  book.sheet('Entries').made(1_048_575, 0).fill = '#FFFF00';
  const { content, log } = await read(book, 'Entries');
  expect(content.values).toHaveLength(5);
  expect(log.length).toBeLessThanOrEqual(3);
});

test('a list with something in row 1,048,576 is refused with what to do, before anything is read', async () => {
  const book = schoolBook();
  book.type('Entries', 'A1048576', 'stray');
  const host = playExcel(book);
  await expect(new ExcelWorkbook().read('Entries')).rejects.toThrow(
    "The sheet 'Entries' spans 1,048,576 rows and 4 columns, far more than a list of candidates. Delete the stray cells",
  );
  expect(host.log).toHaveLength(1);
});

test('long texts are read in smaller pages, so that no answer is refused', async () => {
  const note = 'n'.repeat(400);
  const book = new Book({ List: Array.from({ length: 8_000 }, (_, index) => [index, note, note]) });
  const { content, log } = await read(book);
  expect(content.values).toHaveLength(8_000);
  expect(content.values[7_999]).toEqual([7_999, note, note]);
  expect(log.length).toBeGreaterThan(3);
});

test('an empty sheet is an empty sheet, and one of no such name says which there are', async () => {
  const { content } = await read(new Book({ List: [] }));
  expect(content).toEqual({ name: 'List', values: [], formats: [], shown: [], hiddenRows: [], merges: [], struck: [] });
  await expect(read(schoolBook(), 'List')).rejects.toThrow(
    "The workbook has no sheet named 'List'. Choose one of its sheets: 'Entries' and 'Notes'.",
  );
});

test('reading stops where it is told to, with the reason that was given', async () => {
  playExcel(new Book({ List: Array.from({ length: 60_000 }, (_, index) => [index, index]) }));
  const stopped = new AbortController();
  const reading = new ExcelWorkbook().read('List', {
    signal: stopped.signal,
    onProgress: () => stopped.abort(new Error('another sheet was chosen')),
  });
  await expect(reading).rejects.toThrow('another sheet was chosen');
});

test('a sheet that the user deletes while it is read is told so', async () => {
  const book = schoolBook();
  const host = playExcel(book);
  host.faults.before = (request) => {
    if (request === 1) book.delete('Entries');
  };
  await expect(new ExcelWorkbook().read('Entries')).rejects.toThrow(
    'Something in the workbook was deleted or renamed while it was being worked on.',
  );
});

test('a sheet that the user renames while it is read is read to its end', async () => {
  const book = schoolBook();
  const host = playExcel(book);
  host.faults.before = (request) => {
    if (request === 1) book.rename('Entries', 'Summer entries');
  };
  expect((await new ExcelWorkbook().read('Entries')).values[3]?.[0]).toBe('0001');
});

function never(): never {
  throw new Error('22 February 2008 is a day.');
}

describe('cells that are struck through', () => {
  const rows = 1_200;
  const list = (): Book => new Book({ List: Array.from({ length: rows }, (_, row) => [`'${row}`, 'Abbott', 'Y']) });

  test('cost no request where there are none', async () => {
    const { content, log } = await read(list());
    expect(content.struck).toEqual([]);
    expect(log).toHaveLength(2);
  });

  test('cost three where there are some, and keep what can be undone', async () => {
    const book = list();
    for (const column of [0, 1, 2]) book.sheet('List').made(800, column).struck = true;
    const { content, log } = await read(book);
    expect(content.struck).toEqual([0, 1, 2].map((column) => ({ row: 800, column })));
    expect(log).toHaveLength(5);
    expect(log.every(({ keepsUndo }) => keepsUndo)).toBe(true);
  });

  test('are found all the same where they are very many', async () => {
    const book = list();
    const sheet = book.sheet('List');
    for (let row = 0; row < rows; row += 2) sheet.made(row, 1).struck = true;
    for (let row = 0; row < rows; row += 3) sheet.made(row, 2).font = 'Marlett';
    const { content, log } = await read(book);
    expect(content.struck).toHaveLength(rows / 2);
    expect(log.length).toBeLessThanOrEqual(5);
    expect(content.values.slice(0, 2).map((row) => row?.[2])).toEqual(['\ufffd in Marlett', 'Y']);
  });

  test('cost none where it is all of them', async () => {
    const book = new Book({ List: [['Abbott', 'Ben']] });
    for (const column of [0, 1]) book.sheet('List').made(0, column).struck = true;
    const { content, log } = await read(book);
    expect(content.struck).toHaveLength(2);
    expect(log).toHaveLength(2);
  });

  test('are not those of which only a part is', async () => {
    const book = new Book({ List: [['Abbott', 'Ben']] });
    book.sheet('List').made(0, 0).struck = null;
    expect((await read(book)).content.struck).toEqual([]);
  });
});
