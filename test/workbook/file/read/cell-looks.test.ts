import type { SheetContent } from '../../../../src/table';
import { openWorkbookFile } from '../../../../src/workbook/file';
import { smallWorkbook, type SmallWorkbook } from '../corpus/small-workbook';

const STRUCK = '<strike/><name val="Calibri"/>';

async function read(content: SmallWorkbook): Promise<SheetContent> {
  return (await openWorkbookFile(smallWorkbook(content))).read('Entries');
}

/** A row of cells with inline texts, each in a style. */
const row = (...cells: readonly (readonly [text: string, style: number])[]): string =>
  `<row r="1">${cells
    .map(
      ([text, style], column) =>
        `<c r="${String.fromCharCode(65 + column)}1" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`,
    )
    .join('')}</row>`;

test('cells that are struck through are told, empty ones are not', async () => {
  const fonts = [STRUCK, '<strike val="0"/><name val="Arial"/>'];
  const rows = `${row(['Abbott', 1], ['Ben', 0], ['', 1], ['Y', 2])}<row r="2"><c r="B2" s="1"><v>12</v></c><c r="C2" s="1"/></row>`;
  const { struck } = await read({ fonts, rows });
  expect(struck).toEqual([
    { row: 0, column: 0 },
    { row: 1, column: 1 },
  ]);
});

test.each([
  ['Wingdings', 'ü', '✓'],
  ['Wingdings', 'û', '✗'],
  ['Wingdings', '\uf0fc', '✓'],
  ['Wingdings 2', 'P', '✓'],
  ['Wingdings 2', 'O', '✗'],
  ['wingdings 2', 'R', '☑'],
  ['Webdings', 'a', '✓'],
  ['Marlett', 'a', '✓'],
  ['Marlett', 'b', '✓'],
  ['Symbol', 'Ö', '√'],
  ['ITC Zapf Dingbats', '4', '✔'],
  ['Wingdings', 'o', '☐'],
  ['Wingdings', '✓', '✓'],
  ['Segoe UI Symbol', 'a', 'a'],
  ['Calibri', 'P', 'P'],
])('in %s, %s is read as %s', async (font, letter, sign) => {
  const { values } = await read({ fonts: [`<name val="${font}"/>`], rows: row([letter, 1], ['a', 0]) });
  expect(values[0]).toEqual([sign, 'a']);
});

test('a letter whose sign is not known is not the letter', async () => {
  const { values } = await read({ fonts: ['<name val="Wingdings"/>'], rows: row(['Y', 1], ['J x', 1]) });
  expect(values[0]).toEqual(['� in Wingdings', '� in Wingdings']);
});

test('a number stays one: what ticks it shows come of its format', async () => {
  const rows = '<row r="1"><c r="A1" s="1"><v>1</v></c></row>';
  const { values } = await read({ fonts: ['<name val="Wingdings"/>'], rows });
  expect(values[0]).toEqual([1]);
});

describe('texts in several looks', () => {
  const run = (text: string, look?: string): string =>
    `<r>${look === undefined ? '' : `<rPr>${look}</rPr>`}<t xml:space="preserve">${text}</t></r>`;
  const cell = (style: number): string => `<row r="1"><c r="A1" s="${style}" t="s"><v>0</v></c></row>`;

  test.each<readonly [is: string, runs: string, style: number, struck: boolean]>([
    ['each run', run('Abb', '<strike/>') + run(' ', '<b/>') + run('ott', '<strike/><b/>'), 0, true],
    ['one of two runs', run('Abbott', '<strike/>') + run(' Abbot', '<b/>'), 0, false],
    ['the run and the rest as the cell', run('Abb') + run('ott', '<strike/>'), 1, true],
    ['not the run, but the cell', run('Abb', '<b/>') + run('ott', '<b/>'), 1, false],
    ['the cell, in runs without a look', run('Abb') + run('ott'), 1, true],
  ])('struck through: %s', async (_is, runs, style, struck) => {
    const content = await read({ fonts: [STRUCK], strings: `<si>${runs}</si>`, rows: cell(style) });
    expect(content.struck).toHaveLength(struck ? 1 : 0);
  });

  test('a tick in a symbol font with words behind it is both', async () => {
    const strings = `<si>${run('ü', '<rFont val="Wingdings"/>')}${run(' resit', '<rFont val="Calibri"/>')}</si>`;
    const { values } = await read({ strings, rows: cell(0) });
    expect(values[0]).toEqual(['✓ resit']);
  });
});
