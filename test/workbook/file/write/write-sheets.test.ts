import { readXlsx } from 'hucre/xlsx';
import type { ProductSheet } from '../../../../src/table';
import { WorkbookError } from '../../../../src/workbook';
import { openWorkbookFile } from '../../../../src/workbook/file';
import { checked, nothing, writeAll } from '../../annotations';
import { faultsOf } from '../corpus/package-check';
import { pack, textOf, unpack } from '../corpus/packing';
import { richParts } from '../corpus/rich-workbook';
import { HEAD, MAIN, smallParts, smallWorkbook } from '../corpus/small-workbook';

/** A form with a table: fees to be filled in. */
function form(name = 'CT Fees', fees: readonly number[] = [12.5]): ProductSheet {
  return {
    name,
    widths: [20, 12, 12],
    table: { name: name.replace(' ', '_'), headingRow: 2 },
    rows: [
      [{ text: 'Fees & more', look: 'title' }],
      ['What they are about'],
      [
        { text: 'For <whom>', look: 'heading' },
        { text: 'Fee', look: 'heading' },
        { text: 'Day', look: 'heading' },
      ],
      ...fees.map((pounds) => ['=1+1', { pounds }, { day: '2027-02-21' as const }]),
      ['to fill in', { empty: 'pounds' }, { empty: 'day' }],
    ],
  };
}

async function write(file: Uint8Array, ...sheets: readonly ProductSheet[]): Promise<Uint8Array> {
  const workbook = await openWorkbookFile(file);
  await workbook.writeSheets(sheets);
  const bytes = await workbook.toBytes();
  expect(faultsOf(bytes)).toEqual([]);
  return bytes;
}

function edited(file: Uint8Array, part: string, edit: (text: string) => string): Uint8Array {
  return pack({ ...unpack(file), [part]: edit(textOf(file, part)) });
}

test('a form is a sheet behind the others with a real table, amounts, days and empty cells that know their kind', async () => {
  const file = await write(smallWorkbook(), form());
  const workbook = await openWorkbookFile(file);
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['Entries', 'CT Fees']);
  const { values, formats } = await workbook.read('CT Fees');
  expect(values[3]).toEqual(['=1+1', 12.5, 46439]);
  expect(formats[3]).toEqual(['@', '[$£-809]#,##0.00', '[$-809]dd/mm/yyyy']);
  expect(textOf(file, 'xl/worksheets/sheet2.xml')).toMatch(/<c r="B5" s="\d+"\/><c r="C5" s="\d+"\/>/);
  expect(textOf(file, 'xl/tables/table1.xml')).toContain(
    'id="1" name="CT_Fees" displayName="CT_Fees" ref="A3:C5" totalsRowShown="0"><autoFilter ref="A3:C5"/><tableColumns count="3"><tableColumn id="1" name="For &lt;whom&gt;"/>',
  );
  const [, read] = (await readXlsx(file)).sheets;
  expect(read?.tables).toMatchObject([{ name: 'CT_Fees', range: 'A3:C5' }]);
});

test('a book that counts its days from 1904 gets the same days', async () => {
  const book = String(smallParts()['xl/workbook.xml']).replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
  const file = await write(smallWorkbook({ parts: { 'xl/workbook.xml': book } }), form());
  expect(textOf(file, 'xl/worksheets/sheet2.xml')).toContain('<v>44977</v>');
  expect((await (await openWorkbookFile(file)).read('CT Fees')).values[3]?.[2]).toBe(46439);
});

test('written twice is the same file, and with other rows the table fits them', async () => {
  const once = await write(smallWorkbook(), form(), form('CT Policy'));
  expect(Buffer.from(await write(once, form(), form('CT Policy'))).equals(once)).toBe(true);
  const more = await write(once, form('CT Fees', [1, 2, 3]));
  expect(textOf(more, 'xl/tables/table1.xml')).toContain('ref="A3:C7"');
  expect(textOf(more, 'xl/tables/table2.xml')).toContain('id="2" name="CT_Policy" displayName="CT_Policy" ref="A3:C5"');
  expect(Object.keys(unpack(more))).toEqual(Object.keys(unpack(once)));
});

test('a rich workbook with tables of its own keeps every other part, and no two tables share a name or a number', async () => {
  const before = unpack(pack(richParts()));
  const file = await write(pack(richParts()), form());
  const after = unpack(file);
  const changed = Object.keys(before).filter(
    (name) => !Buffer.from(before[name] ?? []).equals(after[name] ?? Buffer.of()),
  );
  expect(changed).toEqual(['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml']);
  const tables = Object.keys(after).filter((name) => name.startsWith('xl/tables/'));
  const ids = tables.map((name) => /<table [^>]*\bid="(\d+)"/.exec(textOf(file, name))?.[1]);
  expect(new Set(ids).size).toBe(tables.length);
  expect(tables.length).toBe(Object.keys(before).filter((name) => name.startsWith('xl/tables/')).length + 1);
});

test("a name that the user's own table or range has gets a number", async () => {
  const table = `${HEAD}<table xmlns="${MAIN}" id="7" name="ct_fees" displayName="ct_fees" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="x"/></tableColumns></table>`;
  const book = String(smallParts()['xl/workbook.xml']).replace(
    '</sheets>',
    '</sheets><definedNames><definedName name="CT_Fees_2">Entries!$A$1</definedName></definedNames>',
  );
  const types = String(smallParts()['[Content_Types].xml']).replace(
    '</Types>',
    '<Override PartName="/xl/tables/table4.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>',
  );
  const parts = { 'xl/tables/table4.xml': table, 'xl/workbook.xml': book, '[Content_Types].xml': types };
  const file = await write(smallWorkbook({ parts }), form());
  expect(textOf(file, 'xl/tables/table8.xml')).toContain('id="8" name="CT_Fees_3" displayName="CT_Fees_3"');
});

