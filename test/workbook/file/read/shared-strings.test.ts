import fc from 'fast-check';
import { openWorkbookFile } from '../../../../src/workbook/file';
import { smallWorkbook } from '../corpus/small-workbook';

/** The texts of a workbook's string table, in its order, as cells of one column show them. */
async function read(strings: string, count: number): Promise<unknown[]> {
  const cells = Array.from(
    { length: count },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>${row}</v></c></row>`,
  );
  const file = smallWorkbook({ rows: cells.join(''), strings });
  const { values } = await (await openWorkbookFile(file)).read('Entries');
  return values.map((row) => row?.[0]);
}

describe('texts that cells give by number', () => {
  test.each<readonly [shows: string, xml: string, text: string]>([
    ['plain', '<si><t>Okafor</t></si>', 'Okafor'],
    ['empty', '<si><t></t></si>', ''],
    ['with spaces', '<si><t xml:space="preserve"> Zoë  </t></si>', ' Zoë  '],
    ['with an ampersand', '<si><t>R&amp;B</t></si>', 'R&B'],
    ['with a character that XML cannot hold', '<si><t>a_x000D_b</t></si>', 'a\rb'],
    ['with the end of a line, which XML makes one character', '<si><t>a\r\nb</t></si>', 'a\nb'],
    ['in runs', '<si><r><t>Oka</t></r><r><rPr><b/></rPr><t>for</t></r></si>', 'Okafor'],
    ['with a phonetic guide', '<si><t>山田</t><rPh sb="0" eb="2"><t>ヤマダ</t></rPh></si>', '山田'],
  ])('%s', async (_shows, xml, text) => {
    const others = '<si><t>before</t></si>';
    expect(await read(`${others}${xml}<si><t>behind</t></si>`, 3)).toEqual(['before', text, 'behind']);
  });

  test('are refused where they hold what XML forbids', async () => {
    await expect(read('<si><t>a\u0001b</t></si>', 1)).rejects.toThrow('is not readable');
    await expect(read('<si><t>a]]>b</t></si>', 1)).rejects.toThrow('is not readable');
  });

  test('read alike whether they are plain, or are the parser’s because a comment stands in front', async () => {
    const item = fc.oneof(
      fc.stringMatching(/^[\w à-ÿ.,'-]{0,20}$/).map((text) => `<si><t>${text}</t></si>`),
      fc.constantFrom('<si><r><t>a</t></r><r><t>b</t></r></si>', '<si><t>x &lt; y</t></si>', '<si/>'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(item, { minLength: 1, maxLength: 40 }), async (items) => {
        const strings = items.join('');
        expect(await read(strings, items.length)).toEqual(await read(`<!-- -->${strings}`, items.length));
      }),
      { numRuns: 40 },
    );
  });
});
