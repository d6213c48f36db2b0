import type { LiveWorkbook } from '../../../src/workbook';
import { WorkbookError } from '../../../src/workbook';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import type { Book } from '../../excel-host/book/book';
import type { Faults } from '../../excel-host/host';
import { playExcel } from '../../excel-host/node/load-excel';
import { checked } from '../annotations';
import { schoolBook } from './school-book';

/** Everything in the workbook that a user could see. */
const stateOf = (book: Book): string =>
  JSON.stringify(
    book.sheets.map(({ name, rows, formats }) => [name, [...rows].map(([row, cells]) => [row, [...cells]]), formats]),
  );

function open() {
  const book = schoolBook();
  const host = playExcel(book);
  return { book, host, workbook: new ExcelWorkbook() };
}

describe('what stands in the way is told before a check, and nothing is written', () => {
  test.each<[string, (book: Book) => void, string]>([
    ['a protected sheet', (book) => (book.sheet('Entries').isProtected = true), "The sheet 'Entries' is protected"],
    [
      'a workbook whose structure is protected',
      (book) => (book.isStructureProtected = true),
      "The workbook's structure is protected",
    ],
    ['a workbook open for reading only', (book) => (book.isReadOnly = true), 'The workbook is open for reading only'],
  ])('%s', async (_, prepare, sentence) => {
    const { book, workbook } = open();
    prepare(book);
    const before = stateOf(book);
    expect(await workbook.obstacle('Entries')).toContain(sentence);
    const { summary } = checked('Entries');
    const writing = book.isStructureProtected ? workbook.writeSummary(summary) : workbook.annotate(checked('Entries'));
    await expect(writing).rejects.toThrow(WorkbookError);
    expect(stateOf(book)).toBe(before);
    expect((await workbook.read('Entries')).values).toHaveLength(5);
  });

  test('the protection of a sheet stands not in the way of writing sheets of the product', async () => {
    const { book, workbook } = open();
    book.sheet('Entries').isProtected = true;
    expect(await workbook.obstacle(null)).toBeNull();
    book.isReadOnly = true;
    expect(await workbook.obstacle(null)).toContain('The workbook is open for reading only');
  });

  test('a sheet that is gone', async () => {
    await expect(open().workbook.obstacle('Nowhere')).rejects.toThrow("The workbook has no sheet named 'Nowhere'.");
  });
});

describe('what Excel refuses is said in a sentence with what to do', () => {
  test.each<[string, Faults, string]>([
    [
      'a cell is being edited',
      { isCellEdited: true },
      'A cell is being edited. Press Enter or Esc in the sheet and try again.',
    ],
    ['the session is over', { isSessionLost: true }, 'Excel has lost its connection to the workbook. Reload the page'],
    ['a request is too large', { mostBytes: 600 }, 'The sheet is too large to be written to at one go.'],
  ])('%s', async (_, faults, sentence) => {
    const { host, workbook } = open();
    Object.assign(host.faults, faults);
    const calls: ((workbook: LiveWorkbook) => Promise<unknown>)[] = [
      (one) => one.read('Entries'),
      (one) => one.annotate(checked('Entries')),
    ];
    for (const call of calls) {
      const error: unknown = await call(workbook).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(WorkbookError);
      expect(error).toHaveProperty('message', expect.stringContaining(sentence));
      expect(error).toHaveProperty('cause', expect.any(OfficeExtension.Error));
    }
  });

  test('after a refusal the workbook works again', async () => {
    const { book, host, workbook } = open();
    host.faults.isCellEdited = true;
    await expect(workbook.annotate(checked('Entries'))).rejects.toThrow(WorkbookError);
    host.faults.isCellEdited = false;
    await workbook.annotate(checked('Entries'));
    expect(book.sheet('Entries').cell(2, 4)?.value).toBe('Check');
  });

  test('a sheet that goes while it is written to', async () => {
    const { book, host, workbook } = open();
    host.faults.before = (request) => {
      if (request === 3) book.delete('Entries');
    };
    await expect(workbook.annotate(checked('Entries'))).rejects.toThrow(
      'was deleted or renamed while it was being worked on',
    );
  });

  test('a sheet that the user hid cannot be gone to', async () => {
    const { book, workbook } = open();
    book.sheet('Notes').visibility = 'Hidden';
    await expect(workbook.goTo('Notes', { row: 0, column: 0 })).rejects.toThrow("The sheet 'Notes' is hidden.");
    expect(await workbook.sheets()).toContainEqual({ name: 'Notes', visible: false });
  });

  test('another workbook in front, so that nothing can be selected', async () => {
    const { book, host, workbook } = open();
    host.faults.before = (request) => {
      if (request === 1) host.faults.fails = { code: 'InvalidSelection', message: 'The current selection is invalid.' };
    };
    await expect(workbook.goTo('Notes', { row: 0, column: 0 })).rejects.toThrow(
      'Excel shows another workbook or window',
    );
    expect(book.active.name).toBe('Entries');
  });

  test('something that has no sentence of its own says its code', async () => {
    const { host, workbook } = open();
    host.faults.fails = { code: 'GeneralException', message: 'Internal error' };
    await expect(workbook.read('Entries')).rejects.toThrow(
      'Excel could not do what was asked of it (GeneralException).',
    );
  });
});
