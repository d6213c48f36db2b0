import { openWorkbookFile } from '../../../../src/workbook/file';
import { nothing, writeAll, type Written } from '../../annotations';
import { faultsOf } from '../corpus/package-check';
import { pack, textOf, unpack } from '../corpus/packing';
import { smallParts, smallWorkbook } from '../corpus/small-workbook';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';

/** Cell styles 1 to 4: a box, a colour, a box that shows two decimals, and one of which an empty cell shows nothing. */
const DRAWN: readonly (readonly [RegExp, string])[] = [
  [
    /<borders count="1">(.*)<\/borders>/,
    '<borders count="2">$1<border><left style="thin"/><right/><top/><bottom/><diagonal/></border></borders>',
  ],
  [
    /<fills count="2">(.*)<\/fills>/,
    '<fills count="3">$1<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>',
  ],
  [
    /<cellXfs count="1">(.*)<\/cellXfs>/,
    '<cellXfs count="5">$1<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0"/><xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0"><alignment horizontal="center"/></xf><xf numFmtId="2" fontId="0" fillId="0" borderId="1" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment horizontal="center"/></xf></cellXfs>',
  ],
];

function workbook(rows: string, before = ''): Uint8Array {
  const parts = smallParts({ rows, before });
  const styles = DRAWN.reduce((text, [found, put]) => text.replace(found, put), String(parts[STYLES]));
  return pack({ ...parts, [STYLES]: styles });
}

/** Words in column E and fees in column F of some rows, headings in the first. */
function checkedRows(...rows: readonly number[]): Written {
  return {
    ...nothing('Entries'),
    headingRow: 0,
    columns: [
      { heading: 'Check', column: 4, width: 20, cells: rows.map((row) => ({ row, value: 'Late' })) },
      { heading: 'Fee', column: 5, width: 10, cells: rows.map((row) => ({ row, value: { pounds: 12.5 } })) },
    ],
  };
}

async function apply(file: Uint8Array, annotation: Written): Promise<Uint8Array> {
  const opened = await openWorkbookFile(file);
  await writeAll(opened, annotation);
  const after = await opened.toBytes();
  expect(faultsOf(after)).toEqual([]);
  return after;
}

const rowsOf = (file: Uint8Array): string => /<sheetData>(.*)<\/sheetData>/s.exec(textOf(file, SHEET))?.[1] ?? '';
const numberedRow = (cells: string, row: number): string =>
  `<row r="${row}">${cells.replaceAll('#', String(row))}</row>`;
const boxes = (cells: string): string => [1, 2, 3, 4, 5].map((row) => numberedRow(cells, row)).join('');

test.each([
  ['boxes', boxes('<c r="A#"><v>1</v></c><c r="E#" s="1"/><c r="F#" s="1"/>')],
  ['colours', boxes('<c r="A#"><v>1</v></c><c r="E#" s="2"/><c r="F#" s="2"/>')],
  ['boxes in an order and with spaces of another program', boxes('<c s="1" r="E#" /><c  s="1"  r="F#"/>')],
  ['cells without addresses', boxes('<c/><c/><c/><c/><c s="1"/><c s="1"/>')],
  ['boxes in rows of their own', boxes('<c r="E#" s="1"/>')],
  ['cells of which nothing is seen, in rows without results', numberedRow('<c r="E#" s="4"/><c r="F#" s="4"/>', 3)],
])('%s are the same again once the marks are taken out, and a second check gives the same file', async (_, rows) => {
  const before = workbook(rows, '<dimension ref="A1:F5"/>');
  const once = await apply(before, checkedRows(1, 4));
  expect(Buffer.from(await apply(once, checkedRows(1, 4))).equals(once)).toBe(true);
  expect(textOf(await apply(once, nothing('Entries')), SHEET)).toBe(textOf(before, SHEET));
  const moved = await apply(once, checkedRows(3));
  expect(textOf(await apply(moved, nothing('Entries')), SHEET)).toBe(textOf(before, SHEET));
});

test('where every cell has a box from the start, none is left of ours', async () => {
  const parts = smallParts({ rows: boxes('<c r="A#"><v>1</v></c>') });
  const styles = String(parts[STYLES]).replace('<border><left/>', '<border><left style="thin"/>');
  const before = pack({ ...parts, [STYLES]: styles });
  const once = await apply(before, checkedRows(1, 4));
  expect(textOf(await apply(once, nothing('Entries')), SHEET)).toBe(textOf(before, SHEET));
});

test('of a list of one fill the second stays the one that Excel takes for it', async () => {
  const parts = smallParts({ rows: boxes('<c r="A#"><v>1</v></c>') });
  const styles = String(parts[STYLES]).replace(
    /<fills count="2">(<fill>.*?<\/fill>).*<\/fills>/,
    '<fills count="1">$1</fills>',
  );
  const file = await apply(pack({ ...parts, [STYLES]: styles }), checkedRows(1));
  expect(textOf(file, STYLES)).toMatch(
    /<fills count="5"><fill><patternFill patternType="none"\/><\/fill><fill><patternFill patternType="gray125"\/><\/fill><fill>/,
  );
});

