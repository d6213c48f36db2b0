import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What one run of a process took. */
export interface Run {
  /** Processor time of all its threads, in and for the process. */
  readonly milliseconds: number;
  /** Peak resident memory. */
  readonly megabytes: number;
  /** What it printed. */
  readonly out: string;
}

const HOOK = path.join(tmpdir(), `entrywise-bench-${process.pid}.cjs`);
const USED = path.join(tmpdir(), `entrywise-bench-${process.pid}.json`);

/**
 * Runs Node in a fresh process and measures it from start to end. Throws unless it ends with the expected code and tells of no
 * fault on its error output: a crash is no measurement.
 */
export function runNode(args: readonly string[], expected: number): Run {
  writeFileSync(
    HOOK,
    `process.on('exit',()=>{const{user,system}=process.cpuUsage();require('node:fs').writeFileSync(${JSON.stringify(USED)},JSON.stringify([user+system,process.resourceUsage().maxRSS]))});`,
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', HOOK, ...args], { maxBuffer: 1 << 30 });
  const error = stderr.toString();
  if (status !== expected || error !== '') {
    throw new Error(`${args.join(' ')} ended with ${status} where ${expected} was expected: ${error}`);
  }
  const [microseconds = Number.NaN, kilobytes = Number.NaN]: readonly number[] = JSON.parse(readFileSync(USED, 'utf8'));
  rmSync(HOOK);
  rmSync(USED);
  return { milliseconds: microseconds / 1000, megabytes: kilobytes / 1024, out: stdout.toString() };
}

/** Throws unless a benchmark did what it is measured at. */
export function expectOutcome(what: string, found: unknown, expected: unknown): void {
  if (JSON.stringify(found) === JSON.stringify(expected)) return;
  throw new Error(
    `${what}: ${JSON.stringify(found)} where ${JSON.stringify(expected)} was expected. Nothing is measured.`,
  );
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** `1.23 (1.10 to 1.40)`: median and range. */
export function spread(values: readonly number[], digits = 2): string {
  return `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)} to ${Math.max(...values).toFixed(digits)})`;
}
