import type { CellValue, SheetContent } from '../../../../src/table';
import { openWorkbookFile } from '../../../../src/workbook/file';
import { pack } from '../corpus/packing';
import { HEAD, LINKS, MAIN, smallParts, smallWorkbook, type SmallWorkbook } from '../corpus/small-workbook';

async function read(content: SmallWorkbook): Promise<SheetContent> {
  return (await openWorkbookFile(smallWorkbook(content))).read('Entries');
}

async function firstCell(cell: string, more: SmallWorkbook = {}): Promise<CellValue | undefined> {
  const { values } = await read({ rows: `<row r="1">${cell}</row>`, ...more });
  return values[0]?.[0];
}

const TEXTS =
  '<si><t>Okafor</t></si><si><r><t xml:space="preserve">O\'</t></r><r><rPr><b/></rPr><t>Neill</t></r></si><si><t>Sun_x000D_</t><rPh sb="0" eb="1"><t>reading</t></rPh></si><si><t/></si><si><t xml:space="preserve"> Ann\u00a0</t></si>';

describe('a cell is read as what the officer typed', () => {
  test.each<[string, string, CellValue]>([
    ['shared text', '<c r="A1" t="s"><v>0</v></c>', 'Okafor'],
    ['text in parts of different looks', '<c r="A1" t="s"><v>1</v></c>', "O'Neill"],
    ['text with an escape, without its reading aid', '<c r="A1" t="s"><v>2</v></c>', 'Sun\r'],
    ['empty shared text', '<c r="A1" t="s"><v>3</v></c>', ''],
    ['text with the spaces around it', '<c r="A1" t="s"><v>4</v></c>', ' Ann\u00a0'],
    ['inline text', '<c r="A1" t="inlineStr"><is><t>0005</t></is></c>', '0005'],
    ['inline text in parts', '<c r="A1" t="inlineStr"><is><r><t>Mc</t></r><r><t>Leod</t></r></is></c>', 'McLeod'],
    ['text that looks like an error', '<c r="A1" t="inlineStr"><is><t>#N/A</t></is></c>', '#N/A'],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
    ['a number', '<c r="A1"><v>12</v></c>', 12],
    ['a number as the type says', '<c r="A1" t="n"><v>1.5E3</v></c>', 1500],
    ['yes', '<c r="A1" t="b"><v>1</v></c>', true],
    ['no', '<c r="A1" t="b"><v>0</v></c>', false],
    ['the result of a formula', '<c r="A1"><f>B1*2</f><v>24</v></c>', 24],
    ['the text that a formula gives', '<c r="A1" t="str"><f>B1&amp;"x"</f><v>1x</v></c>', '1x'],
    ['the empty text that a formula gives', '<c r="A1" t="str"><f>""</f><v></v></c>', ''],
    ['the error that a formula gives', '<c r="A1" t="e"><f>VLOOKUP(B1,C:D,2,0)</f><v>#N/A</v></c>', { error: '#N/A' }],
    ['a formula without a stored result', '<c r="A1"><f>B1*2</f></c>', { error: '#NOT CALCULATED' }],
    ['a formula with an empty result', '<c r="A1"><f>B1*2</f><v></v></c>', { error: '#NOT CALCULATED' }],
    ['a date as strict workbooks write it', '<c r="A1" t="d"><v>2008-03-01T00:00:00</v></c>', 39508],
    ['a moment as strict workbooks write it', '<c r="A1" t="d"><v>2008-03-01T12:00:00Z</v></c>', 39508.5],
    ['a time as strict workbooks write it', '<c r="A1" t="d"><v>12:00:00</v></c>', 0.5],
    ['a duration as strict workbooks write it', '<c r="A1" t="d"><v>PT0H36M0S</v></c>', 0.025],
    ['what is no date, in a cell of dates', '<c r="A1" t="d"><v>P</v></c>', 'P'],
    [
      'the text of a formula, stored as an inline value',
      '<c r="A1" t="inlineStr"><f>B1</f><v t="inlineStr"> Ade</v></c>',
      ' Ade',
    ],
    ['the text of a formula, stored inline', '<c r="A1" t="inlineStr"><f>B1</f><is><t>Ade</t></is></c>', 'Ade'],
    ['an inline formula without a result', '<c r="A1" t="inlineStr"><f>B1</f></c>', { error: '#NOT CALCULATED' }],
    ['an address in small letters', '<c r="a1"><v>7</v></c>', 7],
    ['text in a CDATA section', '<c r="A1" t="inlineStr"><is><t><![CDATA[A & B]]></t></is></c>', 'A & B'],
  ])('%s', async (_, cell, value) => {
    expect(await firstCell(cell, { strings: TEXTS })).toEqual(value);
  });

  test.each(['<c r="A1" t="s"><v/></c>', '<c r="A1" t="s"><v></v></c>', '<c r="A1" t="s"><v> </v></c>'])(
    'a text without a number is an empty cell, and not the first text: %s',
    async (cell) => {
      const { values } = await read({ rows: `<row r="1">${cell}<c r="B1" t="s"><v>0</v></c></row>`, strings: TEXTS });
      expect(values).toEqual([[null, 'Okafor']]);
    },
  );

  test('merged cells of whole columns and rows', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>1</v></c></row>';
    const areas = '<mergeCell ref="A:B"/><mergeCell ref="2:3"/>';
    const { merges } = await read({ rows, behind: `<mergeCells>${areas}</mergeCells>` });
    expect(merges).toEqual([[0, 0, 1_048_575, 1]]);
  });

  test('styles in alternatives count once', async () => {
    const xf = (id: number): string => `<xf numFmtId="${id}"/>`;
    const alternative = `<mc:AlternateContent><mc:Choice Requires="hc">${xf(9)}</mc:Choice><mc:Fallback>${xf(1)}</mc:Fallback></mc:AlternateContent>`;
    const styles = `<styleSheet xmlns="${MAIN}" xmlns:mc="urn:mc"><cellXfs>${xf(0)}${alternative}${xf(14)}</cellXfs></styleSheet>`;
    const cells = '<c r="A1" s="1"><v>5</v></c><c r="B1" s="2"><v>39893</v></c>';
    const { formats } = await read({ rows: `<row r="1">${cells}</row>`, parts: { 'xl/styles.xml': styles } });
    expect(formats).toEqual([['0', 'dd/mm/yyyy']]);
  });

  test('empty cells with a style are not there', async () => {
    expect((await read({ rows: '<row r="1"><c r="A1" s="1"/></row>', formats: ['0000'] })).values).toEqual([]);
  });

  test('cells and rows without addresses follow each other', async () => {
    const { values } = await read({
      rows: '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"/><row><c r="C5"><v>3</v></c><c><v>4</v></c></row>',
    });
    expect(values).toEqual([[1, 2], , , , [null, null, 3, 4]]);
  });
});

