import * as fc from 'fast-check';
import { writeCsv } from 'hucre/csv';
import { newWorkbookFile, readTableFile } from '../../../src/workbook/file';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (text: string): Promise<unknown> =>
  (await readTableFile('invoice.csv', bytesOf(text))).map(({ values }) => values);

describe('a CSV file', () => {
  test.each([
    ['commas', 'Code,Entries,Amount\r\n05835,2,"1,000.00"\r\n'],
    ['semicolons', 'Code;Entries;Amount\n05835;2;1,000.00\n'],
    ['tabs', 'Code\tEntries\tAmount\n05835\t2\t1,000.00'],
  ])('is read with %s, every value as the text that stands there', async (_, text) => {
    expect(await read(text)).toEqual([
      [
        ['Code', 'Entries', 'Amount'],
        ['05835', '2', '1,000.00'],
      ],
    ]);
  });

  test('keeps quoted commas, lines and marks, and never makes a formula', async () => {
    expect(await read('a,"b ""c"", d\ne",=1+1\n')).toEqual([[['a', 'b "c", d\ne', '=1+1']]]);
  });

  const POUNDS = 'Code,Amount\n05835,£12.50';
  test.each([
    ['UTF-8', bytesOf(POUNDS)],
    ['UTF-8 with a mark', bytesOf(`\ufeff${POUNDS}`)],
    ['Windows', Uint8Array.from(POUNDS, (letter) => letter.charCodeAt(0))],
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${POUNDS}`, 'utf16le'))],
  ])('is read in %s', async (_, bytes) => {
    const [sheet] = await readTableFile('invoice.csv', bytes);
    expect(sheet?.values).toEqual([
      ['Code', 'Amount'],
      ['05835', '£12.50'],
    ]);
  });

  test.each([
    ['a mark that is never closed', bytesOf('Code,Entries\n"05835,2\n05836,3\n'), 'never closed'],
    ['no text', Uint8Array.of(1, 0, 2, 0), 'not an Excel workbook'],
  ])('with %s is refused with a sentence', async (_, bytes, sentence) => {
    await expect(readTableFile('invoice.csv', bytes)).rejects.toThrow(sentence);
  });

  test('gives back whatever was written into one', async () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\0\r\ufeff]/g, ''));
    const rows = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(rows, async (values) => {
        const [sheet] = await readTableFile('x.csv', bytesOf(writeCsv(values, { delimiter: ',' })));
        expect(sheet?.values[0]?.length).toBeGreaterThan(0);
        const isPlain = values.flat().every((text) => !/[;\t|]/.test(text));
        if (isPlain) expect(sheet?.values).toEqual(values);
      }),
    );
  });
});

test('a workbook is known by its bytes, whatever its name, and all visible sheets are read', async () => {
  const workbook = await newWorkbookFile();
  await workbook.writeSheets([
    { name: 'Cover', widths: [], rows: [['Invoice']] },
    { name: 'Lines', widths: [], rows: [['Code']] },
  ]);
  const sheets = await readTableFile('invoice.csv', await workbook.toBytes());
  expect(sheets.map(({ name }) => name)).toEqual(['Cover', 'Lines']);
  await expect(readTableFile('invoice.pdf', bytesOf('%PDF-1.7'))).rejects.toThrow();
});
