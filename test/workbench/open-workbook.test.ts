import { CHECK_HEADING } from '../../src/table';
import { WorkbookError } from '../../src/workbook';
import { openWorkbookFile } from '../../src/workbook/file';
import { workbookWorker } from '../../src/workbench/workbook/workbook-worker';
import { WorkerWorkbook } from '../../src/workbench/workbook/worker-workbook';
import { OpenWorkbook } from '../../src/workbench/workbook/open-workbook';
import { sheetMarks } from '../../src/workbench/workbook/sheet-marks';
import { checked, writeAll } from '../workbook/annotations';
import { keepsTheContract } from '../workbook/contract';
import { pack } from '../workbook/file/corpus/packing';
import { richParts } from '../workbook/file/corpus/rich-workbook';
import { smallWorkbook } from '../workbook/file/corpus/small-workbook';
import { WorkerHere } from '../taskpane/worker-here';
import { openHere } from './open-here';

function contractFile(): Uint8Array {
  const parts = richParts();
  const workbook = String(parts['xl/workbook.xml']).replace('Pivot &amp; co', 'Notes');
  return pack({ ...parts, 'xl/workbook.xml': workbook });
}

describe('the contract of every workbook', () => {
  keepsTheContract(() => openHere(contractFile()));
});

describe('a workbook that the user works in', () => {
  test('an edit is in the file, and watchers are told of the sheet', async () => {
    const workbook = await openHere(contractFile());
    const told: (string | null)[] = [];
    await workbook.watch({ changed: (sheet) => told.push(sheet), selected: () => undefined });
    expect(await workbook.enter([{ row: 3, column: 1, text: 'Ferret' }])).toBeNull();
    expect(told).toEqual(['Entries']);
    expect(workbook.view()).toMatchObject({ version: 1, isUnsaved: true });
    const again = await openWorkbookFile(await workbook.file.toBytes());
    expect((await again.read('Entries')).values[3]?.[1]).toBe('Ferret');
  });

  test('its version tells that the content may be another one, and nothing while it is being written', async () => {
    const workbook = await openHere(contractFile());
    const first = workbook.version();
    expect(workbook.version()).toBe(first);
    const entered = workbook.enter([{ row: 3, column: 1, text: 'Ferret' }]);
    expect(workbook.version()).toBeNull();
    await entered;
    const second = workbook.version();
    expect(second).not.toBe(first);
    await workbook.restore('undo');
    expect([first, second, null]).not.toContain(workbook.version());
    const third = workbook.version();
    await workbook.change('Entries', [{ row: 3, column: 1, before: '', after: 'Ferret' }]);
    expect([first, second, third, null]).not.toContain(workbook.version());
  });

  test('what the product writes is no change by the user', async () => {
    const workbook = await openHere(contractFile());
    const told: (string | null)[] = [];
    await workbook.watch({ changed: (sheet) => told.push(sheet), selected: () => undefined });
    await writeAll(workbook, checked('Entries'));
    await workbook.change('Entries', [{ row: 3, column: 1, before: '', after: 'Ferret' }]);
    expect(told).toEqual([]);
  });

  test('a formula is not overwritten, and the sentence says which', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+11</f><v>12</v></c></row>';
    const workbook = await openHere(smallWorkbook({ rows }));
    const refusal = await workbook.enter([{ row: 0, column: 1, text: '13' }]);
    expect(refusal).toMatch(/^B1 holds a formula, and nothing was changed\./);
    expect(workbook.view()).toMatchObject({ version: 0, isUnsaved: false });
  });

  test('going to a cell brings its sheet to the front, and watchers know the cell', async () => {
    const workbook = await openHere(contractFile());
    const seen: unknown[] = [];
    const stop = await workbook.watch({
      changed: () => undefined,
      selected: (sheet, cell) => seen.push([sheet, cell]),
    });
    await workbook.goTo('notes', { row: 6, column: 2 });
    expect(await workbook.activeSheet()).toBe('Notes');
    stop();
    workbook.select({ row: 0, column: 0 });
    expect(seen).toEqual([['Notes', { row: 6, column: 2 }]]);
    await expect(workbook.goTo('Nowhere', { row: 0, column: 0 })).rejects.toThrow(WorkbookError);
  });

  test('each sheet keeps its selected cell', async () => {
    const workbook = await openHere(contractFile());
    workbook.select({ row: 4, column: 1 });
    workbook.show('Notes');
    expect(workbook.view().selected).toEqual({ row: 0, column: 0 });
    workbook.show('Entries');
    expect(workbook.view().selected).toEqual({ row: 4, column: 1 });
  });

  test('marks are known by cell, and the words by row', async () => {
    const workbook = await openHere(contractFile());
    const { columns, ...rest } = checked('Entries');
    const asWritten = columns.map((one) => (one.heading === 'Check' ? { ...one, heading: CHECK_HEADING } : one));
    await writeAll(workbook, { ...rest, columns: asWritten });
    const marks = sheetMarks((await workbook.file.outline('Entries')).marks);
    expect([0, 1, 2].map((column) => marks.severityAt(4, column))).toEqual(['error', 'warning', 'warning']);
    expect(marks.severityAt(3, 1)).toBeNull();
    expect(marks.wordsOf(4)).toBe('  Late entry: "£"  ');
  });

  test('a file that was saved with marks shows them when it is opened again, and none once they are cleared', async () => {
    const workbook = await openHere(contractFile());
    const { columns, ...rest } = checked('Entries');
    const asWritten = columns.map((one) => (one.heading === 'Check' ? { ...one, heading: CHECK_HEADING } : one));
    await writeAll(workbook, { ...rest, columns: asWritten });
    const again = await openHere(await workbook.file.toBytes());
    const { marks } = await again.file.outline('Entries');
    expect(marks).toEqual((await workbook.file.outline('Entries')).marks);
    expect(sheetMarks(marks).severityAt(4, 0)).toBe('error');
    await writeAll(again, { ...rest, columns: [], marks: { error: [], warning: [], note: [] } });
    const nothing = { areas: { error: [], warning: [], note: [] }, words: [] };
    expect((await again.file.outline('Entries')).marks).toEqual(nothing);
  });

  test('choices are kept in the file', async () => {
    const workbook = await openHere(contractFile());
    expect(await workbook.settings()).toBeNull();
    await workbook.saveSettings({ sheet: 'Entries' });
    const again = await openHere(await workbook.file.toBytes());
    expect(await again.settings()).toEqual({ sheet: 'Entries' });
  });
});