describe('numbers and their formats', () => {
  test('a padded number keeps its value and says what is shown', async () => {
    const content = await read({
      rows: '<row r="1"><c r="A1" s="1"><v>12</v></c><c r="B1"><v>12</v></c></row>',
      formats: ['0000'],
    });
    expect([content.values[0], content.formats[0], content.shown[0]]).toEqual([[12, 12], ['0000'], ['0012']]);
  });

  test.each([
    ['a day, 1900', false, 'dd/mm/yyyy', 39508, 39508],
    ['a day, 1904', true, 'dd/mm/yyyy', 38046, 39508],
    ['a moment, 1904', true, 'dd/mm/yyyy hh:mm', 38046.25, 39508.25],
    ['a time of day, 1904', true, 'hh:mm', 0.5, 0.5],
    ['a duration, 1904', true, '[mm]:ss', 0.01, 0.01],
    ['a month, 1904', true, 'mmm', 38046, 39508],
    ['a plain number, 1904', true, '0.00', 38046, 38046],
  ])('%s', async (_, from1904, format, stored, serial) => {
    const cell = `<c r="A1" s="1"><v>${stored}</v></c>`;
    expect(await firstCell(cell, { from1904, formats: [format] })).toBe(serial);
  });

  test("formats that are Excel's own have their codes", async () => {
    const styles = `${HEAD}<styleSheet xmlns="${MAIN}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="49"/></cellXfs></styleSheet>`;
    const rows =
      '<row r="1"><c r="A1" s="1"><v>39508</v></c><c r="B1" s="2" t="inlineStr"><is><t>7</t></is></c><c r="C1" s="0"><v>7</v></c></row>';
    const { formats } = await read({ rows, parts: { 'xl/styles.xml': styles } });
    expect(formats).toEqual([['dd/mm/yyyy', '@']]);
  });
});

