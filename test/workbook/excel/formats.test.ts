import { calendarDate, type CalendarDate } from '../../../src/entries';
import type { ProductSheet, SheetContent, TableSheet } from '../../../src/table';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { formatKind } from '../../../src/workbook/written/format-kind';
import { Book } from '../../excel-host/book/book';
import type { Quirks } from '../../excel-host/book/quirks';
import { ACTION, type Action } from '../../excel-host/protocol/batch';
import { playExcel } from '../../excel-host/node/load-excel';
import { nothing } from '../annotations';
import { schoolBook } from './school-book';

function dayOf(year: number, month: number, day: number): CalendarDate {
  const date = calendarDate(year, month, day);
  if (!date) throw new Error('no day');
  return date;
}

/** Asking how days are counted is no change, although Office.js counts it as one. */
const isChange = ({ ActionType, Name }: Action): boolean =>
  ActionType === ACTION.setProperty || (ActionType === ACTION.method && Name !== '_RemoveReference');

const cells = [
  { row: 3, value: { pounds: 23.5 } },
  { row: 4, value: 'not known' },
];
const annotation = { ...nothing('Entries'), columns: [{ heading: 'Fee', column: 5, width: 12, cells }] };
const summary: ProductSheet = {
  name: 'Summary',
  widths: [10, 10],
  rows: [
    ['Total', { pounds: 23.5 }],
    ['Entries', { count: 3 }],
    ['Sent', { day: dayOf(2026, 11, 29) }],
  ],
};
const form: TableSheet = {
  name: 'Form',
  widths: [12],
  rows: [
    ['Code', 'Fee', 'Day'],
    ['05835', { empty: 'pounds' }, { empty: 'day' }],
  ],
  table: { name: 'Form', headingRow: 0 },
};

describe.each([undefined, 'plain', 'named-too'] as const)(
  'formats of the country that come back as others: %s',
  (mode) => {
    function open() {
      const book = schoolBook();
      if (mode) book.quirks.formatsOfCountry = mode;
      const host = playExcel(book);
      const workbook = new ExcelWorkbook();
      const check = async (): Promise<void> => {
        await workbook.annotate(annotation);
        await workbook.writeSummary(summary);
        await workbook.writeSheets([form]);
      };
      return { book, host, workbook, check };
    }

    test('a second check of the same writes nothing', async () => {
      const { host, check } = open();
      await check();
      const before = host.log.length;
      await check();
      const sets = host.log.slice(before).flatMap(({ batch }) => batch.Actions.filter(isChange));
      expect(sets).toEqual([]);
    });

    test('where fees are taken out, so is the format of money, and a day that shows one keeps its format', async () => {
      const { book, workbook, check } = open();
      await check();
      await workbook.annotate(nothing('Entries'));
      expect(book.sheet('Entries').cell(3, 5)).toMatchObject({ value: '', format: 'General' });
      book.sheet('Entries').made(3, 3).format = 'dd/mm/yyyy';
      await workbook.change('Entries', [{ row: 3, column: 3, before: '', after: { day: dayOf(2009, 9, 15) } }]);
      expect(book.sheet('Entries').cell(3, 3)).toMatchObject({ value: 40_071, format: 'dd/mm/yyyy' });
    });
  },
);

test('what is written names the country, so that it shows pounds and British days on every machine', async () => {
  const book = schoolBook();
  playExcel(book);
  await new ExcelWorkbook().writeSummary(summary);
  expect([0, 1, 2].map((row) => book.sheet('Summary').cell(row, 1)?.format)).toEqual([
    '[$£-809]#,##0.00',
    '#,##0',
    '[$-809]dd/mm/yyyy',
  ]);
});

test.each([
  ['General', 'general'],
  ['@', 'text'],
  ...['dd/mm/yyyy', 'm/d/yyyy', '[$-809]dd/mm/yyyy', '[$-F800]dddd, mmmm dd, yyyy'].map((code) => [code, 'day']),
  ...['"£"#,##0.00', '$#,##0.00', '[$£-809]#,##0.00', '[$€-407] #,##0.00', '_-£* #,##0.00_-'].map((code) => [
    code,
    'money',
  ]),
  ...['#,##0', '0000', '0%', '[$-809]0.00', 'h:mm'].map((code) => [code, 'number']),
])('%s is of the kind %s', (code, kind) => {
  expect(formatKind(code)).toBe(kind);
});

describe('a list in an Excel of another country', () => {
  const heading = ['Number', 'Day', 'Hours', 'Fee', 'Paid'];
  function book(quirks: Quirks): Book {
    const made = new Book({
      List: [heading, [12, 39_500, 12.5, 1_234.5, "'12,50"], [7, 39_501, 0.25, 23.5, "'1.234,50"]],
    });
    const formats = ['0000', 'dd/mm/yyyy', 'General', '[$£-809]#,##0.00', '@'];
    for (const row of [1, 2])
      for (const [column, format] of formats.entries()) made.sheet('List').made(row, column).format = format;
    Object.assign(made.quirks, quirks);
    return made;
  }
  async function content(quirks: Quirks, widths: readonly (readonly [number, number])[] = []): Promise<SheetContent> {
    const made = book(quirks);
    for (const [column, width] of widths) made.sheet('List').widths.set(column, width);
    playExcel(made);
    return new ExcelWorkbook().read('List');
  }

  test('is read as it is in one of the United Kingdom: numbers and days as such, whatever they are shown as', async () => {
    const british = await content({});
    expect(british.values[1]).toEqual([12, 39_500, 12.5, 1_234.5, '12,50']);
    expect(british.shown[1]?.[0]).toBe('0012');
    expect(await content({ decimalComma: true })).toEqual(british);
    expect(await content({ decimalComma: true, formatsOfCountry: 'plain' })).toMatchObject({
      values: british.values,
      shown: british.shown,
    });
  });

  test('in columns that are too narrow is read as in wide ones, where Excel tells what the screen shows', async () => {
    const narrow = await content({ hashesInNarrow: true }, [
      [0, 12],
      [1, 12],
      [3, 12],
    ]);
    expect(narrow).toEqual(await content({}));
  });

  test('is written into with the same numbers and formats, and not a second time', async () => {
    const made = schoolBook();
    made.quirks.decimalComma = true;
    const host = playExcel(made);
    await new ExcelWorkbook().annotate(annotation);
    await new ExcelWorkbook().writeSummary(summary);
    expect(made.sheet('Entries').cell(3, 5)).toMatchObject({ value: 23.5, format: '[$£-809]#,##0.00' });
    const before = host.log.length;
    await new ExcelWorkbook().annotate(annotation);
    await new ExcelWorkbook().writeSummary(summary);
    expect(host.log.slice(before).flatMap(({ batch }) => batch.Actions.filter(isChange))).toEqual([]);
  });
});
