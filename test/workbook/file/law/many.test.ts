import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { mustHave, parseCalendarDate } from '../../../../src/entries';
import { NO_REGISTER } from '../../../../src/register';
import { changesOf, type CellChange } from '../../../../src/table';
import { check, loadReference, markupOf, openTable } from '../../../../src/workflow';
import { openWorkbookFile } from '../../../../src/workbook/file';
import { log } from '../../annotations';
import { faultsOf, textOfPart } from '../corpus/package-check';
import { pack, unpack } from '../corpus/packing';
import { contents, packageOf, type Content } from './package';
import { comparable, withoutAddedStyles } from './comparable';
import { WAYS, type Way } from './ways';

const asOf = mustHave(parseCalendarDate('2026-11-10'), 'A day');
const { reference } = loadReference({ basedata: [] });

/** The copy that a check makes, as the command line makes it. */
async function checkedCopy(file: Uint8Array): Promise<Uint8Array> {
  const workbook = await openWorkbookFile(file);
  const table = await openTable(workbook);
  const checked = check({ tables: [table], reference, asOf, past: [], register: NO_REGISTER });
  const { annotations, summary } = await markupOf(checked, workbook);
  for (const annotation of annotations) await workbook.annotate(annotation);
  await workbook.writeSummary(summary);
  return workbook.toBytes();
}

/** The copy without marks, words, fees and summary, as the pane takes them out. */
async function clearedCopy(file: Uint8Array): Promise<Uint8Array> {
  const workbook = await openWorkbookFile(file);
  await workbook.writeSummary(null);
  const marks = { error: [], warning: [], note: [] };
  await workbook.annotate({ sheet: 'Entries', headingRow: 0, marks, columns: [] });
  return workbook.toBytes();
}

/** The same workbook in UTF-8, the one encoding that the second reader knows. */
function inUtf8(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unpack(file)).map(([name, bytes]) => [
    name,
    textOfPart(bytes).replace(/^\ufeff?(<\?xml[^>]*encoding=["'])[^"']*/, '$1UTF-8'),
  ]);
  return pack(Object.fromEntries(parts) as Record<string, string>);
}

async function secondReader(file: Uint8Array): Promise<{ names: string[]; rows: unknown[][] }> {
  const { sheets } = await readXlsx(inUtf8(file));
  return {
    names: sheets.map(({ name }) => name),
    rows: (sheets.find(({ name }) => name === 'Entries')?.rows ?? []) as unknown[][],
  };
}

async function keepsTheLaw(way: Way, content: Content): Promise<void> {
  const file = packageOf(way, content);
  expect(faultsOf(file)).toEqual([]);

  const once = await checkedCopy(file);
  expect(faultsOf(once)).toEqual([]);
  expect(Buffer.from(await checkedCopy(once)).equals(once)).toBe(true);

  const [before, after] = [await secondReader(file), await secondReader(once)];
  expect(after.names).toEqual([...before.names, 'Entrywise summary']);
  for (const [row, cells] of before.rows.entries()) {
    for (const [column, value] of cells.entries()) {
      if (value !== null && value !== undefined) expect(after.rows[row]?.[column]).toEqual(value);
    }
  }
  expect(after.rows[content.titles]).toEqual(expect.arrayContaining(['Entrywise check', 'Entrywise fee']));

  const cleared = await clearedCopy(once);
  expect(faultsOf(cleared)).toEqual([]);
  const [original, left] = [unpack(file), unpack(cleared)];
  const added = Object.keys(left).filter((name) => !original[name]);
  expect(added).toEqual(way.styles === 'none' ? ['xl/styles.xml'] : []);
  for (const [name, bytes] of Object.entries(original)) {
    const now = mustHave(left[name], name);
    if (Buffer.from(now).equals(bytes)) continue;
    const [was, is] = [comparable(textOfPart(bytes)), comparable(textOfPart(now))];
    expect([name, withoutAddedStyles(name, is, was)]).toEqual([name, was]);
  }
}

/** The copy in which everything is put right that can be with certainty, with a list of what was done. */
async function fixedCopy(file: Uint8Array): Promise<{ bytes: Uint8Array; fixed: readonly CellChange[] }> {
  const workbook = await openWorkbookFile(file);
  const table = await openTable(workbook);
  const checked = check({ tables: [table], reference, asOf, past: [], register: NO_REGISTER });
  const fixed = changesOf(checked.findings);
  const left = await workbook.change('Entries', fixed);
  expect(left).toEqual([]);
  await workbook.append(log(...fixed.map(({ after }) => String(after))));
  return { bytes: await workbook.toBytes(), fixed };
}

/** A fix changes the cells that it names, adds the sheet that tells of it, and leaves every part alone that is of neither. */
async function fixesByTheLaw(way: Way, content: Content): Promise<void> {
  const file = packageOf(way, content);
  const { bytes, fixed } = await fixedCopy(file);
  expect(faultsOf(bytes)).toEqual([]);
  const [before, after] = [await secondReader(file), await secondReader(bytes)];
  expect(after.names).toEqual([...before.names, 'Log']);
  const changed = new Map(fixed.map(({ row, column, after: text }) => [`${row} ${column}`, text]));
  for (const [row, cells] of before.rows.entries()) {
    for (const [column, value] of cells.entries()) {
      if (value === null || value === undefined) continue;
      const wanted = changed.get(`${row} ${column}`) ?? value;
      if (typeof wanted !== 'object') expect(after.rows[row]?.[column]).toEqual(wanted);
    }
  }
  const [was, is] = [unpack(file), unpack(bytes)];
  const touched = new Set([way.sheetPart, '[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels']);
  for (const [name, part] of Object.entries(was)) {
    if (!touched.has(name) && name !== 'xl/styles.xml') expect([name, is[name]]).toEqual([name, part]);
  }
}

/** So many workbooks of each program: about ten seconds in all. 120 of each were tried once. */
const RUNS = 40;

test.each(Object.entries(WAYS))('the law of the copy holds in the way of %s', async (_, way) => {
  await fc.assert(
    fc.asyncProperty(contents, (content) => keepsTheLaw(way, content)),
    { numRuns: RUNS },
  );
});

test.each(Object.entries(WAYS))('a fix keeps to the law in the way of %s', async (_, way) => {
  await fc.assert(
    fc.asyncProperty(contents, (content) => fixesByTheLaw(way, content)),
    { numRuns: RUNS },
  );
});

test('and there is something to fix in some of them', async () => {
  const way = mustHave(WAYS['Excel'], 'A way');
  const content: Content = {
    ...{ titles: 1, lines: ['sound', 'wrong'], drawn: 'nothing', widths: 'none', formulas: 'none' },
    ...{ extras: ['comment', 'table'], tabs: 'behind' },
  };
  const { fixed } = await fixedCopy(packageOf(way, content));
  expect(fixed.map(({ after }) => after)).toContain('Ashworth');
});
