import { readFileSync } from 'node:fs';
import { NO_REGISTER } from '../../src/register';
import type { SheetContent } from '../../src/table';
import { openWorkbookFile } from '../../src/workbook/file';
import type { OpenWorkbook } from '../../src/workbench/workbook/open-workbook';
import { check, loadReference, openTable } from '../../src/workflow';
import { sampleBasedata, sampleReferenceFile } from '../taskpane/sample';
import { openHere } from './open-here';

const SHEET = 'Entries 2026-27';
const SAMPLE = new Uint8Array(readFileSync('examples/entries.xlsx'));
/** The first row with a candidate, counted from 0; above it are the headings. */
const FIRST = 5;
const ROWS = 16;

const { reference } = loadReference({
  basedata: sampleBasedata(),
  given: [{ name: 'reference.json', text: new TextDecoder().decode(sampleReferenceFile().bytes) }],
});

/** What a check of the list finds, in which cells and in which words. */
async function findingsIn(workbook: OpenWorkbook): Promise<string[]> {
  const { findings } = check({
    tables: [await openTable(workbook, { sheet: SHEET })],
    reference,
    asOf: '2026-11-24',
    past: [],
    register: NO_REGISTER,
  });
  return findings.map(({ rule, cells, message }) => `${JSON.stringify(cells)} ${rule}: ${message}`);
}

/** Types into a cell of the sheet in front, as the grid does. */
async function type(workbook: OpenWorkbook, row: number, column: number, text: string): Promise<void> {
  expect(await workbook.enter([{ row, column, text }])).toBeNull();
}

/** What stands in a cell, and how it is stored. */
const storedIn = ({ values, formats, shown }: SheetContent): unknown[] =>
  values
    .slice(FIRST, FIRST + ROWS)
    .flatMap((row, at) =>
      (row ?? []).map((value, column) => [
        FIRST + at,
        column,
        value,
        typeof value === 'number' ? (formats[FIRST + at]?.[column] ?? null) : null,
        shown[FIRST + at]?.[column] ?? null,
      ]),
    );

test('each cell typed anew as it is shown holds what it file, and the check finds the same', async () => {
  const workbook = await openHere(SAMPLE);
  const [before, found] = [storedIn(await workbook.read(SHEET)), await findingsIn(workbook)];
  expect(found.length).toBeGreaterThan(50);
  const rows = await workbook.file.rows(SHEET, FIRST, ROWS);
  for (const [at, row] of rows.entries()) {
    for (const [column, { text }] of row.entries()) {
      if (text !== '') await type(workbook, FIRST + at, column, text);
    }
  }
  expect(storedIn(await workbook.read(SHEET))).toEqual(before);
  expect(await findingsIn(workbook)).toEqual(found);
});

test('a list that is typed into empty cells is found to be the same as the one that it is typed from', async () => {
  const workbook = await openHere(SAMPLE);
  const found = await findingsIn(workbook);
  const rows = await workbook.file.rows(SHEET, FIRST, ROWS);
  const cells = rows.flatMap((row, at) => row.map(({ text }, column) => ({ row: FIRST + at, column, text })));
  const filled = cells.filter(({ text }) => text !== '');
  const emptied = filled.map((cell) => ({ ...cell, before: cell.text, after: '' }));
  await workbook.change(SHEET, emptied);
  for (const { row, column, text } of filled) await type(workbook, row, column, text);
  // How a cell is stored may be another; what is wrong with the entries is the same.
  const without = (some: readonly string[]): string[] => some.filter((one) => !/mixed-storage|number-stored/.test(one));
  expect(without(await findingsIn(workbook))).toEqual(without(found));
  const again = await openWorkbookFile(await workbook.file.toBytes());
  const { values } = await again.read(SHEET);
  for (const { row, column, text } of filled.filter(({ text }) => /^0\d+$/.test(text))) {
    expect([row, column, values[row]?.[column]]).toEqual([row, column, text]);
  }
});
