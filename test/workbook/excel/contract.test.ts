import { ExcelWorkbook } from '../../../src/workbook/excel';
import type { Workbook } from '../../../src/workbook';
import { Book } from '../../excel-host/book/book';
import { playExcel } from '../../excel-host/node/load-excel';
import { keepsTheContract } from '../contract';

describe('the contract of every workbook', () => {
  keepsTheContract(async (): Promise<Workbook> => {
    const headings = ['Candidate number', 'UCI', 'Surname', 'Series'];
    const list = [
      ["'0001", "'123456789012A", 'Abbott', 'June 2026'],
      ["'0002", "'123456789013B", 'Baker', 'June 2026'],
    ];
    const book = new Book({ Entries: [['Entries'], [], headings, ...list], Notes: [['A note of the user']] });
    playExcel(book);
    return Promise.resolve(new ExcelWorkbook());
  });
});
