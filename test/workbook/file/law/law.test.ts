import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { mustHave, parseCalendarDate } from '../../../../src/entries';
import { NO_REGISTER } from '../../../../src/register';
import { check, loadReference, markupOf, openTable } from '../../../../src/workflow';
import { openWorkbookFile } from '../../../../src/workbook/file';
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

/** So many workbooks of each program: about ten seconds in all. 120 of each were tried once. */
const RUNS = 8;

test.each(Object.entries(WAYS))('the law of the copy holds in the way of %s', async (_, way) => {
  await fc.assert(
    fc.asyncProperty(contents, (content) => keepsTheLaw(way, content)),
    { numRuns: RUNS },
  );
});
