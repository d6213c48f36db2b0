import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { makeWorkbook, wrongRows } from './make-workbook';
import { expectOutcome, runNode, spread, type Run } from './run-process';

/*
 * The command line's main jobs on a workbook, against a process that only reads the workbook with hucre, the fastest general
 * library that we know. Fresh processes, in turn, so that the machine's moods fall on all; ratios are pair by pair, of processor
 * time. What each run gave is compared with what the workbook was made with: a run that did not do its job stops the benchmark.
 *
 *   npm run bench -- [rows] [rounds]
 *
 * Two more libraries only open the workbook where a folder holds them: they bring two hundred packages along, which nothing else here needs.
 *
 *   npm install --prefix PEERS --no-save xlsx@0.18.5 exceljs@4.4.0
 *   ENTRYWISE_PEERS=PEERS npm run bench -- 100000 3
 */

const rows = Number(process.argv[2] ?? 10_000);
const rounds = Number(process.argv[3] ?? 9);

const folder = mkdtempSync(path.join(tmpdir(), 'entrywise-bench-'));
const workbook = path.join(folder, 'entries.xlsx');
const reader = path.resolve('bench/read-only.mjs');
const program = path.resolve('dist/cli/entrywise.cjs');
const given = ['--basedata', 'examples/basedata', '--reference', 'examples/reference.json', '--as-of', '2026-11-10'];

/** The errors that the workbook was made with, one a wrong row. */
const ERRORS = wrongRows(rows).length;
/** The registrations that can be sent. */
const REGISTRATIONS = Math.ceil(rows / 3) - wrongRows(rows).filter((row) => row % 3 === 0).length;

interface Job {
  readonly args: readonly string[];
  readonly code: number;
  /** Throws unless the run did its job. */
  readonly outcome: (run: Run) => void;
}

function saysErrors({ out }: Run): void {
  const report = out.startsWith('{') ? JSON.parse(out) : null;
  const errors = report
    ? report.findings.filter(({ severity }: { severity: string }) => severity === 'error').length
    : Number(/^([\d,]+) errors/m.exec(out)?.[1]?.replaceAll(',', ''));
  expectOutcome('Errors found', errors, ERRORS);
}

/** Whether a copy of the workbook was written that opens again with every row, and how many registrations were. */
async function written(out: string, files: number): Promise<void> {
  const names = readdirSync(out);
  expectOutcome('Files written', names.length, files);
  const copy = names.find((name) => name.endsWith('.xlsx')) ?? '';
  const { sheets } = await readXlsx(readFileSync(path.join(out, copy)));
  expectOutcome('Rows of the copy', sheets.find(({ name }) => name === 'Entries')?.rows.length, rows + 1);
  const entries = names.filter((name) => /^E\d{7}\.X\d\d$/.test(name));
  const codes = entries.flatMap((name) =>
    readFileSync(path.join(out, name), 'latin1')
      .split('\r\n')
      .filter((line) => line.startsWith('E5'))
      .flatMap((line) => line.slice(72).match(/\d{6}/g) ?? []),
  );
  if (files > 1) expectOutcome('Registrations in the files', codes.length, REGISTRATIONS);
}

const read = (run: Run): void => expectOutcome('Rows read', Number(run.out), rows + 1);

const PEERS: Readonly<Record<string, string>> = process.env.ENTRYWISE_PEERS
  ? { SheetJS: 'xlsx', exceljs: 'exceljs' }
  : {};

const JOBS: Readonly<Record<string, Job>> = {
  'hucre with formats': { args: [reader, workbook, 'formats'], code: 0, outcome: read },
  ...Object.fromEntries(
    Object.entries(PEERS).map(([name, library]): [string, Job] => [
      name,
      { args: [reader, workbook, library], code: 0, outcome: read },
    ]),
  ),
  'entrywise check': { args: [program, 'check', workbook, ...given], code: 1, outcome: saysErrors },
  'entrywise check --json': { args: [program, 'check', workbook, ...given, '--json'], code: 1, outcome: saysErrors },
  'entrywise check --out': { args: [program, 'check', workbook, ...given, '--out'], code: 1, outcome: saysErrors },
  'entrywise prepare': { args: [program, 'prepare', workbook, ...given, '--out'], code: 1, outcome: saysErrors },
};

async function main(): Promise<void> {
  writeFileSync(workbook, await makeWorkbook(rows));
  const library: Run[] = [];
  const ours = new Map<string, Run[]>(Object.keys(JOBS).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    const once = runNode([reader, workbook], 0);
    read(once);
    // The first round warms the disk's cache and is not counted.
    if (round > 0) library.push(once);
    for (const [name, { args, code, outcome }] of Object.entries(JOBS)) {
      const out = path.join(folder, 'out');
      const isWriting = args.at(-1) === '--out';
      if (isWriting) mkdirSync(out);
      const run = runNode(isWriting ? [...args, out] : args, code);
      outcome(run);
      if (isWriting) {
        await written(out, name.endsWith('prepare') ? 2 : 1);
        rmSync(out, { recursive: true });
      }
      if (round > 0) ours.get(name)?.push(run);
    }
  }
  const times = library.map(({ milliseconds }) => milliseconds);
  const peaks = library.map(({ megabytes }) => megabytes);
  console.log(
    `${rows} rows by 14 columns, ${rounds} rounds, processor time, median (lowest to highest); ratio to hucre's read, pair by pair`,
  );
  console.log(`  ${'hucre'.padEnd(24)} ${spread(times, 0)} ms, ${spread(peaks, 0)} MB`);
  for (const [name, runs] of ours) {
    const time = runs.map(({ milliseconds }, index) => milliseconds / (library[index]?.milliseconds ?? Number.NaN));
    const memory = runs.map(({ megabytes }, index) => megabytes / (library[index]?.megabytes ?? Number.NaN));
    const own = [runs.map(({ milliseconds }) => milliseconds), runs.map(({ megabytes }) => megabytes)] as const;
    console.log(`  ${name.padEnd(24)} ${spread(own[0], 0)} ms, ${spread(own[1], 0)} MB`);
    console.log(`  ${''.padEnd(24)} time ${spread(time)}, memory ${spread(memory)}`);
  }
}

main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  })
  .finally(() => rmSync(folder, { recursive: true, force: true }));