describe('the sheet around the cells', () => {
  test('hidden and filtered rows, and rows of no height', async () => {
    const rows = '<row r="1"/><row r="3" hidden="1"/><row hidden="true"/><row r="9" ht="0" customHeight="1"/>';
    expect((await read({ rows })).hiddenRows).toEqual([2, 3, 8]);
  });

  test('merged areas, but for those beside and below all that is filled', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="B3"><v>2</v></c></row>';
    const areas = ['A1:D1', 'B3:B4', 'A9:B9', 'F1:F3'].map((area) => `<mergeCell ref="${area}"/>`).join('');
    const { merges, emptyMerges } = await read({ rows, behind: `<mergeCells count="4">${areas}</mergeCells>` });
    expect(merges).toEqual([
      [0, 0, 0, 3],
      [2, 1, 3, 1],
    ]);
    // Nothing stands there, and words in it would not be seen.
    expect(emptyMerges).toEqual([[0, 5, 2, 5]]);
  });

  test('cells of extensions are not cells of the sheet', async () => {
    const behind =
      '<extLst><ext xmlns:x14="urn:x"><x14:row><x14:c r="B9"><x14:v>1</x14:v></x14:c></x14:row></ext></extLst>';
    expect((await read({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>', behind })).values).toEqual([[1]]);
  });

  test('prefixes, absolute targets, no styles and no shared texts', async () => {
    const file = smallWorkbook({
      parts: {
        'xl/styles.xml': null,
        'xl/sharedStrings.xml': null,
        'xl/_rels/workbook.xml.rels': `${HEAD}<pr:Relationships xmlns:pr="urn:p"><pr:Relationship Id="R1" Type="${LINKS}/worksheet" Target="/xl/worksheets/sheet1.xml"/></pr:Relationships>`,
        'xl/workbook.xml': `${HEAD}<x:workbook xmlns:x="${MAIN}" xmlns:rel="${LINKS}"><x:sheets><x:sheet name="Entries" sheetId="7" rel:id="R1"/></x:sheets></x:workbook>`,
        'xl/worksheets/sheet1.xml': `${HEAD}<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      },
    });
    const { values } = await (await openWorkbookFile(file)).read('Entries');
    expect(values).toEqual([, [null, 5]]);
  });

  test('parts in UTF-16', async () => {
    const xml = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Zoë</t></is></c></row></sheetData></worksheet>`;
    const utf16 = new Uint8Array(Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${xml}`, 'utf16le'));
    const file = await openWorkbookFile(pack({ ...smallParts(), 'xl/worksheets/sheet1.xml': utf16 }));
    expect((await file.read('Entries')).values).toEqual([['Zoë']]);
  });
});

describe('sheets', () => {
  const workbook = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets><sheet name="Chart" sheetId="3" r:id="rId9"/><sheet name="Entries" sheetId="1" r:id="rId1"/><sheet name="Old" sheetId="2" state="veryHidden" r:id="rId8"/></sheets></workbook>`;
  const links = `${HEAD}<Relationships xmlns="urn:p"><Relationship Id="rId1" Type="${LINKS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId8" Type="${LINKS}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId9" Type="${LINKS}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`;
  const parts = { 'xl/workbook.xml': workbook, 'xl/_rels/workbook.xml.rels': links };

  test('are listed as the tabs are, without chart sheets, hidden ones told apart', async () => {
    const file = await openWorkbookFile(smallWorkbook({ parts }));
    expect(await file.sheets()).toEqual([
      { name: 'Entries', visible: true },
      { name: 'Old', visible: false, isVeryHidden: true },
    ]);
  });

  test('are found whatever the case of the name', async () => {
    const file = await openWorkbookFile(smallWorkbook({ rows: '<row><c><v>1</v></c></row>' }));
    expect((await file.read('ENTRIES')).name).toBe('Entries');
  });

  test('that are not there are told with those that are', async () => {
    const file = await openWorkbookFile(smallWorkbook({ parts }));
    await expect(file.read('Year 12')).rejects.toThrow(
      "no sheet named 'Year 12'. Choose one of its sheets: 'Entries' and 'Old'.",
    );
  });
});
