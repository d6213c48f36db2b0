import { openWorkbookFile } from '../../../../src/workbook/file';
import { nothing, writeAll, type Written } from '../../annotations';
import { faultsOf } from '../corpus/package-check';
import { pack, textOf, unpack } from '../corpus/packing';
import { smallWorkbook } from '../corpus/small-workbook';

const SHEET = 'xl/worksheets/sheet1.xml';

/** Check in column E, 60 wide, and Fee in column F, 16 wide. */
const results: Written = {
  ...nothing('Entries'),
  headingRow: 0,
  columns: [
    { heading: 'Check', column: 4, width: 60, cells: [] },
    { heading: 'Fee', column: 5, width: 16, cells: [] },
  ],
};

async function apply(file: Uint8Array, annotation: Written): Promise<Uint8Array> {
  const workbook = await openWorkbookFile(file);
  await writeAll(workbook, annotation);
  const after = await workbook.toBytes();
  expect(faultsOf(after)).toEqual([]);
  return after;
}

const colsOf = (file: Uint8Array): string => /<cols>(.*)<\/cols>/.exec(textOf(file, SHEET))?.[1] ?? '';
const withCols = (cols: string): Uint8Array => smallWorkbook({ before: `<cols>${cols}</cols>` });
const ours = (more = ''): string =>
  `<col min="5" max="5" width="60"${more} customWidth="1"/><col min="6" max="6" width="16"${more} customWidth="1"/>`;

test.each([
  [
    'hidden to the last column',
    '<col min="5" max="16384" width="9.14" hidden="1" customWidth="1"/>',
    `${ours()}<col min="7" max="16384" width="9.14" hidden="1" customWidth="1"/>`,
  ],
  [
    'hidden with columns of the list',
    '<col min="4" max="6" width="9.14" hidden="1" style="0"/><col min="8" max="8" width="5"/>',
    `<col min="4" max="4" width="9.14" hidden="1" style="0"/>${ours(' style="0"')}<col min="8" max="8" width="5"/>`,
  ],
  ['hidden by themselves', '<col min="5" max="6" width="9" hidden="true"/>', ours()],
  [
    'hidden one by one',
    '<col min="5" max="5" width="9" hidden="1" /><col min="6" max="6" width="9" hidden="1"/>',
    '<col min="5" max="5" width="60"  customWidth="1"/><col min="6" max="6" width="16" customWidth="1"/>',
  ],
  [
    'in a closed group',
    '<col min="5" max="8" width="9" hidden="1" outlineLevel="1"/><col min="9" max="9" width="9" collapsed="1"/>',
    `${ours()}<col min="7" max="8" width="9" hidden="1" outlineLevel="1"/><col min="9" max="9" width="9" collapsed="1"/>`,
  ],
  [
    'in a width for the rest of the sheet',
    `<col collapsed="false" customWidth="false" hidden="false" max='1024' min='3' style="0" width="11.53"/>`,
    `<col collapsed="false" customWidth="false" hidden="false" max='4' min='3' style="0" width="11.53"/>` +
      `<col customWidth="1" max='5' min='5' style="0" width="60"/><col customWidth="1" max='6' min='6' style="0" width="16"/>` +
      `<col collapsed="false" customWidth="false" hidden="false" max='1024' min='7' style="0" width="11.53"/>`,
  ],
  [
    'in one that is wide enough for a fee alone',
    '<col min="1" max="30" width="20"/>',
    '<col min="1" max="4" width="20"/><col min="5" max="5" width="60" customWidth="1"/><col min="6" max="30" width="20"/>',
  ],
])('columns %s are seen, and the run is whole again when they go', async (_, before, after) => {
  const file = withCols(before);
  const once = await apply(file, results);
  expect(colsOf(once)).toBe(after);
  expect(Buffer.from(await apply(once, results)).equals(once)).toBe(true);
  expect(textOf(await apply(once, nothing('Entries')), SHEET)).toBe(textOf(file, SHEET));
});

test.each([
  ['of our columns alone', '<col min="5" max="5" width="9"/><col min="6" max="6" width="9"/>'],
  ['of our columns alone, in one', '<col min="5" max="6" width="9"/>'],
  ['that are large enough', '<col min="1" max="100" width="70"/>'],
])('widths %s stay', async (_, cols) => {
  expect(colsOf(await apply(withCols(cols), results))).toBe(cols);
});

