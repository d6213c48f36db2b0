import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readBasedata } from '../src/edi';
import { uciCheckLetter } from '../src/entries';
import { buildReference } from '../src/reference';
import type { CellValue, SheetContent, SheetRow } from '../src/table';
import { check, FollowedCheck, tableOf } from '../src/workflow';
import { median, spread } from './run-process';

/*
 * What checking one changed row again takes, in sheets of more and more rows, against checking the whole sheet. One cell is
 * edited after another: a series, a UCI that becomes another's and comes back, a name, a candidate number.
 *
 *   npm run bench:recheck -- [edits]
 */

const EDITS = Number(process.argv[2] ?? 400);
const AS_OF = '2026-11-23';
const HEADINGS = ['Candidate no', 'UCI', 'Surname', 'Forename', 'DOB', 'Sex', 'Group', 'Entry code', 'Series'];
const WISHES: readonly (readonly [string, string])[] = [
  ...([
    ['05835', ''],
    ['05839', ''],
    ['05844', ''],
    ['583501', 'June 2027'],
    ['583502', 'June 2027'],
  ] as const),
  ...([
    ['583901', 'June 2027'],
    ['583902', 'June 2027'],
    ['584401', 'June 2027'],
    ['584402', 'June 2027'],
  ] as const),
  ['583503', 'June 2027'],
];

const FOLDER = path.resolve('examples/basedata');
const files = readdirSync(FOLDER).map((name) => ({
  name,
  bytes: new Uint8Array(readFileSync(path.join(FOLDER, name))),
}));
const { reference } = buildReference({ basedata: readBasedata(files).sets });

/** Ten rows for each of many invented people, one row in twenty wrong. */
function sheetOf(count: number): SheetContent {
  const rows = Array.from({ length: count }, (_, index): CellValue[] => {
    const person = Math.floor(index / 10);
    const number = String((person % 9999) + 1).padStart(4, '0');
    const first12 = `${10000 + Math.floor(person / 9999)}026${number}`;
    const [code, series] = WISHES[index % 10] ?? ['', ''];
    const letter = index % 20 === 7 ? '?' : (uciCheckLetter(first12) ?? '');
    return [number, first12 + letter, `Smith${letters(person)}`, 'Anne', 39_900, 'F', `12${person % 8}`, code, series];
  });
  return { name: 'Entries', values: [HEADINGS, ...rows], formats: [], shown: [], hiddenRows: [], merges: [] };
}

function letters(person: number): string {
  return person.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)));
}

/** A row with one cell changed in turn; each kind of change comes back to what it was before the next. */
function edited(sheet: SheetContent, row: number, nth: number): SheetRow {
  const values = [...(sheet.values[row] ?? [])];
  const other = sheet.values[1 + ((row + 137) % (sheet.values.length - 1))] ?? [];
  const changes: readonly (readonly [number, CellValue])[] = [
    [8, 'January 2027'],
    [1, other[1] ?? null],
    [2, 'Smyth'],
    [0, other[0] ?? null],
    [7, null],
  ];
  const [column, value] = changes[nth % changes.length] ?? [8, null];
  values[column] = value;
  return { row, values, formats: [], shown: [] };
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function measure(count: number): void {
  const sheet = sheetOf(count);
  const table = tableOf(sheet);
  const wholes = Array.from({ length: 3 }, () => timed(() => check(tableOf(sheet), reference, AS_OF)));
  const followed = new FollowedCheck(check(table, reference, AS_OF));
  const rechecks: number[] = [];
  const lists: number[] = [];
  const totals: number[] = [];
  const compared: number[] = [];
  for (let nth = 0; nth < EDITS; nth++) {
    const row = 1 + ((nth * 7919) % count);
    const before: SheetRow = { row, values: sheet.values[row] ?? [], formats: [], shown: [] };
    for (const now of [edited(sheet, row, nth), before]) {
      const time = timed(() => followed.recheck([now]));
      // The first ones let the machine compile.
      if (nth >= EDITS / 4) rechecks.push(time);
    }
    if (nth % 20 !== 0 || nth < EDITS / 4) continue;
    totals.push(timed(() => followed.totals));
    lists.push(timed(() => followed.findings));
    compared.push(
      timed(() => followed.recheckSheet({ ...sheet, values: sheet.values.map((one) => [...(one ?? [])]) })),
    );
  }
  console.log(
    `  ${String(count).padStart(8)} rows  one edit ${spread(rechecks)} ms (95th hundredth ${high(rechecks).toFixed(2)})`,
  );
  console.log(
    `                 ${followed.findings.length} findings in order ${median(lists).toFixed(2)} ms, totals ${median(totals).toFixed(2)} ms`,
  );
  console.log(
    `                 whole check ${median(wholes).toFixed(0)} ms; comparing every cell ${median(compared).toFixed(1)} ms`,
  );
}

function high(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length * 0.95)] ?? Number.NaN;
}

console.log(`One cell edited, ${EDITS} rows in turn; median (lowest to highest)`);
for (const count of [1_000, 10_000, 99_990]) measure(count);
