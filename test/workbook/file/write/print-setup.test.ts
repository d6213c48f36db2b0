import type { ProductSheet } from '../../../../src/table';
import { openWorkbookFile } from '../../../../src/workbook/file';
import { filePlan } from '../../../../src/workbook/file/write/print-setup';
import { MARGINS } from '../../../../src/workbook/print-plan';
import { nothing, writeAll } from '../../annotations';
import { printedReport } from '../../printed-report';
import { faultsOf } from '../corpus/package-check';
import { pack, textOf, unpack } from '../corpus/packing';
import { MAIN, smallParts, smallWorkbook } from '../corpus/small-workbook';

const TITLES = `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Teacher''s list'!$3:$3</definedName>`;
const PART = 'xl/worksheets/sheet2.xml';

async function withSummary(file: Uint8Array, summary: ProductSheet | null): Promise<Uint8Array> {
  const workbook = await openWorkbookFile(file);
  await writeAll(workbook, { ...nothing('Entries'), summary });
  const bytes = await workbook.toBytes();
  expect(faultsOf(bytes)).toEqual([]);
  return bytes;
}

function edited(file: Uint8Array, part: string, edit: (text: string) => string): Uint8Array {
  return pack({ ...unpack(file), [part]: edit(textOf(file, part)) });
}

test('a report with a page a class has breaks and a scale, since Excel ignores breaks on fitted pages', async () => {
  const file = await withSummary(smallWorkbook(), printedReport(['Abbott', 'Baker'], ['Cole']));
  expect(textOf(file, PART)).toContain(
    '</sheetData><printOptions gridLines="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
      '<pageSetup paperSize="9" orientation="landscape" scale="100"/>' +
      '<headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>' +
      '<rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks></worksheet>',
  );
  expect(textOf(file, PART)).not.toContain('fitToPage');
});

test('a report without breaks is fitted to the width of the page, and as long as it takes', async () => {
  const { table, ...report } = printedReport(['Abbott']);
  const file = await withSummary(smallWorkbook(), {
    ...report,
    print: { landscape: false, newPages: [], isNumbered: false },
  });
  expect(textOf(file, PART)).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  expect(textOf(file, PART)).toContain(
    '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/></worksheet>',
  );
  expect(table && textOf(file, 'xl/workbook.xml')).not.toContain('Print_Titles');
});

test('the scale leaves room for a wider font in the place of Calibri, as LibreOffice takes one where it is missing', () => {
  // DejaVu Sans in 11 points: 14.67 pixels, of which a digit takes 0.636.
  const digit = (11 / 72) * 96 * 0.636;
  const page = (210 / 25.4 - MARGINS.left - MARGINS.right) * 96;
  for (const widths of [
    [18, 46, 18],
    [16, 36, 16, 14, 9, 9],
  ]) {
    const sheet = { ...printedReport(['Abbott'], ['Cole']), widths };
    const plan = filePlan({ ...sheet, print: { landscape: false, newPages: [4], isNumbered: false } });
    const width = widths.reduce((sum, characters) => sum + characters * digit + 5, 0);
    expect((width * (plan?.scale ?? 0)) / 100).toBeLessThanOrEqual(page);
    // Still read without a glass: 11 points become no fewer than 7.
    expect(11 * (plan?.scale ?? 0)).toBeGreaterThanOrEqual(700);
  }
});

describe('the headings at the top of each page', () => {
  const book = String(smallParts()['xl/workbook.xml']);
  const own =
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">Entries!$1:$3</definedName><definedName name="Rate">Entries!$A$1</definedName>';
  const withNames = smallWorkbook({
    parts: { 'xl/workbook.xml': book.replace('</sheets>', `</sheets><definedNames>${own}</definedNames>`) },
  });

  test("are a name of the sheet beside the user's own names, and go with the sheet", async () => {
    const file = await withSummary(withNames, printedReport(['Abbott']));
    expect(textOf(file, 'xl/workbook.xml')).toContain(`<definedNames>${own}${TITLES}`);
    expect(textOf(await withSummary(file, null), 'xl/workbook.xml')).toBe(textOf(withNames, 'xl/workbook.xml'));
  });

  test('leave nothing behind in a workbook without names', async () => {
    const file = await withSummary(smallWorkbook(), printedReport(['Abbott']));
    expect(textOf(file, 'xl/workbook.xml')).toContain(`<definedNames>${TITLES}`);
    expect(textOf(await withSummary(file, null), 'xl/workbook.xml')).toBe(book);
  });

  test('of a sheet follow it where one before it goes', async () => {
    const first = { ...printedReport(['Abbott']), name: 'First' };
    const workbook = await openWorkbookFile(await withSummary(smallWorkbook(), first));
    await workbook.writeSheets([printedReport(['Abbott'])]);
    const both = await workbook.toBytes();
    expect(textOf(both, 'xl/workbook.xml')).toContain(TITLES.replace('"1"', '"2"'));
    const file = await withSummary(both, null);
    expect(textOf(file, 'xl/workbook.xml').match(/<definedName name="_xlnm[^/]*\/definedName>/g)).toEqual([TITLES]);
  });

  test('are written once, and not again where the user took them away', async () => {
    const once = await withSummary(smallWorkbook(), printedReport(['Abbott']));
    expect(Buffer.from(await withSummary(once, printedReport(['Abbott']))).equals(once)).toBe(true);
    const without = edited(once, 'xl/workbook.xml', (text) => text.replace(TITLES, ''));
    expect(textOf(await withSummary(without, printedReport(['Baker'])), 'xl/workbook.xml')).not.toContain('Titles');
  });

  test('are there for forms and for sheets to which lines are added', async () => {
    const workbook = await openWorkbookFile(smallWorkbook());
    const { table, ...form } = printedReport(['Abbott']);
    if (table) await workbook.writeSheets([{ ...form, table }]);
    if (table) await workbook.append({ ...form, name: 'Log', table: { ...table, name: 'Log' } });
    const file = await workbook.toBytes();
    expect(faultsOf(file)).toEqual([]);
    expect(textOf(file, 'xl/workbook.xml')).toContain(TITLES);
    expect(textOf(file, 'xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="2">\'Log\'!$3:$3</definedName>',
    );
  });
});

test('what the user changed in the set-up stays when the report is written anew; the breaks follow its rows', async () => {
  const once = await withSummary(smallWorkbook(), printedReport(['Abbott', 'Baker'], ['Cole']));
  const changed = edited(once, PART, (text) =>
    text
      .replace('orientation="landscape" scale="100"', 'orientation="portrait" scale="70"')
      .replace('Page &amp;P', 'Oakfield, page &amp;P'),
  );
  const file = await withSummary(changed, printedReport(['Abbott'], ['Cole'], ['Dean']));
  expect(textOf(file, PART)).toContain('orientation="portrait" scale="70"');
  expect(textOf(file, PART)).toContain('Oakfield, page &amp;P');
  expect([...textOf(file, PART).matchAll(/<brk id="(\d+)"/g)].map(([, row]) => row)).toEqual(['4', '5']);
});

test('prefixes of the workbook stand at what is added', async () => {
  const book = `<x:workbook xmlns:x="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="Entries" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`;
  const file = await withSummary(smallWorkbook({ parts: { 'xl/workbook.xml': book } }), printedReport(['Abbott']));
  expect(textOf(file, 'xl/workbook.xml')).toContain('<x:definedName name="_xlnm.Print_Titles" localSheetId="1">');
});
