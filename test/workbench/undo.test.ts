import { readFileSync } from 'node:fs';
import { openWorkbookFile } from '../../src/workbook/file';
import { UndoHistory, type StepKind } from '../../src/workbench/workbook/undo-history';
import type { OpenWorkbook } from '../../src/workbench/workbook/open-workbook';
import { checked, writeAll } from '../workbook/annotations';
import { pack } from '../workbook/file/corpus/packing';
import { richParts } from '../workbook/file/corpus/rich-workbook';
import { openHere } from './open-here';

const SAMPLE = new Uint8Array(readFileSync('examples/entries.xlsx'));

const richFile = (): Uint8Array => pack(richParts());

async function valueIn(workbook: OpenWorkbook, row: number, column: number): Promise<unknown> {
  return (await workbook.read('Entries')).values[row]?.[column] ?? null;
}

test('each entered text is a step: back to the very bytes that were opened, and forth again', async () => {
  const opened = richFile();
  const workbook = await openHere(opened);
  const steps = ['Ferret', 'Stoat', ''] as const;
  const states = [await workbook.file.toBytes()];
  for (const text of steps) {
    await workbook.enter([{ row: 3, column: 1, text }]);
    states.push(await workbook.file.toBytes());
  }
  expect(workbook.view().undo.undo?.about).toMatchObject({ what: 'typed', place: { sheet: 'Entries' } });
  for (const state of [...states].reverse().slice(1)) {
    await workbook.restore('undo');
    expect(Buffer.from(await workbook.file.toBytes()).equals(state)).toBe(true);
  }
  expect(Buffer.from(await workbook.file.toBytes()).equals(opened)).toBe(true);
  expect(await workbook.restore('undo')).toBeNull();
  for (const state of states.slice(1)) {
    await workbook.restore('redo');
    expect(Buffer.from(await workbook.file.toBytes()).equals(state)).toBe(true);
  }
  expect(await workbook.restore('redo')).toBeNull();
});

test('something new that is written ends what could be done again', async () => {
  const workbook = await openHere(richFile());
  await workbook.enter([{ row: 3, column: 1, text: 'Ferret' }]);
  await workbook.restore('undo');
  await workbook.enter([{ row: 3, column: 1, text: 'Stoat' }]);
  expect(workbook.view().undo.redo).toBeNull();
  await workbook.restore('undo');
  await workbook.restore('redo');
  expect(await valueIn(workbook, 3, 1)).toBe('Stoat');
});

test('what the pane writes on one click is one step, with what follows from it; choices that were kept stay', async () => {
  const workbook = await openHere(richFile());
  const before = await workbook.read('Entries');
  const step = await workbook.undoSteps.write('fixes', false, async () => {
    await workbook.change('Entries', [{ row: 3, column: 1, before: '', after: 'Ferret' }]);
    await workbook.change('Entries', [{ row: 3, column: 2, before: '', after: 'Stoat' }]);
  });
  await workbook.undoSteps.write('marks', true, () => writeAll(workbook, checked('Entries')));
  await workbook.saveSettings({ sheet: 'Entries' });
  expect((await workbook.read('Entries')).values.flat()).toContain('Check');
  expect(step).not.toBeNull();
  expect(await workbook.undoSteps.takeBack(Number(step))).toBeNull();
  expect(await workbook.read('Entries')).toEqual(before);
  expect(await workbook.settings()).toEqual({ sheet: 'Entries' });
  await workbook.restore('redo');
  expect((await workbook.read('Entries')).values.flat()).toContain('Check');
  expect([await valueIn(workbook, 3, 1), await workbook.settings()]).toEqual(['Ferret', { sheet: 'Entries' }]);
});

test('a step under which something else was done since is not taken back, and the sentence says what to do', async () => {
  const workbook = await openHere(richFile());
  const step = await workbook.undoSteps.write('fixes', false, async () => {
    await workbook.change('Entries', [{ row: 3, column: 1, before: '', after: 'Ferret' }]);
  });
  await workbook.enter([{ row: 4, column: 1, text: 'Stoat' }]);
  expect(await workbook.undoSteps.takeBack(Number(step))).toMatch(
    /^Something else was changed since\. Press Undo above the sheet/,
  );
  expect(await valueIn(workbook, 3, 1)).toBe('Ferret');
});

