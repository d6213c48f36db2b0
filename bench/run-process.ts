import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What one run of a process took. */
export interface Run {
  readonly milliseconds: number;
  /** Peak resident memory. */
  readonly megabytes: number;
}

const HOOK = path.join(tmpdir(), `entrywise-bench-${process.pid}.cjs`);
const PEAK = path.join(tmpdir(), `entrywise-bench-${process.pid}.txt`);

/** Runs Node in a fresh process and measures it from start to end; throws unless it ends with one of the expected codes. */
export function runNode(args: readonly string[], expected: readonly number[]): Run {
  writeFileSync(
    HOOK,
    `process.on('exit',()=>require('node:fs').writeFileSync(${JSON.stringify(PEAK)},String(process.resourceUsage().maxRSS)));`,
  );
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--require', HOOK, ...args], { maxBuffer: 1 << 30 });
  const milliseconds = performance.now() - start;
  if (status === null || !expected.includes(status))
    throw new Error(`${args.join(' ')} ended with ${status}: ${stderr.toString()}`);
  const megabytes = Number(readFileSync(PEAK, 'utf8')) / 1024;
  rmSync(HOOK);
  rmSync(PEAK);
  return { milliseconds, megabytes };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** `1.23 (1.10 to 1.40)`: median and range. */
export function spread(values: readonly number[], digits = 2): string {
  return `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)} to ${Math.max(...values).toFixed(digits)})`;
}
