import fc from 'fast-check';
import { takePlainRows } from '../../../../src/workbook/file/write/plain-rows';
import { outlineSheet, type SheetOutline } from '../../../../src/workbook/file/write/sheet-outline';
import { dataStretch } from '../../../../src/workbook/file/xml/outline-around';
import { bytesOf, textIn } from '../../../../src/workbook/file/xml/part-content';
import { textOf, pack } from '../corpus/packing';
import { richParts } from '../corpus/rich-workbook';
import { HEAD, MAIN } from '../corpus/small-workbook';

const WANTED = {
  columns: [3, 1],
  isOurs: (row: number, column: number) => row > 0 && column === 3,
  withGaps: true,
};

function sheet(rows: string, behind = ''): string {
  return `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1"/><sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

async function outline(text: string): Promise<SheetOutline> {
  return outlineSheet('sheet1.xml', text, WANTED);
}

/** Whether rows and cells were found without the XML parser. */
function isPlain(text: string): boolean {
  const bytes = bytesOf(text);
  const data = dataStretch(bytes);
  const nothing = (): void => undefined;
  const taker = { openRow: nothing, closeRow: nothing, openCell: nothing, openFormula: nothing, closeCell: nothing };
  return data !== null && takePlainRows(bytes, data, taker);
}

/** An outline with what stands at its places: offsets are of bytes where the rows are plain, else of the text. */
function standing({ content, rows, children, root, filled, ...rest }: SheetOutline): unknown {
  const at = (start: number, end: number): string => textIn(content, start, end);
  const behind = at(root.tagEnd, root.closeStart);
  return {
    ...rest,
    behind,
    filled,
    rows: rows.map(({ start, tagEnd, closeStart, end, found, gaps, ...row }) => ({
      ...row,
      texts: [at(start, tagEnd), at(tagEnd, closeStart), at(closeStart, end)],
      found: [...found].map(([column, cell]) => [
        column,
        cell.isEmpty,
        cell.hasFormula,
        [at(cell.start, cell.tagEnd), at(cell.tagEnd, cell.end), cell.next === null ? null : at(cell.next, end)],
      ]),
      gaps: [...gaps].map(([column, gap]) => [column, at(gap, end)]),
    })),
    children: children.map(({ start, tagEnd, closeStart, end, children: inside, ...child }) => ({
      ...child,
      texts: [at(start, tagEnd), at(tagEnd, closeStart), at(closeStart, end)],
      inside: child.name === 'sheetData' ? [] : inside.map((one) => at(one.start, one.end)),
    })),
  };
}

/** The same as the parser finds it, which is asked where anything might be a comment. */
async function parsed(text: string): Promise<SheetOutline> {
  const commented = `${text}<!-- none of the product's -->`;
  expect(isPlain(commented)).toBe(false);
  return outline(commented);
}

