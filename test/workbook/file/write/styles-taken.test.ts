import { openWorkbookFile, type WorkbookFile } from '../../../../src/workbook/file';
import { nothing, writeAll } from '../../annotations';
import { pack, textOf } from '../corpus/packing';
import { LINKS, smallParts } from '../corpus/small-workbook';

const COLUMN = { heading: 'Check', column: 4, width: 20 };

/** What the product writes, each of which adds styles. */
const WRITTEN: Readonly<Record<string, (workbook: WorkbookFile) => Promise<unknown>>> = {
  'words and fees': (workbook) =>
    writeAll(workbook, { ...nothing('Entries'), columns: [{ ...COLUMN, cells: [{ row: 1, value: { pounds: 12 } }] }] }),
  'a summary': (workbook) => workbook.writeSummary({ name: 'Report', widths: [10], rows: [['x', { pounds: 3 }]] }),
  'a fix': (workbook) => workbook.change('Entries', [{ row: 1, column: 1, before: '', after: { day: '2009-02-01' } }]),
  'a typed day': (workbook) => workbook.type('Entries', [{ row: 1, column: 1, typed: '1/2/2009' }]),
};

/** A workbook whose list of styles has one, and of which cells have others; the second sheet is hidden. */
function workbookWith(styles: readonly number[], quote = '"'): Uint8Array {
  const cells = styles.map(
    (style, row) => `<row r="${row + 1}"><c r="A${row + 1}" s=${quote}${style}${quote}><v>40179</v></c></row>`,
  );
  const parts = smallParts({ rows: cells.join('') });
  const second = String(parts['xl/worksheets/sheet1.xml']);
  return pack({
    ...parts,
    'xl/worksheets/sheet2.xml': second,
    'xl/workbook.xml': String(parts['xl/workbook.xml']).replace(
      '</sheets>',
      '<sheet name="Hidden" sheetId="2" state="hidden" r:id="rId9"/></sheets>',
    ),
    'xl/_rels/workbook.xml.rels': String(parts['xl/_rels/workbook.xml.rels']).replace(
      '</Relationships>',
      `<Relationship Id="rId9" Type="${LINKS}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    ),
    '[Content_Types].xml': String(parts['[Content_Types].xml']).replace(
      '</Types>',
      '<Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
  });
}

/** The value and the number format of the first cell of each row of both sheets. */
async function formatsOf(file: Uint8Array, rows: number): Promise<unknown> {
  const workbook = await openWorkbookFile(file);
  const sheets = await Promise.all(['Entries', 'Hidden'].map((name) => workbook.read(name)));
  return sheets.map(({ formats, values }) => values.slice(0, rows).map((row, at) => [row?.[0], formats[at]?.[0]]));
}

describe.each(Object.entries(WRITTEN))('%s', (_, write) => {
  test.each([
    ['right behind the list', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ['some way behind it', [5, 9]],
    ['far behind it', [60_000, 65_489, 65_490, 99_999]],
  ])('cells whose style is %s look as before', async (where, styles) => {
    for (const isRead of [true, false]) {
      for (const quote of ['"', "'"]) {
        const file = workbookWith(styles, quote);
        const workbook = await openWorkbookFile(file);
        if (isRead) await workbook.read('Entries');
        await write(workbook);
        const written = await workbook.toBytes();
        expect(await formatsOf(written, styles.length)).toEqual(await formatsOf(file, styles.length));
        const list = /<cellXfs.*<\/cellXfs>/s.exec(textOf(written, 'xl/styles.xml'))?.[0] ?? '';
        const xfs = list.match(/<xf [^>]*>/g) ?? [];
        expect(xfs.length).toBeGreaterThan(1);
        expect(list).toContain(`count="${xfs.length}"`);
        for (const style of styles) {
          if (xfs[style] !== undefined)
            expect(xfs[style]).toBe('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
        }
        // No longer list than there must be.
        if (where === 'far behind it') expect(xfs.length).toBeLessThan(40);
      }
    }
  });
});

test('a sheet that cannot be read is in nobody’s way', async () => {
  const parts = smallParts();
  const file = pack({
    ...parts,
    'xl/worksheets/sheet2.xml': Uint8Array.from([0xff, 0xfe, 0x00]),
    'xl/workbook.xml': String(parts['xl/workbook.xml']).replace(
      '</sheets>',
      '<sheet name="Torn" sheetId="2" r:id="rId9"/></sheets>',
    ),
    'xl/_rels/workbook.xml.rels': String(parts['xl/_rels/workbook.xml.rels']).replace(
      '</Relationships>',
      `<Relationship Id="rId9" Type="${LINKS}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    ),
  });
  const workbook = await openWorkbookFile(file);
  await WRITTEN['a summary']?.(workbook);
  expect((await (await openWorkbookFile(await workbook.toBytes())).sheets()).map(({ name }) => name)).toContain(
    'Report',
  );
});
