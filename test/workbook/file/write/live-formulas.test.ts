import { productFormula, type ProductCell } from '../../../../src/table';
import { openWorkbookFile } from '../../../../src/workbook/file';
import { WorkbookError } from '../../../../src/workbook';
import { checked, nothing, writeAll, type Written } from '../../annotations';
import { faultsOf } from '../corpus/package-check';
import { pack, textOf, unpack } from '../corpus/packing';
import { HEAD, MAIN, smallWorkbook } from '../corpus/small-workbook';
import { richParts } from '../corpus/rich-workbook';

const REPORT = 'xl/worksheets/sheet2.xml';
const CHAIN = 'xl/calcChain.xml';

const due: ProductCell = { formula: productFormula("SUM('Entries'!$F$4:$F$9)"), result: { pounds: 23.8 } };
const entries: ProductCell = { formula: productFormula(`COUNTIF('Entries'!$F$4:$F$9,"<>")`), result: { count: 2 } };

function withTotals(...cells: readonly ProductCell[]): Written {
  return { ...checked('Entries'), summary: { name: 'Totals', widths: [], rows: [['To pay', ...cells]] } };
}

async function apply(file: Uint8Array, annotation: Written): Promise<Uint8Array> {
  const workbook = await openWorkbookFile(file);
  await writeAll(workbook, annotation);
  return workbook.toBytes();
}

/** The file as it comes back from Excel, which lists the formulas that it calculated. */
function savedByExcel(file: Uint8Array, edit: (sheet: string) => string = (sheet) => sheet): Uint8Array {
  const parts = Object.fromEntries(Object.keys(unpack(file)).map((name) => [name, textOf(file, name)]));
  const put = (name: string, before: string, added: string): void => {
    parts[name] = (parts[name] ?? '').replace(before, added + before);
  };
  parts[REPORT] = edit(parts[REPORT] ?? '');
  parts[CHAIN] = `${HEAD}<calcChain xmlns="${MAIN}"><c r="B1" i="2"/><c r="C1" i="2"/></calcChain>`;
  put(
    '[Content_Types].xml',
    '</Types>',
    `<Override PartName="/${CHAIN}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>`,
  );
  put(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>',
  );
  return pack(parts);
}

test('a formula is written with its result, formatted as money or as a number', async () => {
  const file = await apply(smallWorkbook(), withTotals(due, entries));
  expect(faultsOf(file)).toEqual([]);
  expect(textOf(file, REPORT)).toMatch(
    /<c r="B1" s="\d+"><f>SUM\('Entries'!\$F\$4:\$F\$9\)\+N\(&quot;entrywise:total&quot;\)<\/f><v>23.80<\/v><\/c>/,
  );
  expect(textOf(file, REPORT)).toContain('&quot;&lt;&gt;&quot;)+N(&quot;entrywise:total&quot;)</f><v>2</v>');
  const { values, formats } = await (await openWorkbookFile(file)).read('Totals');
  expect(values).toEqual([['To pay', 23.8, 2]]);
  expect(formats[0]?.slice(1)).toEqual(['[$£-809]#,##0.00', '#,##0']);
});

test('a sheet with our formulas is written anew, and the list of what Excel calculated goes', async () => {
  const saved = savedByExcel(await apply(smallWorkbook(), withTotals(due, entries)));
  expect(faultsOf(saved)).toEqual([]);
  const again = await apply(saved, withTotals({ pounds: 5 }));
  expect(faultsOf(again)).toEqual([]);
  expect(Object.keys(unpack(again))).not.toContain(CHAIN);
  expect(textOf(again, REPORT)).not.toContain('<f>');
  const cleared = await apply(saved, nothing('Entries'));
  expect(faultsOf(cleared)).toEqual([]);
  expect(Object.keys(unpack(cleared))).not.toContain(CHAIN);
});

test('our formulas are known again where Excel wrote them in its own way', async () => {
  const file = await apply(smallWorkbook(), withTotals(due, entries));
  const shared = savedByExcel(file, (sheet) =>
    sheet
      .replaceAll('&quot;', '"')
      .replace('<f>SUM', '<f t="shared" ref="B1:C1" si="0">SUM')
      .replace(/<f>COUNTIF.*?<\/f>/, '<f t="shared" si="0"/>'),
  );
  expect(textOf(shared, REPORT)).toContain('<f t="shared" si="0"/>');
  expect(textOf(await apply(shared, withTotals({ pounds: 1 })), REPORT)).not.toContain('<f');
});

test("a formula of the user's among them is not lost", async () => {
  const saved = savedByExcel(await apply(smallWorkbook(), withTotals(due, entries)), (sheet) =>
    sheet.replace('</row>', '<c r="D1"><f>B1*2</f><v>47.6</v></c></row>'),
  );
  await expect(apply(saved, withTotals(due))).rejects.toThrow(WorkbookError);
  await expect(apply(saved, withTotals(due))).rejects.toThrow("The sheet 'Totals' is replaced each time");
});

test("the list of the user's own formulas stays where none of ours is among them", async () => {
  const before = pack(richParts());
  const file = await apply(before, nothing('Entries'));
  expect(textOf(file, CHAIN)).toBe(textOf(before, CHAIN));
});

test('the same where our formulas came in when it was there already, and a second check gives the same file', async () => {
  const before = pack(richParts());
  const once = await apply(before, withTotals(due, entries));
  expect(textOf(once, CHAIN)).toBe(textOf(before, CHAIN));
  expect(Buffer.from(await apply(once, withTotals(due, entries))).equals(once)).toBe(true);
  expect(textOf(await apply(once, nothing('Entries')), CHAIN)).toBe(textOf(before, CHAIN));
});

test('what is left in it of a sheet that had the number of ours goes at once', async () => {
  const left = `${HEAD}<calcChain xmlns="${MAIN}"><c r="D4" i="1"/><c r="B1" i="99"/><c r="C1"/></calcChain>`;
  const parts = richParts();
  const tabs = String(parts['xl/workbook.xml']).replace(/sheetId="\d+"/, 'sheetId="98"');
  const once = await apply(pack({ ...parts, [CHAIN]: left, 'xl/workbook.xml': tabs }), withTotals(due));
  expect(Object.keys(unpack(once))).not.toContain(CHAIN);
  expect(faultsOf(once)).toEqual([]);
});
