import { Book } from './book/book';
import { playExcel } from './node/load-excel';
import { schoolBook } from '../workbook/excel/school-book';

/** The code and the words with which Excel refuses. */
async function refusalOf(ask: (context: Excel.RequestContext) => void): Promise<string> {
  const refused: unknown = await Excel.run(async (context) => {
    ask(context);
    await context.sync();
  }).catch((error: unknown) => error);
  return refused instanceof OfficeExtension.Error ? `${refused.code}: ${refused.message}` : 'not refused';
}

const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Entries');

describe('what the stand-in does not know fails by name, so that no test passes because of it', () => {
  test.each<[string, (context: Excel.RequestContext) => void]>([
    ['Range.Hyperlink is not emulated.', (context) => first(context).getRange('A1').load('hyperlink')],
    ['Worksheet.Charts is not emulated.', (context) => first(context).charts.load('items/name')],
    [
      'Range.Sort is not emulated.',
      (context) =>
        first(context)
          .getRange('A1:B2')
          .sort.apply([{ key: 0 }]),
    ],
    ['Workbook.Name is not emulated.', (context) => context.workbook.load('name')],
    ['Worksheet.Name (written) is not emulated.', (context) => (first(context).name = 'Other')],
  ])('%s', async (words, ask) => {
    playExcel(schoolBook());
    expect(await refusalOf(ask)).toBe(`NotEmulated: ${words}`);
  });
});

describe('as in Excel', () => {
  test('nothing can be read that was not loaded', async () => {
    playExcel(schoolBook());
    const reading = Excel.run((context) => Promise.resolve(first(context).getRange('A1').values));
    await expect(reading).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  test('what asks for more of the API than there is fails', async () => {
    playExcel(schoolBook(), { excelApi: '1.8' });
    const asking = Excel.run((context) => Promise.resolve(first(context).getRanges('A1,B2')));
    await expect(asking).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  test('leading zeros go in cells that are not for texts', async () => {
    const book = schoolBook();
    playExcel(book);
    await Excel.run(async (context) => {
      const range = first(context).getRange('F1:F2');
      range.numberFormat = [['General'], ['@']];
      range.values = [['0012'], ['0012']];
      await context.sync();
    });
    expect([book.sheet('Entries').cell(0, 5)?.value, book.sheet('Entries').cell(1, 5)?.value]).toEqual([12, '0012']);
  });

  test('what begins with = is a formula but in cells for texts, and null leaves a cell alone', async () => {
    const book = schoolBook();
    playExcel(book);
    await Excel.run(async (context) => {
      const range = first(context).getRange('F1:F3');
      range.numberFormat = [['General'], ['@'], ['General']];
      range.values = [['=1+1'], ['=1+1'], ['kept']];
      await context.sync();
      range.values = [[null], [null], [null]];
      await context.sync();
    });
    const cells = [0, 1, 2].map((row) => book.sheet('Entries').cell(row, 5));
    expect(cells.map((cell) => [cell?.formula, cell?.value])).toEqual([
      ['=1+1', { error: '#NOT-EMULATED' }],
      [null, '=1+1'],
      [null, 'kept'],
    ]);
  });

  test('a batch stops at its first error, and what was done before stays', async () => {
    const book = schoolBook();
    playExcel(book);
    const refused = await refusalOf((context) => {
      first(context).getRange('F1').values = [['done']];
      context.workbook.worksheets.getItem('Nowhere').getRange('A1').values = [['not done']];
      first(context).getRange('F2').values = [['not done']];
    });
    expect(refused).toMatch(/^ItemNotFound/);
    expect(book.sheet('Entries').cell(0, 5)?.value).toBe('done');
    expect(book.sheet('Entries').cell(1, 5)).toBeUndefined();
  });

  test('whole columns have no values, and addresses are no longer than 8,192 characters', async () => {
    playExcel(new Book({ Entries: [['a']] }));
    await Excel.run(async (context) => {
      const columns = first(context).getRange('A:F');
      columns.load('values');
      await context.sync();
      expect(columns.values).toBeNull();
    });
    const long = Array.from({ length: 3_000 }, (_, row) => `A${row + 1}`).join(',');
    expect(await refusalOf((context) => first(context).getRanges(long).load('areaCount'))).toMatch(/^InvalidArgument/);
  });

  test('a protected sheet refuses values, formats and conditional formats', async () => {
    const book = schoolBook();
    book.sheet('Entries').isProtected = true;
    playExcel(book);
    const changes: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => (sheet.getRange('A1').values = [['x']]),
      (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000'),
      (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom'),
    ];
    for (const change of changes) expect(await refusalOf((context) => change(first(context)))).toMatch(/^AccessDenied/);
  });

  test('no page can begin above the first row, only whole rows are titles, and scales go from 10 to 400 per cent', async () => {
    playExcel(schoolBook());
    const changes: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => sheet.horizontalPageBreaks.add('A1'),
      (sheet) => sheet.pageLayout.setPrintTitleRows('A1:C1'),
      (sheet) => (sheet.pageLayout.zoom = { scale: 9 }),
      (sheet) => (sheet.pageLayout.zoom = { scale: 100, horizontalFitToPages: 1 }),
    ];
    for (const change of changes) {
      expect(await refusalOf((context) => change(first(context)))).toMatch(/^InvalidArgument/);
    }
    const tooMany = await refusalOf((context) => {
      for (let row = 2; row <= 1_028; row += 1) first(context).horizontalPageBreaks.add(`A${row}`);
    });
    expect(tooMany).toMatch(/^GeneralException/);
  });

  test('page set-up: rows put in move titles and breaks; a protected sheet refuses changes', async () => {
    const book = schoolBook();
    playExcel(book);
    await Excel.run(async (context) => {
      const { pageLayout, horizontalPageBreaks } = first(context);
      pageLayout.setPrintTitleRows('$3:$3');
      horizontalPageBreaks.add('A5');
      await context.sync();
    });
    book.sheet('Entries').insertRows(0, 2);
    expect(book.sheet('Entries').pageSetup).toMatchObject({ titleRows: { top: 4, bottom: 4 }, breaks: [6] });
    book.sheet('Entries').isProtected = true;
    const refused = await refusalOf((context) => (first(context).pageLayout.orientation = 'Landscape'));
    expect(refused).toMatch(/^AccessDenied/);
  });

  test('requests and answers over 5 MB are refused', async () => {
    const host = playExcel(new Book({ Entries: Array.from({ length: 100 }, () => ['x'.repeat(1_000)]) }));
    host.faults.mostBytes = 50_000;
    const written = Array.from({ length: 100 }, () => ['y'.repeat(1_000)]);
    expect(await refusalOf((context) => (first(context).getRange('B1:B100').values = written))).toMatch(
      /^RequestPayloadSizeLimitExceeded/,
    );
    expect(await refusalOf((context) => first(context).getRange('A1:A100').load('values'))).toMatch(
      /^ResponsePayloadSizeLimitExceeded/,
    );
  });

  test('what the add-in changes is told with its name, what a person changes without', async () => {
    const book = schoolBook();
    playExcel(book);
    const told: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, triggerSource }) => {
        told.push([address, triggerSource]);
        return Promise.resolve();
      });
      await context.sync();
      first(context).getRange('F1').values = [['x']];
      await context.sync();
    });
    book.type('Entries', 'F2', 'y');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toEqual([
      ['F1', 'ThisLocalAddin'],
      ['F2', 'Unknown'],
    ]);
  });
});
