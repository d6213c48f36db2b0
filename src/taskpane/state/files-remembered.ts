import { parseMoment } from '../../register';
import type { FileMade } from '../../submission';
import type { PaneHost } from '../host';
import { fieldsOf, keptList } from './kept-fields';

/** What this machine remembers of files that were made: names, numbers and times, and nothing of any candidate. */
const MADE = 'entrywise.made';

/** Two years of a large centre; the oldest go first. */
const MOST = 200;

/** Remembers the files of a workbook's register beside those of others; returns whether they are remembered. */
export function rememberMade(host: Pick<PaneHost, 'remember' | 'recall'>, made: readonly FileMade[]): boolean {
  if (made.length === 0) return true;
  const files = new Map([...rememberedMade(host).files, ...made].map((file) => [`${file.name} ${file.made}`, file]));
  const latest = [...files.values()].sort((one, other) => (one.made < other.made ? -1 : 1)).slice(-MOST);
  const text = JSON.stringify(latest);
  // What is there already need not fit once more.
  return host.recall(MADE) === text || host.remember(MADE, text);
}

/** The files that are remembered, and whether that is all that was kept: what is not as this version writes it is left out. */
export function rememberedMade(host: Pick<PaneHost, 'recall'>): {
  readonly files: FileMade[];
  readonly isWhole: boolean;
} {
  const kept = keptList(host.recall(MADE));
  const files = kept?.flatMap(fileOf) ?? [];
  return { files, isWhole: files.length === kept?.length };
}

function fileOf(kept: unknown): FileMade[] {
  const { name, series, sequence, made, isInForce } = Object.fromEntries(fieldsOf(kept));
  const time = typeof made === 'string' ? parseMoment(made) : null;
  return typeof name === 'string' &&
    /^[EA]\d{5}[0-9A-Z]{2}\.X\d\d$/.test(name) &&
    typeof series === 'string' &&
    /^[0-9A-Z]{4}$/.test(series) &&
    isSequence(sequence) &&
    Number(name.slice(-2)) === sequence &&
    typeof isInForce === 'boolean' &&
    time !== null
    ? [{ name, series, sequence, made: time, isInForce }]
    : [];
}

function isSequence(kept: unknown): kept is number {
  return Number.isInteger(kept) && Number(kept) >= 1 && Number(kept) <= 99;
}
