import { ExcelWorkbook } from '../../../src/workbook/excel';
import { playExcel } from '../../excel-host/node/load-excel';
import { checked } from '../annotations';
import { schoolBook } from './school-book';

/** The Office.js of the tests ends before ExcelApi 1.20: what a later one does with the grouping of steps is put in its place. */
function groupedBy(answer: (grouped: boolean, run: () => Promise<unknown>) => Promise<unknown>): () => void {
  const real: unknown = Reflect.get(Excel, 'run');
  const run = (options: Excel.RunOptions, batch: unknown): Promise<unknown> =>
    answer(options.mergeUndoGroup === true, () =>
      typeof real === 'function'
        ? Reflect.apply(real, Excel, [options, batch])
        : Promise.reject(new Error('no Excel.run')),
    );
  Object.assign(Excel, { run });
  return () => Object.assign(Excel, { run: real });
}

function refusal(code: string): Error {
  return Reflect.construct(OfficeExtension.Error, [{ code, message: 'Undo is not supported.', httpStatusCode: 400 }]);
}

describe('one step for the user to undo', () => {
  let restore: () => void = () => undefined;
  afterEach(() => restore());

  test('is asked of an Excel that has it, for what is written and nothing else', async () => {
    playExcel(schoolBook(), { excelApi: '1.20' });
    const asked: boolean[] = [];
    restore = groupedBy((grouped, run) => {
      asked.push(grouped);
      return run();
    });
    const workbook = new ExcelWorkbook();
    await workbook.read('Entries');
    expect(asked).not.toContain(true);
    asked.length = 0;
    await workbook.annotate(checked('Entries'));
    expect(asked).toEqual([true]);
  });

  test('is not asked of an Excel that has it not', async () => {
    playExcel(schoolBook(), { excelApi: '1.19' });
    const asked: boolean[] = [];
    restore = groupedBy((grouped, run) => {
      asked.push(grouped);
      return run();
    });
    await new ExcelWorkbook().annotate(checked('Entries'));
    expect(asked).toEqual([false]);
  });

  test('is given up where Excel refuses it, at once or half-way, and everything is written once', async () => {
    const book = schoolBook();
    playExcel(book, { excelApi: '1.20' });
    restore = groupedBy(async (grouped, run) => {
      const result = await run();
      if (grouped) throw refusal('UndoNotSupported');
      return result;
    });
    await new ExcelWorkbook().annotate(checked('Entries'));
    expect(book.sheet('Entries').formats).toHaveLength(2);
    expect(book.sheet('Entries').cell(2, 4)?.value).toBe('Check');
  });

  test('is not tried again where the product itself refused', async () => {
    const book = schoolBook();
    playExcel(book, { excelApi: '1.20' });
    const asked: boolean[] = [];
    restore = groupedBy((grouped, run) => {
      asked.push(grouped);
      return run();
    });
    book.sheet('Entries').isProtected = true;
    await expect(new ExcelWorkbook().annotate(checked('Entries'))).rejects.toThrow('is protected');
    expect(asked).toEqual([true]);
  });
});
