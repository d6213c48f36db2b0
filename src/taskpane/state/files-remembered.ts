import { parseMoment } from '../../register';
import type { FileMade } from '../../submission';
import type { PaneHost } from '../host';

/** What this machine remembers of files that were made: names, numbers and times, and nothing of any candidate. */
const MADE = 'entrywise.made';

/** Two years of a large centre; the oldest go first. */
const MOST = 200;

/** Remembers the files of a workbook's register beside those of others. */
export function rememberMade(host: Pick<PaneHost, 'remember' | 'recall'>, made: readonly FileMade[]): void {
  if (made.length === 0) return;
  const files = new Map([...rememberedMade(host), ...made].map((file) => [`${file.name} ${file.made}`, file]));
  const latest = [...files.values()].sort((one, other) => (one.made < other.made ? -1 : 1)).slice(-MOST);
  host.remember(MADE, JSON.stringify(latest));
}

/** The files that are remembered; none where nothing readable is. */
export function rememberedMade(host: Pick<PaneHost, 'recall'>): FileMade[] {
  try {
    const kept: unknown = JSON.parse(host.recall(MADE) ?? '[]');
    return Array.isArray(kept) ? kept.flatMap(fileOf) : [];
  } catch {
    return [];
  }
}

function fileOf(kept: unknown): FileMade[] {
  if (typeof kept !== 'object' || kept === null) return [];
  const texts = new Map<string, unknown>(Object.entries(kept));
  const [name, series, sequence, isInForce] = ['name', 'series', 'sequence', 'isInForce'].map((key) => texts.get(key));
  const made = parseMoment(String(texts.get('made')));
  return typeof name === 'string' &&
    /^[EA]\d{5}[0-9A-Z]{2}\.X\d\d$/.test(name) &&
    typeof series === 'string' &&
    typeof sequence === 'number' &&
    typeof isInForce === 'boolean' &&
    made !== null
    ? [{ name, series, sequence, made, isInForce }]
    : [];
}