test('watchers are told of the sheet, and the user is taken to what was undone', async () => {
  const workbook = await openHere(richFile());
  const told: (string | null)[] = [];
  await workbook.enter([{ row: 3, column: 1, text: 'Ferret' }]);
  workbook.show('Pivot & co');
  await workbook.watch({ changed: (sheet) => told.push(sheet), selected: () => undefined });
  await workbook.restore('undo');
  expect(told).toEqual(['Entries']);
  expect(workbook.view()).toMatchObject({ front: 'Entries', selected: { row: 3, column: 1 }, version: 2 });
});

test('a record ends what can be undone, before and after a consequence of it', async () => {
  const workbook = await openHere(SAMPLE);
  const sheet = { name: 'Notes', rows: [['Kept']], widths: [10], titleRow: null };
  await workbook.enter([{ row: 5, column: 3, text: 'Okafor' }]);
  await workbook.undoSteps.write('register', false, () =>
    workbook.writeSheets([{ ...sheet, name: 'Entrywise register' }]),
  );
  expect(workbook.view().undo).toEqual({ undo: null, redo: null, end: 'recorded' });
  await workbook.undoSteps.write('marks', true, () => workbook.writeSheets([{ ...sheet, name: 'Entrywise fees' }]));
  expect(await workbook.restore('undo')).toBeNull();
  await workbook.enter([{ row: 5, column: 3, text: 'Okonkwo' }]);
  await workbook.restore('undo');
  expect((await workbook.read('Entries 2026-27')).values[5]?.[3]).toBe('Okafor');
});

test('a refused entry is no step', async () => {
  const workbook = await openHere(richFile());
  const { formulas } = await workbook.file.enter('Entries', [], { id: 1, about: { what: 'typed', place: null } });
  expect(formulas).toEqual([]);
  expect(workbook.view().undo.undo).toBeNull();
});

describe('what counts as saved', () => {
  test('a change made while a save is under way does not', async () => {
    const workbook = await openHere(richFile());
    await workbook.enter([{ row: 3, column: 1, text: 'Ferret' }]);
    const { bytes, upTo } = await workbook.toSave();
    await workbook.enter([{ row: 3, column: 1, text: 'Stoat' }]);
    workbook.saved(upTo);
    expect(workbook.view().isUnsaved).toBe(true);
    expect((await (await openWorkbookFile(bytes)).read('Entries')).values[3]?.[1]).toBe('Ferret');
    workbook.saved((await workbook.toSave()).upTo);
    expect(workbook.view().isUnsaved).toBe(false);
  });

  test('a change made right before a save is in the file, and counts', async () => {
    const workbook = await openHere(richFile());
    const entering = workbook.enter([{ row: 3, column: 1, text: 'Ferret' }]);
    expect(workbook.isAtRisk).toBe(true);
    const { bytes, upTo } = await workbook.toSave();
    workbook.saved(upTo);
    await entering;
    expect((await (await openWorkbookFile(bytes)).read('Entries')).values[3]?.[1]).toBe('Ferret');
    expect([workbook.view().isUnsaved, workbook.isAtRisk]).toEqual([false, false]);
  });

  test('undoing what was saved is a change', async () => {
    const workbook = await openHere(richFile());
    await workbook.enter([{ row: 3, column: 1, text: 'Ferret' }]);
    workbook.saved((await workbook.toSave()).upTo);
    await workbook.restore('undo');
    expect(workbook.view().isUnsaved).toBe(true);
  });
});

describe('what is kept', () => {
  const change = (size: number): Parameters<UndoHistory['record']>[1] => ({ changes: [], size });
  const step = (id: number, what: StepKind = 'typed'): Parameters<UndoHistory['record']>[0] => ({
    id,
    about: { what, place: null },
  });

  test('is bounded by steps and by characters; the newest is kept in any case', async () => {
    const history = new UndoHistory();
    for (let id = 1; id <= 250; id += 1) history.record(step(id), change(10));
    let steps = 0;
    while ((await history.undo(() => Promise.resolve())) !== null) steps += 1;
    expect([steps, history.state().end]).toEqual([200, 'too-much']);
    const large = new UndoHistory();
    large.record(step(1), change(10));
    large.record(step(2), change(500_000_000));
    expect([large.state().undo?.id, large.state().end]).toEqual([2, 'too-much']);
  });

  test('what cannot be taken back stays where it is', async () => {
    const history = new UndoHistory();
    history.record(step(1), change(10));
    await expect(history.undo(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(history.state()).toMatchObject({ undo: { id: 1 }, redo: null });
  });
});
