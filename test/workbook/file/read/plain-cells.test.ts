import fc from 'fast-check';
import { cellAddress } from '../../../../src/entries';
import { openWorkbookFile } from '../../../../src/workbook/file';
import { PlainCells } from '../../../../src/workbook/file/read/plain-cells';
import { smallWorkbook } from '../corpus/small-workbook';

/** Reads a text in pieces: what was taken out of it, and what is left. */
function split(pieces: readonly string[]): {
  readonly cells: string[];
  readonly rows: number[];
  readonly left: string;
} {
  const cells: string[] = [];
  const rows: number[] = [];
  const plain = new PlainCells({
    cell: (row, column, style, type, value) =>
      cells.push(`${cellAddress({ row, column })} ${style} ${type} ${JSON.stringify(value)}`),
    row: (row) => rows.push(row + 1),
  });
  const decoder = new TextDecoder();
  const left = pieces
    .flatMap((piece) => [...plain.rest(new TextEncoder().encode(piece))])
    .map((bytes) => decoder.decode(bytes, { stream: true }))
    .join('');
  return { cells, rows, left };
}

describe('plain cells are taken out of a worksheet', () => {
  test.each<readonly [shows: string, xml: string, left: string, taken: readonly string[]]>([
    ['a number', '<row r="1"><c r="A1"><v>-1.5E3</v></c></row>', '<row r="1"></row>', ['A1 0 n "-1.5E3"']],
    ['a shared text', '<c r="AB12" s="7" t="s"><v>0</v></c>', '', ['AB12 7 s 0']],
    ['an empty cell', '<c r="A1" s="2"/><c r="B1"/>', '', ['A1 2 n null', 'B1 0 n null']],
    ['a whole number as a number', '<c r="A1"><v>20070301</v></c>', '', ['A1 0 n 20070301']],
    ['one of more digits than are exact', '<c r="A1"><v>1234567890123456</v></c>', '', ['A1 0 n "1234567890123456"']],
    ['the last cell of a sheet', '<c r="XFD1048576"/>', '', ['XFD1048576 0 n null']],
    ['none beyond it', '<c r="XFE1"/><c r="A1048577"/><c r="A0"/>', '<c r="XFE1"/><c r="A1048577"/><c r="A0"/>', []],
    ['none that is cut short', '<c r="A1"><v>1</v></', '<c r="A1"><v>1</v></', []],
    ['none with more attributes', '<c r="A1" cm="1"><v>1</v></c>', '<c r="A1" cm="1"><v>1</v></c>', []],
    ['not a formula', '<c r="A1"><f>B1</f><v>1</v></c>', '<c r="A1"><f>B1</f><v>1</v></c>', []],
    [
      'not one between others',
      '<c r="A1"/><c r="B1"><f/></c><c r="C1"/>',
      '<c r="B1"><f/></c>',
      ['A1 0 n null', 'C1 0 n null'],
    ],
    ['a text in the cell', '<c r="A1" t="str"><v>O\'Neil, Jo</v></c>', '', ['A1 0 str "O\'Neil, Jo"']],
    [
      'a text in the cell, as a text of its own',
      '<c r="A1" s="1" t="inlineStr"><is><t>Jo</t></is></c><c r="B1" t="inlineStr"><is><t xml:space="preserve"> Jo </t></is></c>',
      '',
      ['A1 1 str "Jo"', 'B1 0 str " Jo "'],
    ],
    ...['Zo\u00eb', 'A &amp; B', '_x000D_', 'a\nb'].map(
      (text) =>
        [
          `not the text ${JSON.stringify(text)}`,
          `<c r="A1" t="str"><v>${text}</v></c>`,
          `<c r="A1" t="str"><v>${text}</v></c>`,
          [],
        ] as const,
    ),
    [
      'not a text in several looks',
      '<c r="A1" t="inlineStr"><is><r><t>1</t></r></is></c>',
      '<c r="A1" t="inlineStr"><is><r><t>1</t></r></is></c>',
      [],
    ],
    ['not one without an address', '<c><v>1</v></c>', '<c><v>1</v></c>', []],
    ['not in a comment', '<!-- <c r="A1"/> -->', '<!-- <c r="A1"/> -->', []],
    ['not in an instruction', '<?do <c r="A1"/>?>', '<?do <c r="A1"/>?>', []],
  ])('%s', (_shows, xml, left, taken) => {
    const { cells, left: rest } = split([xml]);
    expect(rest).toBe(left);
    expect(cells).toEqual(taken);
  });

  test.each<readonly [shows: string, xml: string, left: string, rows: readonly number[]]>([
    [
      'with the end of the row before it',
      '<row r="1"><c r="A1"/></row><row r="2" spans="1:2"><c r="A2"/></row>',
      '<row r="1"></row>',
      [2],
    ],
    ['with the next, where it is empty', '<c r="A1"/></row><row r="2"></row>', '</row>', [2]],
    ['not one that is hidden', '<c r="A1"/></row><row r="2" hidden="1">', '</row><row r="2" hidden="1">', []],
    [
      'with a height of its own',
      '<c r="A1"/></row><row r="2" ht="15.75" customHeight="1" x14ac:dyDescent="0.25"><c r="A2"/>',
      '',
      [2],
    ],
    ['with a style of its own', '<c r="A1"/></row><row r="2" s="3" customFormat="1">', '', [2]],
    ['not one of no height', '<c r="A1"/></row><row r="2" ht="0">', '</row><row r="2" ht="0">', []],
    ['not one that says what is not known', '<c r="A1"/></row><row r="2" ph="1">', '</row><row r="2" ph="1">', []],
    ['not one beyond the sheet', '<c r="A1"/></row><row r="1048577">', '</row><row r="1048577">', []],
    ['not one without a number', '<c r="A1"/></row><row>', '</row><row>', []],
    ['not one that is empty', '<c r="A1"/></row><row r="2"/>', '</row><row r="2"/>', []],
    ['not behind a cell that is not plain', '<c><f/></c></row><row r="2">', '<c><f/></c></row><row r="2">', []],
    ['not one that is cut short', '<c r="A1"/></row><row r="2"', '</row><row r="2"', []],
  ])('and so is the start of a row, %s', (_shows, xml, left, rows) => {
    expect(split([xml])).toMatchObject({ left, rows });
  });

  test('not behind a comment that begins at the end of a piece', () => {
    for (const pieces of [
      ['<', '!-- <c r="A1"/>-->'],
      ['<!-', '- <c r="A1"/>-->'],
      ['<!--', '<c r="A1"/>-->'],
    ]) {
      expect(split(pieces).cells).toEqual([]);
    }
  });
});

