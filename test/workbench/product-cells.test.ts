import { readFileSync } from 'node:fs';
import { SUMMARY_SHEET } from '../../src/table';
import { checked, log, writeAll } from '../workbook/annotations';
import type { OpenWorkbook } from '../../src/workbench/workbook/open-workbook';
import { openHere } from './open-here';

const SHEET = 'Entries 2026-27';

/** The sample with a column of words, a column of fees, a summary, a register and a list of fixes. */
async function written(): Promise<OpenWorkbook> {
  const workbook = await openHere(new Uint8Array(readFileSync('examples/entries.xlsx')));
  const annotation = checked(SHEET);
  const columns = annotation.columns.map((one, index) => ({
    ...one,
    column: 20 + index,
    cells: [5, 6, 7].map((row) => ({ row, value: index === 0 ? 'Late entry' : { pounds: 12 } })),
  }));
  await writeAll(workbook, {
    ...{ ...annotation, headingRow: 4, columns },
    summary: annotation.summary && { ...annotation.summary, name: SUMMARY_SHEET },
  });
  for (const name of ['Entrywise register', 'Entrywise fixes']) await workbook.append({ ...log('09:00'), name });
  return workbook;
}

const pasteAt = (workbook: OpenWorkbook, row: number, column: number, width: number): Promise<string | null> =>
  workbook.enter(
    Array.from({ length: width }, (_, at) => ({ row, column: column + at, text: 'pasted' })),
    'pasted',
  );

test.each<[string, number, number]>([
  ['the words of the check', 20, 1],
  ['the fees', 21, 1],
  ['cells of the list and the words beside them', 18, 3],
])('nothing is pasted over %s: it is told, and no cell of the paste is changed', async (_what, column, width) => {
  const workbook = await written();
  const before = await workbook.file.toBytes();
  await expect(pasteAt(workbook, 5, column, width)).rejects.toThrow(
    /^[UV]6 lies in a column that Entrywise writes again with each check, and nothing was changed\. Choose cells in another column\.$/,
  );
  expect(Buffer.from(await workbook.file.toBytes()).equals(before)).toBe(true);
  expect(workbook.view().undo.undo?.about.what).not.toBe('pasted');
});

test.each([SUMMARY_SHEET, 'Entrywise register', 'Entrywise fixes'])(
  'nothing is pasted into the sheet %s, which the product keeps',
  async (sheet) => {
    const workbook = await written();
    const before = await workbook.file.toBytes();
    workbook.show(sheet);
    await expect(pasteAt(workbook, 3, 0, 2)).rejects.toThrow(
      `The sheet '${sheet}' is written by Entrywise, and nothing was changed.`,
    );
    expect(Buffer.from(await workbook.file.toBytes()).equals(before)).toBe(true);
  },
);

test.each([
  ['the words of the check', 20],
  ['the fees', 21],
])(
  'below the last of %s nothing is kept either, so it is refused; what is there may be taken out',
  async (_what, column) => {
    const workbook = await written();
    await expect(pasteAt(workbook, 60, column, 1)).rejects.toThrow(/lies in a column that Entrywise writes again/);
    expect((await workbook.read(SHEET)).values[60]?.[column] ?? null).toBeNull();
    await workbook.enter([{ row: 60, column, text: '' }], 'cleared');
  },
);

test('beside these columns a paste is taken, as one step', async () => {
  const workbook = await written();
  expect(await pasteAt(workbook, 5, 18, 2)).toBeNull();
  const { values } = await workbook.read(SHEET);
  expect(values[5]?.slice(18, 20)).toEqual(['pasted', 'pasted']);
  expect(workbook.view().undo.undo?.about.what).toBe('pasted');
});
