import fc from 'fast-check';
import { openWorkbookFile } from '../../../../src/workbook/file';
import { checked, nothing, writeAll, type Written } from '../../annotations';
import { faultsOf } from '../corpus/package-check';
import { pack, textOf, unpack } from '../corpus/packing';
import { HEAD, LINKS, MAIN, smallParts, smallWorkbook, type SmallWorkbook } from '../corpus/small-workbook';

const SHEET = 'xl/worksheets/sheet1.xml';

async function apply(file: Uint8Array, ...annotations: readonly Written[]): Promise<Uint8Array> {
  const workbook = await openWorkbookFile(file);
  for (const annotation of annotations) await writeAll(workbook, annotation);
  return workbook.toBytes();
}

async function sheetAfter(content: SmallWorkbook, annotation: Written): Promise<string> {
  const file = await apply(smallWorkbook(content), annotation);
  expect(faultsOf(file)).toEqual([]);
  return textOf(file, SHEET);
}

/** An annotation with one column, E, and nothing else. */
function column(cells: Written['columns'][number]['cells'], heading = 'Check', headingRow = 0): Written {
  return { ...nothing('Entries'), headingRow, columns: [{ heading, column: 4, width: 20, cells }] };
}

describe('where cells go', () => {
  const head = '<c r="E1" s="4" t="inlineStr"><is><t>Check</t></is></c>';
  const cell = (row: number): string => `<c r="E${row}" s="1" t="inlineStr"><is><t>x</t></is></c>`;

  test.each([
    ['an empty sheet', '', `<row r="1" spans="5:5">${head}</row><row r="3" spans="5:5">${cell(3)}</row>`],
    [
      'behind the cells of a row',
      '<row r="1"><c r="D1"/></row><row r="3"><c r="A3"/></row>',
      `<row r="1"><c r="D1"/>${head}</row><row r="3"><c r="A3"/>${cell(3)}</row>`,
    ],
    [
      'before cells further right',
      '<row r="1"><c r="A1"/><c r="G1"/></row>',
      `<row r="1"><c r="A1"/>${head}<c r="G1"/></row><row r="3" spans="5:5">${cell(3)}</row>`,
    ],
    [
      'in rows without cells',
      '<row r="1" ht="30"/><row r="3"></row>',
      `<row r="1" ht="30">${head}</row><row r="3">${cell(3)}</row>`,
    ],
    [
      'between rows',
      '<row r="2"/><row r="4"/>',
      `<row r="1" spans="5:5">${head}</row><row r="2"/><row r="3" spans="5:5">${cell(3)}</row><row r="4"/>`,
    ],
    [
      'over an empty cell with a look',
      '<row r="1"><c r="E1" s="0"/><c r="F1"/></row>',
      `<row r="1">${head}<c r="F1"/></row><row r="3" spans="5:5">${cell(3)}</row>`,
    ],
    [
      'in rows and cells without addresses',
      '<row><c/><c/></row><row/><row><c r="C3"/></row>',
      `<row><c/><c/>${head}</row><row/><row><c r="C3"/>${cell(3)}</row>`,
    ],
  ])('%s', async (_, rows, written) => {
    const file = await apply(smallWorkbook({ rows }), column([{ row: 2, value: 'x' }]));
    expect(textOf(file, SHEET)).toContain(`<sheetData>${written}</sheetData>`);
  });

  test('a sheet whose list of rows is closed at once', async () => {
    const parts = { [SHEET]: `${HEAD}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>` };
    expect(await sheetAfter({ parts }, column([]))).toContain(
      `<sheetData><row r="1" spans="5:5">${head}</row></sheetData>`,
    );
  });

  test('pounds have two decimals, to the penny', async () => {
    const pounds = [0, 12, 0.1 + 0.2, 1234.565, -3].map((value, row) => ({ row: row + 1, value: { pounds: value } }));
    const values = [...(await sheetAfter({}, column(pounds))).matchAll(/<v>([^<]*)<\/v>/g)].map(([, value]) => value);
    expect(values).toEqual(['0.00', '12.00', '0.30', '1234.57', '-3.00']);
  });
});

