import { openWorkbookFile, type Like, type RowMove } from '../../../../src/workbook/file';
import { faultsOf } from '../corpus/package-check';
import { pack, textOf, unpack } from '../corpus/packing';
import { richParts } from '../corpus/rich-workbook';
import { LINKS, smallParts, smallWorkbook, type SmallWorkbook } from '../corpus/small-workbook';

const SHEET = 'xl/worksheets/sheet1.xml';
const insert = (at: number, count = 1): RowMove => ({ kind: 'insert', at, count });
const remove = (at: number, count = 1): RowMove => ({ kind: 'delete', at, count });

async function moved(opened: Uint8Array, move: RowMove, like: Like = 'above'): Promise<Uint8Array> {
  const before = opened.slice();
  const workbook = await openWorkbookFile(opened);
  await workbook.moveRows('Entries', move, like);
  const file = await workbook.toBytes();
  expect(opened).toEqual(before);
  expect(faultsOf(file)).toEqual([]);
  return file;
}

async function sheetAfter(content: SmallWorkbook, move: RowMove, like?: Like): Promise<string> {
  return textOf(await moved(smallWorkbook(content), move, like), SHEET);
}

async function refusalOf(content: SmallWorkbook, move: RowMove): Promise<string> {
  const opened = smallWorkbook(content);
  const workbook = await openWorkbookFile(opened);
  const why = await workbook.moveRows('Entries', move).then(
    () => 'moved',
    (error: Error) => error.message,
  );
  expect(Buffer.from(await workbook.toBytes()).equals(opened)).toBe(true);
  return why;
}

const number = (reference: string, value: number): string => `<c r="${reference}"><v>${value}</v></c>`;
const rowsOf = (sheet: string): string => /<sheetData>(.*)<\/sheetData>/.exec(sheet)?.[1] ?? '';

/** The workbook with everything in it, but for its protection: that stands in the way by itself. */
const richFile = (): Uint8Array => {
  const parts: Record<string, string | Uint8Array> = { ...richParts() };
  parts[SHEET] = String(parts[SHEET]).replace(/<sheetProtection[^>]*>/, '');
  return pack(parts);
};

test('everything of a list moves down: cells, formulas, filter, rules, table, notes, names and what is in view', async () => {
  const file = await moved(richFile(), insert(3, 2));
  const sheet = textOf(file, SHEET);
  for (const part of [
    '<row r="6" spans="1:4" x14ac:dyDescent="0.25"><c r="A6" s="1"><v>12</v></c>',
    '<f>SUM(A6:A7)</f>',
    '<row r="7" spans="1:4" hidden="1">',
    '<row r="8" spans="1:4" outlineLevel="1"/>',
    '<protectedRange name="Open" sqref="B6:B7"/>',
    '<autoFilter ref="A3:D7">',
    '<mergeCell ref="A1:D1"/>',
    '<conditionalFormatting sqref="A6:A7">',
    '<conditionalFormatting sqref="B6:B7"><cfRule type="expression" dxfId="0" priority="5" stopIfTrue="1"><formula>LEN(B6)&gt;40</formula>',
    'sqref="C6:C7"><formula1>"05835,05836"</formula1>',
    '<hyperlink ref="B6" location="Entries!A1"/>',
    '<xm:sqref>A6</xm:sqref>',
    '<dimension ref="A1:D8"/>',
    '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>',
  ])
    expect(sheet).toContain(part);
  expect(textOf(file, 'xl/tables/table1.xml')).toContain('ref="A3:D7"');
  expect(textOf(file, 'xl/comments1.xml')).toContain('<comment ref="B6"');
  const book = textOf(file, 'xl/workbook.xml');
  expect(book).toContain('hidden="1">Entries!$A$3:$D$7</definedName><definedName name="Centre">99999<');
  expect(book).toContain('fullCalcOnLoad="1"');
  expect(Object.keys(unpack(file))).not.toContain('xl/calcChain.xml');
});

