import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeWorkbook } from './make-workbook';
import { runNode, spread, type Run } from './run-process';

/*
 * A whole `entrywise check` of a workbook, against a process that only reads the workbook with hucre, the fastest
 * general library that we know. Fresh processes, in turn, so that the machine's moods fall on both; ratios are pair by pair.
 *
 *   npm run bench -- [rows] [rounds]
 */

const rows = Number(process.argv[2] ?? 10_000);
const rounds = Number(process.argv[3] ?? 9);

const folder = mkdtempSync(path.join(tmpdir(), 'entrywise-bench-'));
const workbook = path.join(folder, 'entries.xlsx');
const reader = path.resolve('bench/read-only.mjs');
const program = path.resolve('dist/cli/entrywise.cjs');

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  'hucre with formats': [reader, workbook, 'formats'],
  'entrywise check': [program, 'check', workbook, '--as-of', '2027-02-01'],
  'entrywise check --json': [program, 'check', workbook, '--as-of', '2027-02-01', '--json'],
  'entrywise check --out': [program, 'check', workbook, '--as-of', '2027-02-01', '--out', folder, '--replace'],
};

async function main(): Promise<void> {
  writeFileSync(workbook, await makeWorkbook(rows));
  const library: Run[] = [];
  const ours = new Map<string, Run[]>(Object.keys(COMMANDS).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    const read = runNode([reader, workbook], [0]);
    // The first round warms the disk's cache and is not counted.
    if (round > 0) library.push(read);
    for (const [name, args] of Object.entries(COMMANDS)) {
      const run = runNode(args, [0, 1]);
      if (round > 0) ours.get(name)?.push(run);
    }
  }
  console.log(
    `${rows} rows by 14 columns, ${rounds} rounds, median (lowest to highest); ratio to hucre's read, pair by pair`,
  );
  console.log(
    `  hucre readXlsx           ${spread(
      library.map(({ milliseconds }) => milliseconds),
      0,
    )} ms, ${spread(
      library.map(({ megabytes }) => megabytes),
      0,
    )} MB`,
  );
  for (const [name, runs] of ours) {
    const time = runs.map(({ milliseconds }, index) => milliseconds / (library[index]?.milliseconds ?? Number.NaN));
    const memory = runs.map(({ megabytes }, index) => megabytes / (library[index]?.megabytes ?? Number.NaN));
    console.log(`  ${name.padEnd(24)} time ${spread(time)}, memory ${spread(memory)}`);
  }
}

main().finally(() => rmSync(folder, { recursive: true, force: true }));