describe('widths, used area and marks', () => {
  test.each([
    ['a sheet without widths', '', '<cols><col min="5" max="5" width="20" customWidth="1"/></cols><sheetData>'],
    [
      'between widths',
      '<cols><col min="1" max="4" width="9"/><col min="7" max="7" width="9"/></cols>',
      '<col min="1" max="4" width="9"/><col min="5" max="5" width="20" customWidth="1"/><col min="7"',
    ],
    [
      'behind widths',
      '<cols><col min="1" max="4" width="9"/></cols>',
      '<col min="5" max="5" width="20" customWidth="1"/></cols>',
    ],
    [
      "a width of the user's",
      '<cols><col min="1" max="4" width="9"/><col min="5" max="5" width="9"/></cols>',
      '<cols><col min="1" max="4" width="9"/><col min="5" max="5" width="9"/></cols>',
    ],
    ['a right used area grows', '<dimension ref="B2"/>', '<dimension ref="B1:E2"/>'],
    ['a wrong one is not ours to correct', '<dimension ref="A1"/>', '<dimension ref="A1"/>'],
  ])('%s', async (_, before, written) => {
    expect(await sheetAfter({ before, rows: '<row r="2"><c r="B2"/></row>' }, column([]))).toContain(written);
  });

  test("marks go behind the user's, and to the right place where there are none", async () => {
    const marks = { error: [{ top: 1, left: 0, bottom: 3, right: 1 }], warning: [], note: [] };
    const behind =
      '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>';
    const sheet = await sheetAfter({ behind }, { ...nothing('Entries'), marks });
    expect(sheet).toMatch(
      /<\/mergeCells><conditionalFormatting sqref="A2:B4"><cfRule [^>]*priority="1">.*<pageMargins/,
    );
  });

  test("a mark that a program joined with the user's own goes alone", async () => {
    const users = '<cfRule type="expression" priority="2"><formula>LEN(A1)</formula></cfRule>';
    const ours = '<cfRule type="expression" priority="1"><formula>N("entrywise:error")=0</formula></cfRule>';
    const behind = `<conditionalFormatting sqref="A1">${ours}${users}</conditionalFormatting>`;
    expect(await sheetAfter({ behind }, nothing('Entries'))).toContain(`<conditionalFormatting sqref="A1">${users}</c`);
  });
});

