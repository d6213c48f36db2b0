import { readFileSync } from 'node:fs';
import { gridAction } from '../../src/workbench/grid/keys';
import type { OpenWorkbook } from '../../src/workbench/workbook/open-workbook';
import { undoWords } from '../../src/workbench/words/grid';
import { checked, writeAll } from '../workbook/annotations';
import { openHere } from './open-here';

const SAMPLE = new Uint8Array(readFileSync('examples/entries.xlsx'));
const SHEET = 'Entries 2026-27';

const rowsOf = async (workbook: OpenWorkbook): Promise<unknown> => (await workbook.read(SHEET)).values;

test('rows are put in above those that are selected, and taken out; marks and what is known of rows follow', async () => {
  const workbook = await openHere(SAMPLE);
  await writeAll(workbook, checked(SHEET));
  workbook.setReadings(new Map([[SHEET, { headingRow: 4, nameColumns: [1], found: [5, 7, 9] }]]));
  const before = await rowsOf(workbook);
  const marks = (await workbook.file.outline(SHEET)).marks;
  const told: (string | null)[] = [];
  await workbook.watch({ changed: (sheet) => told.push(sheet), selected: () => undefined });

  await workbook.moveRows('insert', { top: 0, bottom: 1 });
  expect(told).toEqual([SHEET]);
  expect((await rowsOf(workbook)) as unknown[]).toHaveLength((before as unknown[]).length + 2);
  expect(workbook.view().readings.get(SHEET)).toMatchObject({ headingRow: 6, found: [7, 9, 11] });
  expect((await workbook.file.outline(SHEET)).marks.areas.error[0]?.top).toBe((marks.areas.error[0]?.top ?? NaN) + 2);
  expect(undoWords.undoTitle(workbook.view().undo.undo?.about ?? { what: 'typed', place: null })).toBe(
    'Undo inserting rows 1 to 2 (Ctrl+Z)',
  );

  await workbook.moveRows('delete', { top: 7, bottom: 7 });
  expect(workbook.view().readings.get(SHEET)).toMatchObject({ headingRow: 6, found: [8, 10] });
  for (const found of [
    [9, 11],
    [7, 9],
  ]) {
    await workbook.restore('undo');
    expect(workbook.view().readings.get(SHEET)?.found).toEqual(expect.arrayContaining(found));
  }
  expect(await rowsOf(workbook)).toEqual(before);
  expect((await workbook.file.outline(SHEET)).marks).toEqual(marks);
  await workbook.restore('redo');
  // What was deleted is found again when the sheet is checked again.
  expect(workbook.view().readings.get(SHEET)).toMatchObject({ headingRow: 6, found: [9, 11] });
});

test('a sheet with records keeps its rows', async () => {
  const workbook = await openHere(SAMPLE);
  await workbook.writeSheets([{ name: 'Entrywise register', rows: [['Kept']], widths: [10] }]);
  workbook.show('Entrywise register');
  await expect(workbook.moveRows('delete', { top: 0, bottom: 0 })).rejects.toThrow('is written by Entrywise');
  expect(workbook.view().undo.undo?.about.what).not.toBe('deleted');
});

test('the keys are those of Excel', () => {
  const key = { ctrlKey: true, metaKey: false, altKey: false, shiftKey: false, isAltGraph: false, isComposing: false };
  expect(gridAction({ ...key, key: '+', shiftKey: true })).toEqual({ kind: 'rows', by: 'insert' });
  expect(gridAction({ ...key, key: '+' })).toEqual({ kind: 'rows', by: 'insert' });
  expect(gridAction({ ...key, key: '-' })).toEqual({ kind: 'rows', by: 'delete' });
});