test.each([insert(3, 2), insert(4), insert(0, 3), insert(40)])(
  'what is put in and taken out again leaves all as it was: %j',
  async (move) => {
    const opened = richFile();
    const workbook = await openWorkbookFile(opened);
    await workbook.moveRows('Entries', move);
    await workbook.moveRows('Entries', { ...move, kind: 'delete' });
    const [was, is] = [unpack(opened), unpack(await workbook.toBytes())];
    for (const part of Object.keys(was).filter((name) => !/calcChain|Content_Types|workbook\.xml/.test(name)))
      expect([part, textOf(pack({ [part]: is[part] ?? '' }), part)]).toEqual([
        part,
        textOf(pack({ [part]: was[part] ?? '' }), part),
      ]);
  },
);

test('what is undone is as it was, to the byte', async () => {
  const opened = richFile();
  const workbook = await openWorkbookFile(opened);
  const changes: Parameters<typeof workbook.revert>[0][number][] = [];
  workbook.watchChanges((change) => changes.push(change));
  await workbook.moveRows('Entries', remove(4));
  const after = await workbook.toBytes();
  await workbook.revert(changes);
  expect(Buffer.from(await workbook.toBytes()).equals(opened)).toBe(true);
  await workbook.repeat(changes);
  expect(Buffer.from(await workbook.toBytes()).equals(after)).toBe(true);
});

describe('rows that are put in', () => {
  const rows = `<row r="1" ht="30" customHeight="1"><c r="A1" s="1"/></row><row r="2" hidden="1" s="2" customFormat="1"><c r="A2" s="2"><v>7</v></c>${number('B2', 1)}</row>`;
  const content = { rows, formats: ['0000', '@'] };

  test('look like the row above, without what it holds, and are not hidden', async () => {
    expect(rowsOf(await sheetAfter(content, insert(2, 2)))).toBe(
      `${rows}<row r="3" s="2" customFormat="1"><c r="A3" s="2"/></row><row r="4" s="2" customFormat="1"><c r="A4" s="2"/></row>`,
    );
  });

  test('or like the row below', async () => {
    expect(rowsOf(await sheetAfter(content, insert(1), 'below'))).toContain(
      '<row r="2" s="2" customFormat="1"><c r="A2" s="2"/></row><row r="3" hidden="1"',
    );
  });

  test('have no cells where there is nothing to look like', async () => {
    expect(rowsOf(await sheetAfter({ rows: `<row r="1">${number('A1', 1)}</row>` }, insert(0)))).toBe(
      `<row r="2">${number('A2', 1)}</row>`,
    );
  });
});