describe('workbooks of other programs', () => {
  const prefixedParts = {
    'xl/worksheets/sheet1.xml': `${HEAD}<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="3"><x:c r="A3"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    'xl/workbook.xml': `${HEAD}<x:workbook xmlns:x="${MAIN}"><x:sheets><x:sheet name="Entries" sheetId="1" q:id="rId1" xmlns:q="${LINKS}"/></x:sheets></x:workbook>`,
    'xl/styles.xml': `${HEAD}<x:styleSheet xmlns:x="${MAIN}"><x:cellXfs><x:xf numFmtId="0" fontId="0"/></x:cellXfs></x:styleSheet>`,
  };

  test.each<[string, SmallWorkbook]>([
    ['prefixes, lists of styles left out', { parts: prefixedParts }],
    ['a styles part of one tag', { parts: { 'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"/>` } }],
    [
      'empty lists of styles',
      {
        parts: {
          'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="0"/><dxfs count="0"/></styleSheet>`,
        },
      },
    ],
  ])('%s', async (_, content) => {
    const before = smallWorkbook(content);
    const after = await apply(before, checked('Entries'));
    expect(faultsOf(after)).toEqual([]);
    const read = await (await openWorkbookFile(after)).read('Entries');
    expect([read.values[2]?.[4], read.values[3]?.[5], read.formats[3]?.[5]]).toEqual([
      'Check',
      23.5,
      '[$£-809]#,##0.00',
    ]);
    const cleared = unpack(await apply(after, nothing('Entries')));
    expect({ ...cleared, 'xl/styles.xml': null }).toEqual({ ...unpack(before), 'xl/styles.xml': null });
  });

  test('no styles at all', async () => {
    const parts = smallParts({ parts: { 'xl/styles.xml': null } });
    const types = String(parts['[Content_Types].xml']).replace(/<Override PartName="\/xl\/styles.xml"[^>]*>/, '');
    const links = String(parts['xl/_rels/workbook.xml.rels']).replace(/<Relationship Id="rId2"[^>]*>/, '');
    const file = pack({ ...parts, '[Content_Types].xml': types, 'xl/_rels/workbook.xml.rels': links });
    const after = await apply(file, checked('Entries'));
    expect(faultsOf(after)).toEqual([]);
    expect((await (await openWorkbookFile(after)).read('Entries')).formats[3]?.[5]).toBe('[$£-809]#,##0.00');
  });

  test('the strict form stays strict', async () => {
    const strict = {
      main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
      links: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
    };
    const parts = Object.entries(smallParts()).map(([name, text]) => [
      name,
      String(text).replaceAll(MAIN, strict.main).replaceAll(LINKS, strict.links),
    ]);
    const after = await apply(pack(Object.fromEntries(parts) as Record<string, string>), checked('Entries'));
    expect(faultsOf(after)).toEqual([]);
    expect(textOf(after, 'xl/worksheets/sheet2.xml')).toContain(strict.main);
    expect(textOf(after, 'xl/_rels/workbook.xml.rels')).not.toContain('schemas.openxmlformats.org/officeDocument');
  });

  test('our work is known again after a program wrote the workbook anew, styles, marks and all', async () => {
    const written = unpack(await apply(smallWorkbook(), checked('Entries')));
    const anew = (name: string): string =>
      Buffer.from(written[name] ?? [])
        .toString()
        .replaceAll(' hidden="1"', ' hidden="false" function="false"')
        .replaceAll('N(&quot;entrywise', 'N("entrywise')
        .replaceAll(/ s="\d+"/g, ' s="0"')
        .replaceAll(' spans="5:6"', '');
    const file = pack({ ...written, 'xl/workbook.xml': anew('xl/workbook.xml'), [SHEET]: anew(SHEET) });
    const cleared = await openWorkbookFile(await apply(file, nothing('Entries')));
    expect((await cleared.read('Entries')).values).toEqual([]);
    expect(await cleared.sheets()).toEqual([{ name: 'Entries', visible: true }]);
    expect(textOf(await cleared.toBytes(), SHEET)).not.toContain('entrywise');
  });

  test('a column that the user put between ours is theirs', async () => {
    const { columns } = checked('Entries');
    const written = unpack(await apply(smallWorkbook(), { ...nothing('Entries'), columns }));
    // As Excel does it: Fee and its name move from F to G, and the new column F gets a text.
    const moved = (name: string): string =>
      Buffer.from(written[name] ?? [])
        .toString()
        .replace(/r="F(\d+)"/g, 'r="G$1"')
        .replaceAll('$F', '$G');
    const sheet = moved(SHEET).replace('<c r="G4"', '<c r="F4"><v>7</v></c><c r="G4"');
    const file = pack({ ...written, 'xl/workbook.xml': moved('xl/workbook.xml'), [SHEET]: sheet });
    const cleared = await openWorkbookFile(await apply(file, nothing('Entries')));
    expect((await cleared.read('Entries')).values.flat()).toEqual([null, null, null, null, null, 7]);
  });

  test('our column is known by its heading where a program dropped the names', async () => {
    const written = unpack(await apply(smallWorkbook(), column([{ row: 2, value: 'old' }])));
    const plain = String(smallParts()['xl/workbook.xml']);
    const after = await apply(pack({ ...written, 'xl/workbook.xml': plain }), column([{ row: 3, value: 'new' }]));
    expect((await (await openWorkbookFile(after)).read('Entries')).values.map((row) => row?.[4])).toEqual([
      'Check',
      ,
      ,
      'new',
    ]);
  });
});