const ROWS = [
  ['a row without cells', '<row r="1"/><row r="3" spans="1:2"></row>', true],
  [
    'cells of all types',
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"/><c r="D1"><v>-1.5E3</v></c></row>',
    true,
  ],
  ['rows on lines of their own', '\n  <row r="1">\n <c r="B1"><v>1</v></c>\n</row>\n', true],
  ['wanted cells that are missing', '<row r="1"><c r="A1"/><c r="C1"/><c r="E1"/></row>', true],
  ['inline texts', '<row r="1"><c r="B1" t="inlineStr"><is><t xml:space="preserve">a &amp; b</t></is></c></row>', true],
  [
    'runs of a family of fonts',
    '<row r="1"><c r="B1" t="inlineStr"><is><r><rPr><family val="2"/></rPr><t>x</t></r></is></c></row>',
    true,
  ],
  ['formulas', '<row r="1"><c r="B1"><f>A1</f><v>1</v></c><c r="D1"><f t="shared" si="0"/></c></row>', true],
  [
    'lists that spill',
    '<row r="1"><c r="A1"><f t="array" ref="A1:D2">E1:H2</f><v>1</v></c></row><row r="2"><c r="B2"/></row>',
    true,
  ],
  ['values without content', '<row r="2"><c r="D2"><v></v></c></row><row r="3"><c r="D3"><v/></c></row>', true],
  ['texts of the product', '<row r="2"><c r="D2" t="inlineStr"><is><t>late</t></is></c></row>', true],
  [
    'rows that tell more',
    '<row r="1" ht="20.5" customHeight="1" x14ac:dyDescent="0.25"><c r="B1" vm="1" t="e"><v>#N/A</v></c></row>',
    true,
  ],
  [
    'texts of more than one byte a character',
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Zoë 王 😀</t></is></c><c r="B1" t="str"><f>"é"</f><v>é</v></c></row>',
    true,
  ],
  ['rows without numbers', '<row><c r="A1"/></row><row><c r="B2"/></row>', true],
  ['cells without references', '<row r="1"><c><v>1</v></c><c><v>2</v></c></row>', false],
  ['references in small letters', '<row r="1"><c r="b1"><v>1</v></c></row>', false],
  ['single quotes', "<row r='1'><c r='B1'><v>1</v></c></row>", false],
  ['a closing tag in a section', '<row r="1"><c r="B1"><f><![CDATA[</c>]]></f><v>1</v></c></row>', false],
  ['a comment between cells', '<row r="1"><c r="A1"/><!-- <c r="B1"/> --><c r="C1"/></row>', false],
  ['an extension of a row', '<row r="1"><c r="B1"/><extLst><ext/></extLst></row>', false],
  [
    'references in a formula that fills',
    '<row r="1"><c r="B1"><f t="array" ref="B1:B2" r1="a&amp;b">A1</f></c></row>',
    false,
  ],
] as const;

describe('a sheet is outlined as the parser would', () => {
  test.each(ROWS)('with %s', async (_what, rows, plain) => {
    const behind =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="7"><formula>A1="ë王😀"</formula></cfRule></conditionalFormatting>';
    const text = sheet(rows, behind);
    expect(isPlain(text)).toBe(plain);
    const found = await outline(text);
    expect(standing(found)).toEqual(standing(await parsed(text)));
    expect(found.priorities).toEqual([7]);
  });

  test('with rows of whatever kinds behind one another', async () => {
    const cell = (column: string): fc.Arbitrary<string> =>
      fc
        .constantFrom(
          '/>',
          ' s="3"/>',
          ' t="s"><v>12</v></c>',
          '><f>A1</f><v>1</v></c>',
          ' t="inlineStr"><is><t>x</t></is></c>',
        )
        .map((end) => `<c r="${column}1"${end}`);
    const row = fc
      .subarray(['A', 'B', 'C', 'D', 'E', 'AB'])
      .chain((columns) => fc.tuple(...columns.map(cell)))
      .map((cells) => cells.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 6 }), async (rows) => {
        const text = sheet(rows.map((cells, at) => `<row r="${at * 2 + 1}">${cells}</row>`).join(''));
        expect(isPlain(text)).toBe(true);
        expect(standing(await outline(text))).toEqual(standing(await parsed(text)));
      }),
    );
  });

  test('as Excel writes it', async () => {
    const text = textOf(pack(richParts()), 'xl/worksheets/sheet1.xml');
    expect(standing(await outline(text))).toEqual(standing(await parsed(text)));
  });
});

test.each([
  ['prefixes', sheet('<row r="1"/>').replace(/<(\/?)(?=[a-z])/g, '<$1x:')],
  [
    'a comment with rows before the rows',
    sheet('').replace('<sheetData>', '<!-- <sheetData></sheetData> --><sheetData>'),
  ],
  ['no rows', sheet('').replace('<sheetData></sheetData>', '<sheetData/>')],
])("a sheet with %s is the parser's", async (_what, text) => {
  expect(dataStretch(bytesOf(text))).toBeNull();
  expect((await outline(text)).children.at(-1)?.name).toBe('sheetData');
});
