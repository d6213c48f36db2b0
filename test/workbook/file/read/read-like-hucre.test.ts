import fc from 'fast-check';
import { dateToSerial } from 'hucre';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { CellValue } from '../../../../src/table';
import { openWorkbookFile } from '../../../../src/workbook/file';
import { checked, writeAll } from '../../annotations';
import { smallWorkbook } from '../corpus/small-workbook';

const dates = fc.date({ min: new Date('1950-01-01'), max: new Date('2050-01-01'), noInvalidDate: true });
const days = dates.map((date) => new Date(Math.floor(date.getTime() / 86_400_000) * 86_400_000));
const texts = fc.string({ unit: 'grapheme-ascii', minLength: 1 });
const values = fc.oneof(texts, fc.integer(), fc.boolean(), days, fc.constant(null));

test('workbooks that another library wrote are read as it reads them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(values, { maxLength: 6 }), { maxLength: 8 }), async (rows) => {
      const file = await writeXlsx({ sheets: [{ name: 'Entries', rows }] });
      const { values: read } = await (await openWorkbookFile(file)).read('Entries');
      const cells = rows.flatMap((row, at) => row.map((value, column) => [value, read[at]?.[column] ?? null] as const));
      for (const [value, ours] of cells) {
        expect(ours).toEqual(value instanceof Date ? dateToSerial(value) : (value satisfies CellValue | Date));
      }
    }),
    { numRuns: 50 },
  );
});

test('another library reads what we write', async () => {
  const workbook = await openWorkbookFile(smallWorkbook());
  await writeAll(workbook, checked('Entries'));
  const { sheets } = await readXlsx(await workbook.toBytes(), { readStyles: true });
  expect(sheets.map(({ name }) => name)).toEqual(['Entries', 'Entry report']);
  expect(sheets[0]?.rows[3]?.slice(4)).toEqual(['=1+1 is no formula here, & <b> is text', 23.5]);
  expect(sheets[0]?.conditionalRules?.map(({ range, style }) => [range, style?.font?.color?.rgb])).toEqual([
    ['A4:A5 C4', '9C0006'],
    ['B5:C5', '9C5700'],
  ]);
  expect(sheets[1]?.cells?.get('0,0')?.style?.font).toMatchObject({ bold: true, size: 14, name: 'Calibri' });
});
