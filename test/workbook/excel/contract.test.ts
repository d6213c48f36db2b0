import { ExcelWorkbook } from '../../../src/workbook/excel';
import type { Workbook } from '../../../src/workbook';
import { Book } from '../../excel-host/book/book';
import { addressOf, boxOf } from '../../excel-host/book/area';
import { playExcel } from '../../excel-host/node/load-excel';
import { keepsTheContract, tellsLooks } from '../contract';
import { keepsTheLiveContract, type OpenBook } from '../live-contract';
import { schoolBook } from './school-book';

describe('the contract of every workbook', () => {
  keepsTheContract(async (): Promise<Workbook> => {
    playExcel(schoolBook());
    return Promise.resolve(new ExcelWorkbook());
  });
});

describe('what looks change', () => {
  tellsLooks(async (): Promise<Workbook> => {
    const book = new Book({ Entries: [['Abbott', 'Baker', 'P', 'Y', 12, ''], ['Carr']] });
    const sheet = book.sheet('Entries');
    for (const column of [0, 4, 5]) sheet.made(0, column).struck = true;
    for (const column of [2, 3]) sheet.made(0, column).font = 'Wingdings 2';
    playExcel(book);
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
