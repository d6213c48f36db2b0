import { WorkbookError, type LiveWorkbook } from '../../src/workbook';
import { checked, writeAll } from './annotations';

/** A workbook that somebody has open, and what that person does in it. */
export interface OpenBook {
  readonly workbook: LiveWorkbook;
  /** Types into a cell, as the user. */
  type(sheet: string, cell: { row: number; column: number }, value: string): void;
  /** Selects a cell, as the user. */
  select(sheet: string, cell: { row: number; column: number }): void;
  /** The cell that is selected, and in which sheet. */
  selected(): { sheet: string; row: number; column: number };
}

/**
 * What every workbook keeps to that a user works in. The given one has a sheet 'Entries' in front, which is as keepsTheContract
 * wants it, and a sheet 'Notes'.
 */
export function keepsTheLiveContract(open: () => Promise<OpenBook>): void {
  test('the sheet in front is told, and another comes to the front with the cell that is gone to', async () => {
    const { workbook, selected } = await open();
    expect(await workbook.activeSheet()).toBe('Entries');
    await workbook.goTo('Notes', { row: 4, column: 2 });
    expect(await workbook.activeSheet()).toBe('Notes');
    expect(selected()).toEqual({ sheet: 'Notes', row: 4, column: 2 });
  });

  test('nobody can go to a sheet that is not there', async () => {
    const { workbook } = await open();
    await expect(workbook.goTo('Nowhere', { row: 0, column: 0 })).rejects.toThrow(WorkbookError);
  });

  test('a watcher is told what the user does, and nothing of what the product writes', async () => {
    const { workbook, type, select } = await open();
    const told: unknown[] = [];
    const stop = await workbook.watch({
      changed: (sheet) => told.push(['changed', sheet]),
      selected: (sheet, cell) => told.push(['selected', sheet, cell]),
    });
    await writeAll(workbook, checked('Entries'));
    await settled();
    expect(told.filter((one) => Array.isArray(one) && one[0] === 'changed')).toEqual([]);
    told.length = 0;
    type('Entries', { row: 3, column: 2 }, 'Abbot');
    await settled();
    select('Notes', { row: 1, column: 1 });
    await settled();
    expect(told).toEqual([
      ['changed', 'Entries'],
      ['selected', 'Notes', { row: 1, column: 1 }],
    ]);
    stop();
    type('Entries', { row: 3, column: 2 }, 'Abbott');
    await settled();
    expect(told).toHaveLength(2);
  });

  test('choices are kept with the workbook, the last ones only', async () => {
    const { workbook } = await open();
    expect(await workbook.settings()).toBeNull();
    await workbook.saveSettings({ columns: { 'Cand. "no" & more': 'number' }, late: true });
    await workbook.saveSettings({ columns: { 'Cand. "no" & <more>': 'number' } });
    expect(await workbook.settings()).toEqual({ columns: { 'Cand. "no" & <more>': 'number' } });
  });

  test('nothing stands in the way of writing into a plain sheet', async () => {
    const { workbook } = await open();
    expect(await workbook.obstacle('Entries')).toBeNull();
  });
}

/** Events come a moment later. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}