test('a sheet is read alike whether its cells are plain, or are the parser’s because a comment stands in front', async () => {
  const cell = fc.oneof(
    fc.integer().map((value) => `><v>${value}</v></c>`),
    fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .map((value) => ` s="1"><v>${String(value).replace('e', 'E')}</v></c>`),
    fc.constantFrom(' t="s"><v>0</v></c>', ' t="b"><v>1</v></c>', '/>', ' s="1"/>', ' t="n"><v>7</v></c>'),
    fc.constantFrom(
      '><f>1+1</f><v>2</v></c>',
      '><f>A1</f></c>',
      ' t="inlineStr"><is><t>x &amp; y</t></is></c>',
      ' t="inlineStr"><is><t xml:space="preserve"> Jo</t></is></c>',
      ' t="inlineStr"><is><t>Zo\u00eb</t></is></c>',
      ' t="inlineStr"><is><t></t></is></c>',
      ' t="str"><v>Jo</v></c>',
      ' t="str"/>',
      ' t="str"><v></v></c>',
      ' t="e"><v>#N/A</v></c>',
    ),
  );
  const attribute = fc.constantFrom(
    ...['', '', ' spans="1:5"', ' hidden="1"', ' ht="0" customHeight="1"', ' ht="0.0" customHeight="1"'],
    ...[' ht="15" customHeight="1"', ' s="1" customFormat="1"'],
  );
  const rows = fc.array(fc.record({ attribute, cells: fc.array(cell, { maxLength: 5 }) }), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(rows, async (some) => {
      const xml = some
        .map(({ attribute: more, cells }, row) => {
          const all = cells.map((one, column) => `<c r="${'ABCDE'[column]}${row + 1}"${one}`);
          return `<row r="${row + 1}"${more}>${all.join('')}</row>`;
        })
        .join('');
      const read = async (text: string) => {
        const file = smallWorkbook({ rows: text, strings: '<si><t>Okafor</t></si>', formats: ['0000'] });
        return (await openWorkbookFile(file)).read('Entries');
      };
      expect(await read(xml)).toEqual(await read(`<!-- -->${xml}`));
    }),
    { numRuns: 60 },
  );
});