describe('summary sheets', () => {
  const summary = (name: string, cell = 'x'): Written => ({
    ...nothing('Entries'),
    summary: { name, widths: [10], rows: [[cell]] },
  });

  test('are written anew where they are, with what the user did to the page', async () => {
    const once = unpack(await apply(smallWorkbook(), summary('Fees & more')));
    const sheet = Buffer.from(once['xl/worksheets/sheet2.xml'] ?? []).toString();
    const margins = '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>';
    const edited = sheet
      .replace('<cols>', '<dimension ref="A1"/><cols>')
      .replace('</worksheet>', `${margins}</worksheet>`);
    const file = await apply(pack({ ...once, 'xl/worksheets/sheet2.xml': edited }), summary('fees & More', 'y'));
    expect(faultsOf(file)).toEqual([]);
    expect(textOf(file, 'xl/worksheets/sheet2.xml')).toContain(margins);
    expect((await (await openWorkbookFile(file)).read('Fees & more')).values).toEqual([['y']]);
  });

  test('do not take the place of a sheet that is missing', async () => {
    const parts = smallParts();
    const workbook = String(parts['xl/workbook.xml']).replace(
      '</sheets>',
      '<sheet name="Gone" sheetId="2" r:id="rId9"/></sheets>',
    );
    const links = String(parts['xl/_rels/workbook.xml.rels']).replace(
      '</Relationships>',
      `<Relationship Id="rId9" Type="${LINKS}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    );
    const file = await apply(
      pack({ ...parts, 'xl/workbook.xml': workbook, 'xl/_rels/workbook.xml.rels': links }),
      summary('Report'),
    );
    expect(Object.keys(unpack(file)).filter((name) => /sheet\d/.test(name))).toEqual([
      SHEET,
      'xl/worksheets/sheet3.xml',
    ]);
    await expect((await openWorkbookFile(file)).read('Gone')).rejects.toThrow("its sheet 'Gone' is missing");
  });

  test('with formulas of the user are not written anew', async () => {
    const once = unpack(await apply(smallWorkbook(), summary('Report')));
    const sheet = Buffer.from(once['xl/worksheets/sheet2.xml'] ?? []).toString();
    const edited = sheet.replace('</row>', '<c r="C1"><f>1+1</f><v>2</v></c></row>');
    const file = pack({ ...once, 'xl/worksheets/sheet2.xml': edited });
    await expect(apply(file, summary('Report'))).rejects.toThrow("The sheet 'Report'");
  });

  test('that the user copied to keep them are theirs', async () => {
    const once = unpack(await apply(smallWorkbook(), summary('Report')));
    const edited = Buffer.from(once['xl/workbook.xml'] ?? [])
      .toString()
      .replace('</sheets>', '<sheet name="Report (2)" sheetId="9" r:id="rId4"/></sheets>')
      .replace(/(<definedName name="_entrywise.report" localSheetId=")1(".*?<\/definedName>)/, '$11$2$12$2');
    const file = await apply(pack({ ...once, 'xl/workbook.xml': edited }), summary('Report', 'y'));
    const workbook = await openWorkbookFile(file);
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['Entries', 'Report', 'Report (2)']);
  });

  test.each(['1', '2', '7', '99999999999999999999', '-1', 'x', ''])(
    'a view and a name of tab %j, which is not there, mean no sheet of ours, and are given back',
    async (tab) => {
      const parts = smallParts();
      const book = String(parts['xl/workbook.xml'])
        .replace('<sheets>', `<bookViews><workbookView activeTab="${tab}" firstSheet="${tab}"/></bookViews><sheets>`)
        .replace(
          '</sheets>',
          `</sheets><definedNames><definedName name="Far" localSheetId="${tab}">1</definedName></definedNames>`,
        );
      const file = pack({ ...parts, 'xl/workbook.xml': book });
      const once = await apply(file, summary('Report'));
      const written = textOf(once, 'xl/workbook.xml');
      for (const name of ['activeTab', 'firstSheet', 'localSheetId']) {
        const numbers = [...written.matchAll(new RegExp(`${name}="([^"]*)"`, 'g'))].map(([, number]) => number);
        expect(numbers[0]).not.toBe('NaN');
        expect(['0', '1']).not.toContain(numbers[0]);
      }
      expect(textOf(await apply(once, summary('Report')), 'xl/workbook.xml')).toBe(written);
      expect(textOf(await apply(once, nothing('Entries')), 'xl/workbook.xml')).toBe(book);
    },
  );

  test("that go leave the user's tabs, names and view as they were", async () => {
    const once = unpack(await apply(smallWorkbook(), summary('Report')));
    const edited = Buffer.from(once['xl/workbook.xml'] ?? [])
      .toString()
      .replace('<sheets>', '<bookViews><workbookView activeTab="2"/></bookViews><sheets>')
      .replace('</sheets>', '<sheet name="Later" sheetId="9" r:id="rId1"/></sheets>')
      .replace('<definedNames>', '<definedNames><definedName name="Area" localSheetId="2">Later!$A$1</definedName>');
    const workbook = textOf(
      await apply(pack({ ...once, 'xl/workbook.xml': edited }), nothing('Entries')),
      'xl/workbook.xml',
    );
    expect(workbook).toContain('activeTab="1"');
    expect(workbook).toContain(
      '<definedNames><definedName name="Area" localSheetId="1">Later!$A$1</definedName></definedNames>',
    );
    expect(workbook).not.toContain('Report');
  });
});

