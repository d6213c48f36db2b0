import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { NO_REGISTER } from '../src/register';
import { readBasedata } from '../src/edi';
import type { EntryList } from '../src/entries';
import { buildReference, type Reference } from '../src/reference';
import { checkEntries } from '../src/rules';
import { assess } from '../src/assessment';
import { jsonRules } from './json-rules';
import { makeEntries } from './make-entries';
import { median, spread } from './run-process';
import { singlePass } from './single-pass';
import { zodFields } from './zod-fields';

/*
 * The whole catalogue on a list in memory, against a hand-written single pass, the rules about fields alone in zod, and
 * the same in json-rules-engine; then how time and memory grow. All in one process, in turn, ratios round by round.
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

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

async function timedAsync(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

async function compare(bad: number): Promise<void> {
  const list = makeEntries(ENTRIES, bad, true);
  const reference = freshReference();
  const codes = new Set(reference.options.map(({ code }) => code));
  const few = list.rows.slice(0, SAMPLE);
  const times = { ours: [] as number[], single: [] as number[], zod: [] as number[], engine: [] as number[] };
  for (let round = 0; round <= ROUNDS; round++) {
    const measured = {
      ours: timed(() => checkEntries(assess({ list, reference, asOf: AS_OF, past: [], register: NO_REGISTER }))),
      single: timed(() => singlePass(list, codes, '2027-02-21', AS_OF)),
      zod: timed(() => zodFields(list.rows)),
      engine: ((await timedAsync(() => jsonRules(few))) * list.rows.length) / few.length,
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

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function grow(count: number, rounds: number): void {
  const list: EntryList = makeEntries(count, 5, false);
  const reference = freshReference();
  const before = heap();
  const context = assess({ list, reference, asOf: AS_OF, past: [], register: NO_REGISTER });
  const findings = checkEntries(context);
  const bytes = (heap() - before) / count;
  const times = Array.from({ length: rounds }, () =>
    timed(() => checkEntries(assess({ list, reference, asOf: AS_OF, past: [], register: NO_REGISTER }))),
  );
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
  for (const count of [10_000, 100_000, 1_000_000]) grow(count, count > 100_000 ? 3 : ROUNDS);
}

void main();