describe('formulas', () => {
  const shared =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B4" si="0">A1*2+$A$1</f><v>3</v></c></row>' +
    [2, 3, 4].map((row) => `<row r="${row}"><c r="B${row}"><f t="shared" si="0"/><v>0</v></c></row>`).join('');

  test('that stand once for many stand by themselves, each as it read', async () => {
    const sheet = await sheetAfter({ rows: shared }, insert(2));
    expect(sheet.match(/<f[^>]*>[^<]*<\/f>/g)).toEqual([
      '<f>A1*2+$A$1</f>',
      '<f>A2*2+$A$1</f>',
      '<f>A4*2+$A$1</f>',
      '<f>A5*2+$A$1</f>',
    ]);
  });

  test('that would refer to nothing are a reason not to', async () => {
    const rows = `<row r="1">${number('A1', 1)}</row><row r="2"><c r="A2"><f>A1+1</f><v>2</v></c></row>`;
    expect(await refusalOf({ rows }, remove(0))).toBe(
      "A formula in A2 of the sheet 'Entries' uses these rows alone, and would show #REF! without them. Nothing was changed. Change the formula in Excel first.",
    );
    expect(rowsOf(await sheetAfter({ rows }, remove(1)))).toBe(`<row r="1">${number('A1', 1)}</row>`);
  });

  test('for several cells at once move as a whole, and are not parted', async () => {
    const rows = '<row r="2"><c r="A2"><f t="array" ref="A2:A4">B2:B4</f><v>1</v></c></row>';
    expect(await sheetAfter({ rows }, insert(1))).toContain('<f t="array" ref="A3:A5">B3:B5</f>');
    expect(await refusalOf({ rows }, insert(2))).toContain('because it has one formula for the cells A2:A4.');
  });

  test('of other sheets, of names, charts and pivot tables follow, others of that name do not', async () => {
    const built = smallParts({ rows: `<row r="9">${number('A9', 1)}</row>` });
    const book = String(built['xl/workbook.xml'])
      .replace('name="Entries"', 'name="Tom&apos;s &amp; co"')
      .replace(
        '</sheets>',
        '<sheet name="Sums" sheetId="2" r:id="rId9"/></sheets><definedNames><definedName name="All">\'Tom\'\'s &amp; co\'!$A$2:$A$9</definedName></definedNames>',
      );
    const sums = String(built[SHEET]).replace(
      /<sheetData>.*<\/sheetData>/,
      '<sheetData><row r="1"><c r="A1"><f>SUM(\'Tom\'\'s &amp; co\'!A5:A9)+A5+\'Tom\'!A5</f><v>1</v></c></row></sheetData><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>\'Tom\'\'s &amp; co\'!$A$9=1</formula></cfRule></conditionalFormatting>',
    );
    const parts = {
      ...built,
      'xl/workbook.xml': book,
      'xl/worksheets/sheet2.xml': sums,
      'xl/charts/chart1.xml': "<c:chartSpace xmlns:c=\"c\"><c:f>'Tom''s &amp; co'!$A$2:$A$9</c:f></c:chartSpace>",
      'xl/pivotCache/pivotCacheDefinition1.xml':
        '<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A1:A9" sheet="Tom\'s &amp; co"/></cacheSource></pivotCacheDefinition>',
      'xl/_rels/workbook.xml.rels': String(built['xl/_rels/workbook.xml.rels']).replace(
        '</Relationships>',
        `<Relationship Id="rId9" Type="${LINKS}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId10" Type="${LINKS}/pivotCacheDefinition" Target="pivotCache/pivotCacheDefinition1.xml"/></Relationships>`,
      ),
    };
    const workbook = await openWorkbookFile(pack(parts));
    await workbook.moveRows("Tom's & co", insert(2, 3));
    const file = await workbook.toBytes();
    expect(textOf(file, 'xl/worksheets/sheet2.xml')).toContain("<f>SUM('Tom''s &amp; co'!A8:A12)+A5+'Tom'!A5</f>");
    expect(textOf(file, 'xl/worksheets/sheet2.xml')).toContain("<formula>'Tom''s &amp; co'!$A$12=1</formula>");
    expect(textOf(file, 'xl/workbook.xml')).toContain("'Tom''s &amp; co'!$A$2:$A$12</definedName>");
    expect(textOf(file, 'xl/charts/chart1.xml')).toContain("'Tom''s &amp; co'!$A$2:$A$12<");
    expect(textOf(file, 'xl/pivotCache/pivotCacheDefinition1.xml')).toContain('ref="A1:A12"');
  });
});