test.each(['[evil.xlsx]Sheet1!$A$1:$D$9', "'https://example.invalid/[evil.xlsx]Sheet1'!$A:$XFD", '[1]Sheet1!$A$1'])(
  'names that refer to another workbook, %s, take nothing out and stay as they are',
  async (reference) => {
    const rows =
      '<row r="1"><c r="A1" t="str"><v>Surname</v></c></row><row r="2"><c r="A2" t="str"><v>Archer</v></c></row>';
    const foreign = ['_entrywise.columns', '_xlnm.Print_Area', 'Other'].map(
      (name) => `<definedName name="${name}" localSheetId="0">${reference}</definedName>`,
    );
    const parts = smallParts({ rows });
    const book = String(parts['xl/workbook.xml']).replace(
      '</workbook>',
      `<definedNames>${foreign.join('')}<definedName name="Everywhere">${reference}</definedName></definedNames></workbook>`,
    );
    const once = await apply(pack({ ...parts, 'xl/workbook.xml': book }), column([{ row: 1, value: 'Late' }]));
    expect((await (await openWorkbookFile(once)).read('Entries')).values.map((row) => row?.[0])).toEqual([
      'Surname',
      'Archer',
    ]);
    const names = textOf(once, 'xl/workbook.xml');
    for (const kept of [...foreign.slice(1), 'name="Everywhere"']) expect(names).toContain(kept);
    expect(names).toContain('hidden="1">\'Entries\'!$E$1:$E$2</definedName>');
    for (const [name, bytes] of Object.entries(unpack(once))) {
      if (name !== 'xl/workbook.xml') expect(Buffer.from(bytes).toString()).not.toContain('evil.xlsx');
    }
  },
);

test('whatever the sheet, its own text comes back when the annotation is taken away, and twice is once', async () => {
  const sheets = fc.uniqueArray(fc.tuple(fc.nat(7), fc.uniqueArray(fc.nat(8), { maxLength: 5 })), {
    maxLength: 6,
    selector: ([row]) => row,
  });
  const written = fc.uniqueArray(fc.tuple(fc.nat(9), fc.oneof(fc.string(), fc.record({ pounds: fc.integer() }))), {
    selector: ([row]) => row,
  });
  const letters = 'ABCDEFGHI';
  await fc.assert(
    fc.asyncProperty(sheets, written, fc.nat(3), async (rows, values, headingRow) => {
      const xml = [...rows]
        .sort(([one], [other]) => one - other)
        .map(([row, cells]) => {
          const free = cells.filter((cell) => cell !== 4).sort((one, other) => one - other);
          const inside = free.map((cell) => `<c r="${letters[cell] ?? ''}${row + 1}"><v>${cell}</v></c>`).join('');
          return inside === '' ? `<row r="${row + 1}" ht="20"/>` : `<row r="${row + 1}">${inside}</row>`;
        });
      const file = smallWorkbook({ rows: xml.join('') });
      const cells = values.filter(([row]) => row > headingRow).map(([row, value]) => ({ row, value }));
      const annotation = { ...checked('Entries'), ...column(cells, 'Check', headingRow) };
      const once = await apply(file, annotation);
      expect(faultsOf(once)).toEqual([]);
      expect(Buffer.from(await apply(once, annotation)).equals(once)).toBe(true);
      expect(textOf(await apply(once, nothing('Entries')), SHEET)).toBe(textOf(file, SHEET));
    }),
    { numRuns: 40 },
  );
});