test('words and fees stand in the boxes, and pounds are shown as such', async () => {
  const file = await apply(workbook(boxes('<c r="E#" s="1"/><c r="F#" s="2"/>')), checkedRows(1));
  expect(rowsOf(file)).toContain('<c r="E2" s="1" t="inlineStr"><is><t>Late</t></is></c>');
  const styled = Number(/<c r="F2" s="(\d+)"><v>12.50<\/v>/.exec(rowsOf(file))?.[1]);
  const xfs = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(textOf(file, STYLES))?.[1]?.match(/<xf .*?(?:\/>|<\/xf>)/g) ?? [];
  expect(xfs[styled]).toMatch(
    /^<xf numFmtId="16\d" applyNumberFormat="1" fontId="0" fillId="2" borderId="0" xfId="0"><alignment horizontal="center"\/>$/,
  );
  const { formats } = await (await openWorkbookFile(file)).read('Entries');
  expect(formats[1]?.[5]).toBe('[$£-809]#,##0.00');
});

test('an empty cell of which nothing is seen makes room, and is not made again', async () => {
  const once = await apply(workbook(boxes('<c r="A#"><v>1</v></c><c r="E#" s="4"/>')), checkedRows(1));
  expect(rowsOf(once)).not.toContain('<c r="E2" s="4"');
  expect(rowsOf(await apply(once, nothing('Entries')))).toBe(
    boxes('<c r="A#"><v>1</v></c><c r="E#" s="4"/>').replace('<c r="E1" s="4"/>', '').replace('<c r="E2" s="4"/>', ''),
  );
});

const spread = (cells: string): string => boxes(cells.replaceAll('<c ', '\n    <c ') + '\n  ');

test.each([
  ['and cells of which nothing is seen', spread('<c r="A#"><v>1</v></c><c r="E#" s="4" /><c r="F#" s="4" />')],
  ['and one of them', spread('<c r="A#"><v>1</v></c><c r="E#" s="4" />')],
  ['and the other', spread('<c r="A#"><v>1</v></c><c r="F#" s="4" />')],
  ['one of them and a box', spread('<c r="A#"><v>1</v></c><c r="E#" s="4" /><c r="F#" s="1" />')],
  ['a box and one of them', spread('<c r="E#" s="1" /><c r="F#" s="4" /><c r="G#"><v>1</v></c>')],
  ['and cells behind them', spread('<c r="E#" s="4" /><c r="F#" s="4" /><c r="G#"><v>1</v></c>')],
  ['and nothing else in the row', spread('<c r="E#" s="4" />')],
  ['and rows without cells', spread('')],
])('where cells stand in lines of their own, %s, a second check gives the same file', async (_, rows) => {
  const once = await apply(workbook(rows), checkedRows(1, 4));
  expect(Buffer.from(await apply(once, checkedRows(1, 4))).equals(once)).toBe(true);
  const shown = (await (await openWorkbookFile(once)).read('Entries')).values[1];
  expect(shown?.slice(4, 6)).toEqual(['Late', 12.5]);
});

test('of boxes that differ in their number format alone, one with a fee may come back in that of the other', async () => {
  const once = await apply(workbook(boxes('<c r="E#" s="3"/><c r="F#" s="3"/>')), checkedRows(1));
  expect(rowsOf(await apply(once, nothing('Entries')))).toBe(
    boxes('<c r="E#" s="3"/><c r="F#" s="3"/>').replace('<c r="F2" s="3"/>', '<c r="F2" s="1"/>'),
  );
});

test('a formula that shows nothing between two results stays where it is', async () => {
  const rows = boxes('<c r="A#"><v>1</v></c>').replace(
    '<row r="3"><c r="A3"><v>1</v></c>',
    '$&<c r="E3" t="str"><f>IF(A3="","x","")</f><v></v></c>',
  );
  const once = await apply(smallWorkbook({ rows }), checkedRows(1, 4));
  expect(Buffer.from(await apply(once, checkedRows(1, 4))).equals(once)).toBe(true);
  expect(rowsOf(await apply(once, nothing('Entries')))).toBe(rows);
  await expect(apply(once, checkedRows(2))).rejects.toThrow(
    'Column E, where Entrywise writes what it found, holds formulas',
  );
});

test('values without content are empty cells', async () => {
  const rows = boxes('<c r="A#"><v>1</v></c><c r="E#" t="s" s="1"><v></v></c><c r="F#" t="s" s="1"><v/></c>');
  const once = await apply(workbook(rows), checkedRows(1, 4));
  expect(rowsOf(once)).toContain('<c r="E3" t="s" s="1"><v></v></c><c r="F3" t="s" s="1"><v/></c>');
  expect(Buffer.from(await apply(once, checkedRows(1, 4))).equals(once)).toBe(true);
  expect(rowsOf(await apply(once, nothing('Entries')))).toContain('<c r="E2" s="1"/><c r="F2" s="1"/>');
});

test('boxes stay where another program wrote the workbook anew', async () => {
  const before = workbook(boxes('<c r="E#" s="1"/><c r="F#" s="1"/>'));
  const parts = unpack(await apply(before, checkedRows(1)));
  // As Excel writes styles: another order, nothing twice.
  const styles = Buffer.from(parts[STYLES] ?? []).toString();
  const anew = styles.replace(
    /<xf (numFmtId="16\d") applyNumberFormat="1" ([^/]*)\/>/g,
    '<xf $1 $2 applyNumberFormat="1"/>',
  );
  const cleared = await apply(pack({ ...parts, [STYLES]: anew }), nothing('Entries'));
  expect(rowsOf(cleared)).toMatch(
    /^<row r="1"><c r="E1" s="1"\/><c r="F1" s="1"\/><\/row><row r="2"><c r="E2" s="1"\/><c r="F2" s="\d+"\/>/,
  );
  expect((await (await openWorkbookFile(cleared)).read('Entries')).values).toEqual([]);
});
