import type { Workbook } from '../../../src/workbook';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import type { Quirks } from '../../excel-host/book/quirks';
import { playExcel } from '../../excel-host/node/load-excel';
import { keepsTheContract } from '../contract';
import { schoolBook } from './school-book';

/** Each thing that some Excels are reported to do, alone; what a cell's format is given back as is looked at elsewhere. */
const EACH: readonly Quirks[] = [
  { noSpecialCells: true },
  { mergesCutOff: true },
  { arraysOverHiddenRows: 'first-everywhere' },
  { arraysOverHiddenRows: 'into-visible' },
  { apostrophes: 'eaten-once' },
  { xmlPartsStay: 'always' },
  { noPrinter: 'everything' },
  { addressesInFront: true },
  { formatIds: 'priorities' },
  { formatsUnreadable: 'kinds' },
  { tablesWiden: 'once' },
  { namesOfBook: true },
  { decimalComma: true },
  { hashesInNarrow: true },
];

describe.each([...EACH, Object.assign({}, ...EACH)] satisfies Quirks[])(
  'the contract in an Excel with %j',
  (quirks) => {
    keepsTheContract(async (): Promise<Workbook> => {
      const book = schoolBook();
      Object.assign(book.quirks, quirks);
      playExcel(book);
      return Promise.resolve(new ExcelWorkbook());
    });
  },
);
