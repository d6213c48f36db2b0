import { receiveSheet, sendSheet, type SheetSlice } from '../../../src/taskpane/worker/send-sheet';
import type { SheetContent } from '../../../src/table';

/** A sheet as it comes at the other side, and the slices in which it went there, copied as between a page and a worker. */
async function sent(sheet: SheetContent): Promise<{ there: SheetContent; slices: readonly SheetSlice[] }> {
  const slices: SheetSlice[] = [];
  const there = await receiveSheet((onSlice) =>
    sendSheet(sheet, (slice) => {
      slices.push(slice);
      onSlice(structuredClone(slice));
    }),
  );
  return { there, slices };
}

const ROWS = Array.from({ length: 1201 }, (_, row) => [
  String(row),
  'Müller 😀 \ud800 "\n',
  row / 3,
  row % 2 === 0,
  null,
]);
const FORMATS = ROWS.map((_, row) => (row % 3 === 0 ? [undefined, 'dd/mm/yyyy'] : undefined));
const SHEET: SheetContent = {
  ...{ name: 'Entries', values: ROWS, formats: FORMATS, shown: FORMATS },
  ...{ hiddenRows: [3], merges: [[0, 0, 1, 1]], struck: [] },
};

test('a sheet comes as it was, in slices that say how many rows they are', async () => {
  const { there, slices } = await sent(SHEET);
  expect(there).toEqual(SHEET);
  expect(slices.map(({ count, rows }) => [count, rows])).toEqual([
    [500, 1201],
    [500, 1201],
    [201, 1201],
  ]);
});

test.each([
  ['rows in which nothing stands', [undefined, ['a'], undefined]],
  ['error values', [[{ error: '#N/A' }]]],
  ['numbers beyond all bounds', [['a', Infinity, -Infinity, 1e308]]],
  ['no rows', []],
] satisfies [string, SheetContent['values']][])('%s come as they were', async (_, values) => {
  expect((await sent({ ...SHEET, values })).there.values).toEqual(values);
});
