import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readBasedata } from '../src/edi';
import { buildReference } from '../src/reference';
import { NO_REGISTER } from '../src/register';
import type { SheetContent, SheetRow } from '../src/table';
import { check, FollowedCheck, openTable, tableOf } from '../src/workflow';
import { openWorkbookFile } from '../src/workbook/file';
import { makeWorkbook } from './make-workbook';
import { spread } from './run-process';

/*
 * One cell of a sheet is edited, and the sheet checked again: by a check that follows it, against a whole check of the same
 * sheet. In one process, in turn, ratios edit by edit.
 *
 *   npm run bench:recheck -- [edits] [rows ...]
 */

const EDITS = Number(process.argv[2] ?? 21);
const SIZES = process.argv.length > 3 ? process.argv.slice(3).map(Number) : [1_000, 10_000, 100_000];
const AS_OF = '2026-11-23';

const FOLDER = path.resolve('examples/basedata');
const files = readdirSync(FOLDER).map((name) => ({
  name,
  bytes: new Uint8Array(readFileSync(path.join(FOLDER, name))),
}));
const { reference } = buildReference({ basedata: readBasedata(files).sets });

async function main(): Promise<void> {
  console.log(`${EDITS} edits of one cell each, median (lowest to highest)`);
  for (const rows of SIZES) {
    const workbook = await openWorkbookFile(await makeWorkbook(rows));
    const table = await openTable(workbook);
    const whole = check(table, reference, AS_OF, [], NO_REGISTER);
    const followed = new FollowedCheck(whole);
    const uci = table.columns.fields.uci;
    if (uci === undefined) throw new Error('The sheet has no UCI column.');
    const followedTimes: number[] = [];
    const listTimes: number[] = [];
    const wholeTimes: number[] = [];
    for (let edit = 0; edit < EDITS; edit++) {
      const row = 1 + ((edit * 7_919) % rows);
      const changed = edited(followed.sheet, row, uci, `99999026${String(edit).padStart(4, '0')}?`);
      followedTimes.push(timed(() => followed.recheck([changed])));
      listTimes.push(timed(() => [followed.findings, followed.charges, followed.totals]));
      const again = tableOf(followed.sheet);
      wholeTimes.push(timed(() => check(again, reference, AS_OF, [], NO_REGISTER)));
      if (edit === 0) sameFindings(followed, check(again, reference, AS_OF, [], NO_REGISTER));
    }
    const ratios = followedTimes.map(
      (time, edit) => (time + (listTimes[edit] ?? 0)) / (wholeTimes[edit] ?? Number.NaN),
    );
    console.log(`  ${rows} rows`);
    console.log(`    what the row can change     ${spread(followedTimes)} ms`);
    console.log(`    all findings and charges    ${spread(listTimes)} ms`);
    console.log(`    the whole check             ${spread(wholeTimes, 0)} ms`);
    console.log(`    ratio of both to the whole  ${spread(ratios, 3)}`);
  }
}

function edited({ values, formats, shown }: SheetContent, row: number, column: number, value: string): SheetRow {
  const now = [...(values[row] ?? [])];
  now[column] = value;
  return { row, values: now, formats: formats[row] ?? [], shown: shown[row] ?? [] };
}

function sameFindings(followed: FollowedCheck, whole: { readonly findings: readonly unknown[] }): void {
  if (JSON.stringify(followed.findings) !== JSON.stringify(whole.findings)) {
    throw new Error('The followed check says something else than the whole one.');
  }
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

void main();