test.each([
  ['as one program writes them', [1, 2, 3, 4, 5, 6].map((at) => `<col min="${at}" max="6" width="20"/>`).join('')],
  ['and are hidden', '<col min="1" max="8" width="9" hidden="1"/><col min="5" max="5" width="9" hidden="1"/>'],
])('runs that overlap %s are left as they are', async (_, cols) => {
  const file = withCols(cols);
  const workbook = await openWorkbookFile(file);
  await writeAll(workbook, results);
  const once = await workbook.toBytes();
  expect(colsOf(once)).toBe(cols);
  const again = await openWorkbookFile(once);
  await writeAll(again, results);
  expect(Buffer.from(await again.toBytes()).equals(once)).toBe(true);
  await writeAll(again, nothing('Entries'));
  expect(textOf(await again.toBytes(), SHEET)).toBe(textOf(file, SHEET));
});

test('a run that the user changed meanwhile is not put together again, and columns of ours go', async () => {
  const parts = unpack(await apply(withCols('<col min="5" max="16384" width="9" hidden="1"/>'), results));
  const shown = Buffer.from(parts[SHEET] ?? [])
    .toString()
    .replace('width="9" hidden="1"', 'width="9"');
  const cleared = await apply(pack({ ...parts, [SHEET]: shown }), nothing('Entries'));
  expect(colsOf(cleared)).toBe('<col min="7" max="16384" width="9"/>');
  expect(textOf(cleared, 'xl/workbook.xml')).not.toContain('_entrywise');
});

test('a run is known again in the order of another program', async () => {
  const parts = unpack(await apply(withCols('<col min="5" max="16384" width="9" hidden="1"/>'), results));
  const anew = Buffer.from(parts[SHEET] ?? [])
    .toString()
    .replace('width="9" hidden="1"', 'hidden="1" width="9"');
  const cleared = await apply(pack({ ...parts, [SHEET]: anew }), nothing('Entries'));
  expect(colsOf(cleared)).toBe('<col min="5" max="16384" width="9" hidden="1"/>');
});

test.each([
  ['that is none', '"x"'],
  ['that would be more than attributes', '" min=""5"" max=""16384""/><row"'],
  ['twice', '" min=""5"" max=""16384"" width=""9"" hidden=""1"""&" min=""5"" max=""16384"" width=""9"" hidden=""1"""'],
])('a name with a run %s does no harm', async (_, text) => {
  const parts = unpack(await apply(withCols('<col min="5" max="16384" width="9" hidden="1"/>'), results));
  const workbook = Buffer.from(parts['xl/workbook.xml'] ?? [])
    .toString()
    .replace(
      /(name="_entrywise\.runs"[^>]*>)[^<]*/,
      (_all, start: string) =>
        start + text.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('&"', '&amp;"'),
    );
  const file = pack({ ...parts, 'xl/workbook.xml': workbook.replaceAll('&quot;&&quot;', '&quot;&amp;&quot;') });
  expect(colsOf(await apply(file, nothing('Entries')))).toMatch(
    /^<col min="[57]" max="16384" width="9" hidden="1"\/>$/,
  );
});

test('columns that Excel showed, which keeps each by itself, are hidden again', async () => {
  const hidden = '<col min="5" max="5" width="9" hidden="1"/><col min="6" max="6" width="9" hidden="1"/>';
  const parts = unpack(await apply(withCols(`${hidden}<col min="7" max="16384" width="9" hidden="1"/>`), results));
  const kept = ['5', '6'].map(
    (at) =>
      `&quot; min=&quot;&quot;${at}&quot;&quot; max=&quot;&quot;${at}&quot;&quot; hidden=&quot;&quot;1&quot;&quot;&quot;`,
  );
  const workbook = Buffer.from(parts['xl/workbook.xml'] ?? [])
    .toString()
    .replace(/(name="_entrywise\.runs"[^>]*>)[^<]*/, (_, start: string) => start + kept.join('&amp;'));
  const sheet = Buffer.from(parts[SHEET] ?? [])
    .toString()
    .replace(/<cols>.*<\/cols>/, `<cols>${ours()}<col min="7" max="16384" width="9" hidden="1"/></cols>`);
  const file = await apply(pack({ ...parts, 'xl/workbook.xml': workbook, [SHEET]: sheet }), nothing('Entries'));
  expect(colsOf(file)).toBe(
    '<col min="5" max="5" hidden="1"/><col min="6" max="6" hidden="1"/><col min="7" max="16384" width="9" hidden="1"/>',
  );
});