test('the strict form stays strict, and prefixes stay', async () => {
  const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = Object.entries(smallParts()).map(([name, text]) => [
    name,
    String(text)
      .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
      .replaceAll(links, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
  ]);
  const file = await write(pack(Object.fromEntries(parts) as Record<string, string>), form());
  for (const name of ['xl/tables/table1.xml', 'xl/worksheets/sheet2.xml', 'xl/worksheets/_rels/sheet2.xml.rels'])
    expect(textOf(file, name)).not.toContain('schemas.openxmlformats.org/officeDocument');
});

describe('a form that the user worked on', () => {
  const PART = 'xl/worksheets/sheet2.xml';

  test('stays when a check writes its summary and marks, and loses the marks when it is written anew', async () => {
    const workbook = await openWorkbookFile(await write(smallWorkbook(), form()));
    await writeAll(workbook, checked('Entries'));
    const marks = { error: [], warning: [{ top: 3, left: 1, bottom: 3, right: 1 }], note: [] };
    await writeAll(workbook, { ...nothing('CT Fees'), marks, summary: checked('Entries').summary });
    const marked = await workbook.toBytes();
    expect(faultsOf(marked)).toEqual([]);
    expect(textOf(marked, PART)).toMatch(/<\/sheetData><conditionalFormatting sqref="B4">.*<tableParts/);
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['Entries', 'CT Fees', 'Entry report']);
    expect(textOf(await write(marked, form()), PART)).not.toContain('conditionalFormatting');
  });

  test('keeps the name that the user gave to its table, and gets a new one where they took it away', async () => {
    const once = await write(smallWorkbook(), form());
    const renamed = edited(once, 'xl/tables/table1.xml', (text) => text.replaceAll('"CT_Fees"', '"Mine"'));
    expect(textOf(await write(renamed, form()), 'xl/tables/table1.xml')).toContain('displayName="Mine"');
    const { 'xl/tables/table1.xml': _table, 'xl/worksheets/_rels/sheet2.xml.rels': _links, ...rest } = unpack(once);
    const without = edited(
      edited(pack(rest), PART, (text) => text.replace(/<tableParts.*<\/tableParts>/, '')),
      '[Content_Types].xml',
      (text) => text.replace(/<Override PartName="\/xl\/tables[^>]*>/, ''),
    );
    expect(textOf(await write(without, form()), PART)).toContain('<tableParts count="1">');
    expect([_table, _links].every(Boolean)).toBe(true);
  });

  test('with a second table or with formulas is not written anew', async () => {
    const once = await write(smallWorkbook(), form());
    const twice = edited(once, 'xl/worksheets/_rels/sheet2.xml.rels', (text) =>
      text.replace(/<Relationship [^>]*>/, (link) => link + link.replace('rId1', 'rId2')),
    );
    await expect(write(twice, form())).rejects.toThrow("The sheet 'CT Fees' would be replaced, but it holds a table");
    const formula = edited(once, PART, (text) => text.replace('<c r="B5"', '<c r="A6"><f>1+1</f></c><c r="B5"'));
    await expect(write(formula, form())).rejects.toThrow(WorkbookError);
  });

  test('under another name is the user’s, and so is a sheet of that name that is not ours', async () => {
    const once = await write(smallWorkbook(), form());
    const renamed = edited(once, 'xl/workbook.xml', (text) => text.replace('name="CT Fees"', 'name="Last year"'));
    const workbook = await openWorkbookFile(await write(renamed, form()));
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['Entries', 'Last year', 'CT Fees']);
    const own = edited(smallWorkbook(), 'xl/workbook.xml', (text) => text.replace('"Entries"', '"ct fees"'));
    const refused = await openWorkbookFile(own);
    await expect(refused.writeSheets([form('CT Policy'), form()])).rejects.toThrow(
      "a sheet 'CT Fees' that Entrywise does not know as its own",
    );
    expect(await refused.toBytes()).toEqual(own);
  });
});

describe('what a package says of its parts', () => {
  const RELS = 'application/vnd.openxmlformats-package.relationships+xml';
  const overridden = (part: string): string => `<Override PartName="/${part}" ContentType="${RELS}"/>`;

  /** The parts that are declared by themselves, in the order in which they are. */
  function declared(file: Uint8Array): string[] {
    return [...textOf(file, '[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)].map(([, part = '']) => part);
  }

  test('relationships that are new have a type also where each part of them is declared by itself', async () => {
    const file = edited(smallWorkbook(), '[Content_Types].xml', (text) =>
      text
        .replace(/<Default Extension="rels"[^>]*>/, '')
        .replace('</Types>', `${overridden('_rels/.rels')}${overridden('xl/_rels/workbook.xml.rels')}</Types>`),
    );
    const written = await write(file, form());
    const rels = Object.keys(unpack(written)).filter((name) => name.endsWith('.rels'));
    expect(rels).toContain('xl/worksheets/_rels/sheet2.xml.rels');
    expect(
      declared(written)
        .filter((name) => name.endsWith('.rels'))
        .sort(),
    ).toEqual(rels.sort());
  });

  test('a part that was declared and was not there is declared once when it is', async () => {
    const left = '<Override PartName="/xl/worksheets/Sheet2.xml" ContentType="application/xml"/>';
    const file = edited(smallWorkbook(), '[Content_Types].xml', (text) => text.replace('</Types>', `${left}</Types>`));
    const written = await write(file, form());
    expect(declared(written).filter((name) => name.toLowerCase() === 'xl/worksheets/sheet2.xml')).toEqual([
      'xl/worksheets/sheet2.xml',
    ]);
  });
});
