import { ExcelWorkbook } from '../../../src/workbook/excel';
import type { Workbook } from '../../../src/workbook';
import { addressOf, boxOf } from '../../excel-host/book/area';
import { playExcel } from '../../excel-host/node/load-excel';
import { keepsTheContract } from '../contract';
import { keepsTheLiveContract, type OpenBook } from '../live-contract';
import { schoolBook } from './school-book';

describe('the contract of every workbook', () => {
  keepsTheContract(async (): Promise<Workbook> => {
    playExcel(schoolBook());
    return Promise.resolve(new ExcelWorkbook());
  });
});

describe('the contract of every workbook that a user works in', () => {
  keepsTheLiveContract(async (): Promise<OpenBook> => {
    const book = schoolBook();
    playExcel(book);
    const address = ({ row, column }: { row: number; column: number }): string =>
      addressOf({ top: row, left: column, bottom: row, right: column });
    return Promise.resolve({
      workbook: new ExcelWorkbook(),
      type: (sheet, cell, value) => book.type(sheet, address(cell), value),
      select: (sheet, cell) => book.select(sheet, address(cell)),
      selected: () => {
        const box = boxOf(book.selection);
        return { sheet: book.active.name, row: box?.top ?? -1, column: box?.left ?? -1 };
      },
    });
  });
});