describe('a large sheet', () => {
  const ROWS = 2_500;
  const rows = Array.from(
    { length: ROWS },
    (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${index}</v></c></row>`,
  ).join('');

  test('comes in slices, with progress', async () => {
    const worker = new WorkerHere(workbookWorker);
    const workbook = await openHere(smallWorkbook({ rows }), worker);
    const progress: unknown[] = [];
    const { values } = await workbook.read('Entries', { onProgress: (...told) => progress.push(told) });
    expect([values.length, values[ROWS - 1]]).toEqual([ROWS, [ROWS - 1]]);
    expect(progress).toEqual([500, 1_000, 1_500, 2_000, ROWS].map((read) => [read, ROWS]));
    expect(worker.parts.back).toBe(5);
  });

  test('is read no further once that was cancelled', async () => {
    const workbook = await openHere(smallWorkbook({ rows }));
    const cancel = new AbortController();
    const reading = workbook.read('Entries', {
      signal: cancel.signal,
      onProgress: () => cancel.abort(new Error('cancelled by the user')),
    });
    await expect(reading).rejects.toThrow('cancelled by the user');
  });

  test('gives the rows that are seen', async () => {
    const workbook = await openHere(smallWorkbook({ rows }));
    expect(await workbook.file.rows('Entries', 1_999, 2)).toEqual([
      [{ text: '1999', kind: 'number' }],
      [{ text: '2000', kind: 'number' }],
    ]);
    expect(await workbook.file.outline('Entries')).toMatchObject({ rows: ROWS, columns: 1 });
  });
});

describe('what cannot be used', () => {
  test.each([
    ['nothing', new Uint8Array(), /The file is empty/],
    ['a PDF', new TextEncoder().encode('%PDF-1.7'), /This is a PDF, not a workbook/],
    ['a broken archive', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), /damaged|broken/i],
  ])('%s is refused with a sentence', async (_, bytes, sentence) => {
    await expect(openHere(bytes)).rejects.toThrow(WorkbookError);
    await expect(openHere(bytes)).rejects.toThrow(sentence);
  });

  test('a worker that dies is told once, in a sentence, to all who wait', async () => {
    const worker = new WorkerHere(workbookWorker);
    const deaths: string[] = [];
    const file = new WorkerWorkbook(worker, (sentence) => deaths.push(sentence));
    await file.open({ name: 'entries.xlsx', bytes: contractFile() });
    const workbook = await OpenWorkbook.of(file);
    const reading = workbook.read('Entries');
    worker.die('');
    await expect(reading).rejects.toThrow(/Open the workbook again/);
    await expect(workbook.read('Entries')).rejects.toThrow(WorkbookError);
    expect(deaths).toEqual([expect.stringMatching(/has stopped/)]);
  });
});

test('a text file is opened as a workbook, and the page is told what it was and what its copy is called', async () => {
  const file = new WorkerWorkbook(new WorkerHere(workbookWorker), () => undefined);
  const bytes = new TextEncoder().encode('Cand no;Surname\n0001;Smith\n');
  expect(await file.open({ name: 'entries.csv', bytes })).toEqual({
    ...{ savedAs: 'entries-checked.xlsx', textWith: 'semicolons' },
  });
  const workbook = await OpenWorkbook.of(file);
  expect(workbook.view().front).toBe('entries');
  expect((await workbook.read('entries')).values).toEqual([
    ['Cand no', 'Surname'],
    ['0001', 'Smith'],
  ]);
});
