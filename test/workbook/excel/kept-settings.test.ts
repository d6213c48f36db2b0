import { ExcelWorkbook } from '../../../src/workbook/excel';
import type { Book } from '../../excel-host/book/book';
import { playExcel } from '../../excel-host/node/load-excel';
import { schoolBook } from './school-book';

const OLD =
  '<?xml version="1.0" encoding="UTF-8"?>\n<settings xmlns="urn:entrywise:settings">{"late":false}</settings>';

function open(prepare: (book: Book) => void = () => undefined) {
  const book = schoolBook();
  prepare(book);
  return { book, host: playExcel(book), workbook: new ExcelWorkbook() };
}

describe.each([undefined, 'with-declaration', 'always'] as const)('parts of XML that stay as they were: %s', (mode) => {
  test.each([
    ['none was kept before', []],
    ['a part of an earlier version is there', [OLD]],
    ['several are', [OLD, OLD, OLD]],
  ])('choices are kept, also again, where %s', async (_, before) => {
    const { book, host, workbook } = open(({ quirks, xmlParts }) => {
      if (mode) quirks.xmlPartsStay = mode;
      for (const [index, xml] of before.entries()) xmlParts.push({ id: `old-${index}`, xml });
    });
    for (const late of ['yes', 'no', 'é & <b>']) {
      await workbook.saveSettings({ late });
      expect(await workbook.settings()).toEqual({ late });
      expect(book.xmlParts).toHaveLength(1);
    }
    expect(host.log.length).toBeLessThanOrEqual(mode === 'always' ? 18 : 12);
  });
});

test('where Excel keeps nothing at all, that is told', async () => {
  const { workbook } = open(({ quirks }) => (quirks.xmlPartsStay = 'even-new'));
  await expect(workbook.saveSettings({ late: 'no' })).rejects.toThrow(
    'Excel did not keep your choices in the workbook',
  );
});
