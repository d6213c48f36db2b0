import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { makeWorkbook } from '../../bench/make-workbook';

export { program, type Ended } from './run-program';

/** What every command is given besides the workbook. */
export const GIVEN = [
  ...['--basedata', 'examples/basedata', '--reference', 'examples/reference.json', '--as-of', '2026-11-10'],
];

/** A folder for the tests of a file, with a class list of so many rows in it; gone afterwards. */
export function folderWith(rows: number): { readonly inside: (...names: string[]) => string; readonly list: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'entrywise-size-'));
  const list = path.join(folder, 'list.xlsx');
  beforeAll(async () => writeFileSync(list, await makeWorkbook(rows, { untidy: true })));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return { inside: (...names) => path.join(folder, ...names), list };
}

/** What the findings of `--json` say and where, without the columns that the product added, in the order of their words. */
export function said(json: string): string[] {
  const { findings }: { readonly findings: readonly { rule: string; cells: readonly string[]; message: string }[] } =
    JSON.parse(json);
  return findings.map(({ rule, cells, message }) => `${rule} ${cells.join(' ')} ${message}`).sort();
}

/** How many findings each rule has. */
export function findingsByRule(json: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const line of said(json)) {
    const rule = line.slice(0, line.indexOf(' '));
    counts[rule] = (counts[rule] ?? 0) + 1;
  }
  return counts;
}

/** A workbook's sheets by the second reader: how many rows with content each has. */
export async function rowsBySecondReader(file: string): Promise<Record<string, number>> {
  const { sheets } = await readXlsx(readFileSync(file));
  return Object.fromEntries(
    sheets.map(({ name, rows }) => [
      name,
      rows.filter((row) => row.some((cell) => cell !== null && cell !== undefined && cell !== '')).length,
    ]),
  );
}

/** The records of an entry file that hold entries: E1 to E9 candidates' lines of data type E. */
export function recordsOf(file: string, type: string): string[] {
  return readFileSync(file, 'latin1')
    .split('\r\n')
    .filter((line) => line.startsWith(type));
}
