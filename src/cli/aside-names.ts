import { createHash, randomUUID } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { hostname, networkInterfaces } from 'node:os';
import { codeOf } from './error-code';

/*
 * Names of files that stand beside their places while they are written: `.entrywise-MACHINE-PROCESS-RANDOM.part`. They say who writes, so that
 * the next run takes away what a run left that was killed.
 */

const ASIDE = /^\.entrywise-(?:([0-9a-f]{16})-(\d{1,10})-)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.part$/;
const HOUR_MS = 3_600_000;

/** A name that no other file has, of this process. */
export function asideName(): string {
  return `.entrywise-${thisMachine()}-${process.pid}-${randomUUID()}.part`;
}

/**
 * Whether a file is one that nobody writes any more: its process is no more, or nobody knows of it and it was last written an hour ago.
 * `modified` and `now` in milliseconds.
 */
export function isLeftOver(name: string, modified: number, now: number): boolean {
  const [found, machine, id] = ASIDE.exec(name) ?? [];
  if (found === undefined) return false;
  return (machine === thisMachine() && !isAlive(Number(id))) || now - modified > HOUR_MS;
}

/**
 * Where the numbers of processes are those that are seen here, as a digest: a folder may be one that other machines write into, and a container
 * counts its own. Where it cannot be told to be the same machine, an hour is waited.
 */
function thisMachine(): string {
  const cards = Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map(({ mac }) => mac));
  const told = [process.platform, hostname(), processSpace(), ...[...new Set(cards)].sort()].join('\n');
  return createHash('sha256').update(told).digest('hex').slice(0, 16);
}

function processSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    // Only Linux has several.
    return '';
  }
}

/** Whether a process runs, also one of another user, which may not be asked. */
function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}