describe('what is taken out', () => {
  test('takes its merged cells, rules, links and breaks with it; lists of none go', async () => {
    const behind =
      '<mergeCells count="2"><mergeCell ref="A2:B2"/><mergeCell ref="A4:A5"/></mergeCells>' +
      '<conditionalFormatting sqref="A2"><cfRule type="expression" priority="1"><formula>A2=1</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="2"><dataValidation type="list" sqref="B2"><formula1>"a,b"</formula1></dataValidation><dataValidation type="list" sqref="C2:C9 D2"><formula1>$A$4:$A$9</formula1></dataValidation></dataValidations>' +
      '<hyperlinks><hyperlink ref="A2" location="x"/></hyperlinks><rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>';
    const rows = [1, 2, 4, 5].map((row) => `<row r="${row}">${number(`A${row}`, row)}</row>`).join('');
    const sheet = await sheetAfter({ rows, behind }, remove(1));
    expect(sheet).toContain(
      '</sheetData><mergeCells count="1"><mergeCell ref="A3:A4"/></mergeCells>' +
        '<dataValidations count="1"><dataValidation type="list" sqref="C2:C8"><formula1>$A$3:$A$8</formula1></dataValidation></dataValidations>' +
        '<rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks></worksheet>',
    );
    expect(rowsOf(sheet)).toBe(
      `<row r="1">${number('A1', 1)}</row><row r="3">${number('A3', 4)}</row><row r="4">${number('A4', 5)}</row>`,
    );
    const both = await sheetAfter({ rows, behind }, remove(1, 4));
    expect(both).not.toContain('mergeCell');
  });

  test('leaves a table its headings and one row', async () => {
    expect(textOf(await moved(richFile(), remove(4)), 'xl/tables/table1.xml')).toContain('ref="A3:D4"');
    const workbook = await openWorkbookFile(richFile());
    await expect(workbook.moveRows('Entries', remove(2))).rejects.toThrow('headings');
  });

  test('takes notes and their boxes with it', async () => {
    const notes =
      '<xml xmlns:v="v" xmlns:x="x"><v:shape id="a"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 2, 2, 3, 4, 6, 8</x:Anchor><x:Row>3</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>';
    const parts: Record<string, string | Uint8Array> = { ...richParts(), 'xl/drawings/vmlDrawing1.vml': notes };
    parts[SHEET] = String(parts[SHEET])
      .replace(/<sheetProtection[^>]*>/, '')
      .replace('<f>SUM(A4:A5)</f>', '');
    const lower = await moved(pack(parts), insert(3));
    expect(textOf(lower, 'xl/drawings/vmlDrawing1.vml')).toContain(
      '<x:Anchor>1, 15, 2, 2, 3, 4, 7, 8</x:Anchor><x:Row>4</x:Row>',
    );
    const gone = await moved(pack(parts), remove(3));
    expect(textOf(gone, 'xl/drawings/vmlDrawing1.vml')).not.toContain('v:shape');
    expect(textOf(gone, 'xl/comments1.xml')).not.toContain('<comment ');
  });
});

test.each<[string, SmallWorkbook, RegExp]>([
  [
    'a protected sheet',
    { behind: '<sheetProtection sheet="1"/>' },
    /^The sheet 'Entries' is protected, and nothing was changed\./,
  ],
  ['form controls', { behind: '<controls/>' }, /because it has form controls\./],
  [
    'what is not known',
    { behind: '<extLst><ext uri="{0}"/></extLst>' },
    /because it has parts of a kind that Entrywise does not know\./,
  ],
  [
    'a formula through sheets',
    { rows: '<row r="1"><c r="A1"><f>SUM(Jan:Mar!A1)</f></c></row>' },
    /formulas over several sheets at once/,
  ],
  ['comments in the part', { behind: '<!-- made by a system -->' }, /parts of a kind/],
])('%s stands in the way, and nothing is changed', async (_, content, why) => {
  expect(await refusalOf({ rows: '<row r="1"/>', ...content }, insert(0))).toMatch(why);
});

test('rows are not pushed out of the sheet', async () => {
  expect(await refusalOf({ rows: `<row r="1048576">${number('A1048576', 1)}</row>` }, insert(0))).toContain(
    'filled down to its end',
  );
});

test('whoever protects a sheet can allow it', async () => {
  const behind = '<sheetProtection sheet="1" insertRows="0"/>';
  expect(rowsOf(await sheetAfter({ behind, rows: `<row r="1">${number('A1', 1)}</row>` }, insert(0)))).toContain(
    'r="A2"',
  );
});
