import fc from 'fast-check';
import { bytesOf } from '../../../../src/workbook/file/xml/part-content';
import { PlainCells } from '../../../../src/workbook/file/read/plain-cells';
import { rowPlaces } from '../../../../src/workbook/file/read/row-places';
import { outlineSheet, type SheetOutline } from '../../../../src/workbook/file/write/sheet-outline';

const WANTED = { columns: [4, 5], isOurs: () => false, withGaps: true };

function sheetOf(rows: string): Uint8Array {
  return bytesOf(
    `<?xml version="1.0"?><worksheet xmlns="x"><dimension ref="A1"/><sheetData>${rows}</sheetData><pageMargins left="1"/></worksheet>`,
  );
}

/** Notes where the rows stand, as reading a sheet does. */
function read(pieces: readonly Uint8Array[]): void {
  const plain = new PlainCells({ cell: () => undefined, row: () => undefined });
  for (const piece of pieces) for (const left of plain.rest(piece)) expect(left.length).toBeGreaterThan(0);
  const [only] = pieces;
  if (only && plain.places !== null) rowPlaces.set(only, plain.places);
}

/** All that an outline tells, but for how many cells a row has. */
function told({ rows, used, others, children, filled }: SheetOutline): unknown {
  const places = rows.map(({ cells, found, gaps, ...row }) => ({
    ...row,
    found: [...found],
    gaps: [...gaps],
    hasCells: cells > 0,
  }));
  return { places, used, others, children, filled };
}

/** Whether the rows are known from reading; what is told of them is to be the same as by looking through them. */
async function isKnown(rows: string): Promise<boolean> {
  const bytes = sheetOf(rows);
  read([bytes]);
  const outline = await outlineSheet('sheet1.xml', bytes, WANTED);
  expect(told(outline)).toEqual(told(await outlineSheet('sheet1.xml', bytes.slice(), WANTED)));
  return outline.beside !== null;
}

const cell = (address: string): string => `<c r="${address}" s="1"><v>1</v></c>`;

const ROWS: Readonly<Record<string, string>> = {
  plain: `<row r="1">${cell('A1')}${cell('D1')}</row>`,
  spans: `<row r="2" spans="1:4" ht="15" customHeight="1">${cell('B2')}</row>`,
  later: `<row r="9">${cell('C9')}</row>`,
  hidden: `<row r="3" hidden="1">${cell('A3')}</row>`,
  empty: '<row r="4"></row>',
  whole: '<row r="5"/>',
  spaced: `<row r="6">${cell('A6')} </row>`,
  behind: `<row r="7">${cell('A7')}${cell('F7')}</row>`,
  formula: '<row r="8"><c r="A8"><f t="array" ref="A8:F8">1</f><v>1</v></c></row>',
  unnumbered: `<row>${cell('A9')}</row>`,
  comment: '<!-- <row r="1"/> -->',
};

/** Only those of which nothing but numbers, spans and heights is told. The first may be hidden, as what stands before its cells is parsed. */
test.each([
  [['plain'], true],
  [['plain', 'spans', 'later'], true],
  [['spans', 'plain'], true],
  [['hidden', 'plain'], true],
  [['plain', 'hidden'], false],
  [['plain', 'empty'], false],
  [['empty', 'plain'], false],
  [['plain', 'whole', 'later'], false],
  [['plain', 'spaced'], false],
  [['plain', 'behind'], false],
  [['plain', 'formula'], false],
  [['unnumbered', 'plain'], false],
  [['plain', 'comment'], false],
  [[], false],
] as const)('rows that are %j are known: %s', async (names, wanted) => {
  expect(await isKnown(names.map((name) => ROWS[name]).join(''))).toBe(wanted);
});

test('whatever rows there are, what is told of them is the same', async () => {
  const mostlyPlain = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom('plain', 'spans', 'later') },
    fc.constantFrom(...Object.keys(ROWS)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(mostlyPlain), async (names) => {
      await isKnown(names.map((name) => ROWS[name] ?? '').join(''));
    }),
  );
});

test('rows that were read in several pieces are looked through', async () => {
  const bytes = sheetOf(ROWS['plain'] ?? '');
  read([bytes.subarray(0, 90), bytes.subarray(90)]);
  expect((await outlineSheet('sheet1.xml', bytes, WANTED)).beside).toBeNull();
});
