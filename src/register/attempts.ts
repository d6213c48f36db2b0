import { compareSeries, type Entry } from '../entries';
import type { ResolvedEntry } from '../reference';

/** What came before an entry for the same candidate and unit, in earlier series. */
export interface Attempts {
  /** Earlier entries that count as attempts: sat, or made with nothing known of an absence. */
  readonly taken: number;
  /** Earlier entries for which the candidate was absent. */
  readonly absent: number;
}

const NONE: Attempts = { taken: 0, absent: 0 };

/**
 * The examination that an entry is for, whatever the size: candidates enter the same unit under their own size's code,
 * and an attempt made under a smaller size counts after a top-up.
 */
function examinationOf(resolved: ResolvedEntry): string | null {
  if (resolved.kind !== 'unit' || resolved.unit === null) return null;
  const { qualification } = resolved;
  const suite = qualification ? `${qualification.level} ${qualification.subject}` : resolved.qualificationCode;
  return suite === null ? null : `${resolved.candidateKey} ${suite} ${resolved.unit}`;
}

/** What came before each unit entry of a list, as far as the list itself tells; entries that are withdrawn count for nothing. */
export function attemptsBefore(entries: readonly ResolvedEntry[]): (entry: Entry) => Attempts {
  const groups = new Map<string, ResolvedEntry[]>();
  for (const resolved of entries) {
    const examination = examinationOf(resolved);
    if (examination === null || resolved.entry.status.standing === 'withdrawn') continue;
    const group = groups.get(examination);
    if (group) group.push(resolved);
    else groups.set(examination, [resolved]);
  }
  const attempts = new Map<Entry, Attempts>();
  for (const group of groups.values()) {
    if (group.length > 1) for (const resolved of group) attempts.set(resolved.entry, attemptsAmong(group, resolved));
  }
  return (entry) => attempts.get(entry) ?? NONE;
}

function attemptsAmong(group: readonly ResolvedEntry[], resolved: ResolvedEntry): Attempts {
  const { series } = resolved;
  const earlier = group.filter(
    (other) => other.series !== null && series !== null && compareSeries(other.series, series) < 0,
  );
  const absent = earlier.filter(({ entry }) => entry.status.outcome === 'absent').length;
  return { taken: earlier.length - absent, absent };
}
