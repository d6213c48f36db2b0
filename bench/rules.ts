import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { NO_REGISTER } from '../src/register';
import { readBasedata } from '../src/edi';
import type { EntryList } from '../src/entries';
import { buildReference, type Reference } from '../src/reference';
import { assess } from '../src/assessment';
import { checkEntries, type Finding } from '../src/rules';
import { jsonRules } from './json-rules';
import { makeEntries } from './make-entries';
import { expectOutcome, median, spread } from './run-process';
import { singlePass } from './single-pass';
import { zodFields } from './zod-fields';

/*
 * The whole catalogue on a list in memory, against a hand-written single pass, the rules about fields alone in zod, and
 * the same in json-rules-engine; then how processor time and memory grow. All in one process, in turn, ratios round by round.
 * Each must find every row that the list was made with a mistake in.
 *
 *   npm run bench:rules -- [entries] [rounds]
 */

const ENTRIES = Number(process.argv[2] ?? 99_990);
const ROUNDS = Number(process.argv[3] ?? 7);
/** json-rules-engine is asked about this many rows only, and its time multiplied. */
const SAMPLE = 1_000;
const AS_OF = '2026-11-23';

const FOLDER = path.resolve('examples/basedata');
const files = readdirSync(FOLDER).map((name) => ({
  name,
  bytes: new Uint8Array(readFileSync(path.join(FOLDER, name))),
}));

function freshReference(): Reference {
  return buildReference({ basedata: readBasedata(files).sets }).reference;
}

/** Processor time of a job, in milliseconds; throws unless it gives what is expected. */
async function timed<Outcome>(
  run: () => Outcome | Promise<Outcome>,
  expect: (found: Outcome) => void,
): Promise<number> {
  const start = process.cpuUsage();
  const found = await run();
  const { user, system } = process.cpuUsage(start);
  expect(found);
  return (user + system) / 1000;
}

async function compare(bad: number): Promise<void> {
  const list = makeEntries(ENTRIES, bad, true);
  const reference = freshReference();
  const codes = new Set(reference.options.map(({ code }) => code));
  const few = list.rows.slice(0, SAMPLE);
  const times = { ours: [] as number[], single: [] as number[], zod: [] as number[], engine: [] as number[] };
  const expectBad = (found: readonly { readonly row: number }[]): void => everyBadRow(found, list.rows.length, bad);
  const expectCount = (rows: number) => (found: number) =>
    expectOutcome('Faults of fields found', found, badRows(rows, bad).length);
  for (let round = 0; round <= ROUNDS; round++) {
    const measured = {
      ours: await timed(
        () => checkEntries(assess({ list, reference, asOf: AS_OF, past: [], register: NO_REGISTER })),
        (found) => expectBad(found.flatMap(({ cells }) => cells)),
      ),
      single: await timed(() => singlePass(list, codes, '2027-02-21', AS_OF), expectBad),
      zod: await timed(() => zodFields(list.rows), expectCount(list.rows.length)),
      engine: ((await timed(() => jsonRules(few), expectCount(few.length))) * list.rows.length) / few.length,
    };
    // The first round lets the machine compile, and is not counted.
    if (round === 0) continue;
    for (const name of ['ours', 'single', 'zod', 'engine'] as const) times[name].push(measured[name]);
  }
  const ratio = (one: readonly number[], other: readonly number[]): string =>
    spread(one.map((time, index) => time / (other[index] ?? Number.NaN)));
  const found = checkEntries(assess({ list, reference, asOf: AS_OF, past: [], register: NO_REGISTER })).length;
  console.log(`${ENTRIES} entries, ${bad} % of the rows bad, ${ROUNDS} rounds: median (lowest to highest)`);
  console.log(`  the whole catalogue      ${spread(times.ours, 0)} ms, ${found} findings`);
  console.log(
    `  hand-written single pass ${spread(times.single, 0)} ms, ${singlePass(list, codes, '2027-02-21', AS_OF).length} findings`,
  );
  console.log(`  fields only, zod         ${spread(times.zod, 0)} ms, ${zodFields(list.rows)} issues`);
  console.log(`  fields only, json-rules-engine ${spread(times.engine, 0)} ms, reckoned from ${SAMPLE} rows`);
  console.log(`  catalogue to single pass ${ratio(times.ours, times.single)}`);
  console.log(`  zod to catalogue         ${ratio(times.zod, times.ours)}`);
  console.log(`  json-rules-engine to catalogue ${ratio(times.engine, times.ours)}`);
}

/** The rows, counted from 1, that the list was made with a mistake in. */
function badRows(rows: number, bad: number): number[] {
  return Array.from({ length: rows }, (_, index) => index + 1).filter((row) => (row - 1) % 100 < bad);
}

/** Throws unless every bad row has a finding. */
function everyBadRow(found: readonly { readonly row: number }[], rows: number, bad: number): void {
  const told = new Set(found.map(({ row }) => row));
  expectOutcome('Bad rows without a finding', badRows(rows, bad).filter((row) => !told.has(row)).length, 0);
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

async function grow(count: number, rounds: number): Promise<void> {
  const list: EntryList = makeEntries(count, 5, false);
  const reference = freshReference();
  const before = heap();
  const context = assess({ list, reference, asOf: AS_OF, past: [], register: NO_REGISTER });
  const findings = checkEntries(context);
  const bytes = (heap() - before) / count;
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const check = (): Finding[] =>
      checkEntries(assess({ list, reference, asOf: AS_OF, past: [], register: NO_REGISTER }));
    times.push(
      await timed(check, (found) =>
        everyBadRow(
          found.flatMap(({ cells }) => cells),
          count,
          5,
        ),
      ),
    );
  }
  const each = (median(times) * 1000) / count;
  const kept = `${Math.round(bytes)} bytes an entry kept (context and ${findings.length} findings, ${context.entries.length} entries)`;
  console.log(
    `  ${String(count).padStart(9)} entries  ${spread(times, 0)} ms, ${each.toFixed(2)} µs an entry, ${kept}`,
  );
}

async function main(): Promise<void> {
  await compare(5);
  await compare(100);
  console.log('Growth, 5 % of the rows bad');
  for (const count of [10_000, 100_000, 1_000_000]) await grow(count, count > 100_000 ? 3 : ROUNDS);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
