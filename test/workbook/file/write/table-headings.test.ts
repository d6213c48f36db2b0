import { openWorkbookFile } from '../../../../src/workbook/file';
import { faultsOf } from '../corpus/package-check';
import { pack, textOf, type PartsOf } from '../corpus/packing';
import { HEAD, LINKS, MAIN, smallParts } from '../corpus/small-workbook';

const TABLE = 'xl/tables/table1.xml';
const SHEET = 'xl/worksheets/sheet1.xml';

/** A table in B2:D4 with the headings Surname, Unit and Series; a formula stands in D4. */
function withTable(formula = 'B4', table: Partial<Record<'attributes' | 'inside', string>> = {}): PartsOf {
  const cell = (address: string, text: string): string => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows =
    `<row r="2">${cell('B2', 'Surname')}${cell('C2', 'Unit')}${cell('D2', 'Series')}</row>` +
    `<row r="4">${cell('B4', 'Okafor')}<c r="D4" t="str"><f>${formula}</f><v>x</v></c></row>`;
  const parts = smallParts({ rows, behind: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' });
  const types = String(parts['[Content_Types].xml']).replace(
    '</Types>',
    `<Override PartName="/${TABLE}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>`,
  );
  return {
    ...parts,
    '[Content_Types].xml': types,
    'xl/worksheets/_rels/sheet1.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${LINKS}/table" Target="../tables/table1.xml"/></Relationships>`,
    [TABLE]: `${HEAD}<table xmlns="${MAIN}" id="1" name="Entries" displayName="Entries" ref="B2:D4"${table.attributes ?? ''}><autoFilter ref="B2:D4"/><tableColumns count="3"><tableColumn id="1" name="Surname"/><tableColumn id="2" uniqueName="u" name='Unit'/><tableColumn id="3" name="Series">${table.inside ?? ''}</tableColumn></tableColumns></table>`,
  };
}

async function typed(parts: PartsOf, ...texts: readonly (readonly [row: number, column: number, text: string])[]) {
  const workbook = await openWorkbookFile(pack(parts));
  const cells = texts.map(([row, column, text]) => ({ row, column, typed: text }));
  expect(await workbook.type('Entries', cells)).toEqual([]);
  const file = await workbook.toBytes();
  expect(faultsOf(file)).toEqual([]);
  const names = [...textOf(file, TABLE).matchAll(/<tableColumn [^>]*?\sname=["']([^"']*)["']/g)].map(
    ([, name]) => name,
  );
  const { values } = await (await openWorkbookFile(file)).read('Entries');
  return { names, headings: values[1]?.slice(1), file };
}

test.each([
  ['a text', [1, 1, 'Family name'], ['Family name', 'Unit', 'Series']],
  ['a number, which becomes a text', [1, 2, '12'], ['Surname', '12', 'Series']],
  ['nothing', [1, 2, ''], ['Surname', 'Column2', 'Series']],
  ['the name of another column', [1, 2, 'SURNAME'], ['Surname', 'SURNAME2', 'Series']],
  ['the name that it has', [1, 2, 'Unit'], ['Surname', 'Unit', 'Series']],
] as const)('a heading of a table and the name of its column are one: %s', async (_, change, names) => {
  const after = await typed(withTable(), change);
  expect(after.names).toEqual(names);
  expect(after.headings).toEqual(names);
});

test('an apostrophe between apostrophes', async () => {
  const { headings, file } = await typed(withTable(), [1, 2, "Tutor's unit"]);
  expect(headings?.[1]).toBe("Tutor's unit");
  expect(textOf(file, TABLE)).toContain("name='Tutor&apos;s unit'");
});

test('signs are written as XML, and a new line as Excel has it', async () => {
  const { file, headings } = await typed(withTable(), [1, 1, 'A & "B"\n<C>']);
  expect(textOf(file, TABLE)).toContain('name="A &amp; &quot;B&quot;_x000a_&lt;C&gt;"');
  expect(headings?.[0]).toBe('A & "B"\n<C>');
});

test('headings that change places', async () => {
  const { names } = await typed(withTable(), [1, 1, 'Unit'], [1, 2, 'Surname']);
  expect(names).toEqual(['Unit2', 'Surname', 'Series']);
});

test.each([
  ['below the headings', withTable(), [2, 1]],
  ['beside the table', withTable(), [1, 4]],
  ['in a table without headings', withTable('B4', { attributes: ' headerRowCount="0"' }), [1, 1]],
] as const)('nothing is renamed %s', async (_, parts, [row, column]) => {
  const { file } = await typed(parts, [row, column, 'x']);
  expect(textOf(file, TABLE)).toBe(parts[TABLE]);
});

test.each([
  ['a sheet', withTable('SUM(Entries[unit])')],
  ['a sheet, of this row', withTable('Entries[[#This Row],[Unit]]&amp;"x"')],
  [
    'a table',
    withTable('B4', { inside: '<calculatedColumnFormula>Entries[[Unit]:[Series]]</calculatedColumnFormula>' }),
  ],
])('a heading that formulas of %s name is left to Excel', async (_, parts) => {
  const workbook = await openWorkbookFile(pack(parts));
  await expect(workbook.type('Entries', [{ row: 1, column: 2, typed: 'x' }])).rejects.toThrow(
    "The heading 'Unit' of a table is named in formulas of the workbook. Change it in Excel,",
  );
  expect(Buffer.from(await workbook.toBytes()).equals(pack(parts))).toBe(true);
  await workbook.type('Entries', [{ row: 1, column: 1, typed: 'Family name' }]);
  expect(textOf(await workbook.toBytes(), SHEET)).toContain('Family name');
});
