import { groupBy, compareSeries, memoize, seriesCode, type Entry } from '../entries';
import type { EntryKind, Option, ResolvedEntry } from '../reference';
import type { Finding } from '../rules';

/** An entry that can go into a file: its option, and so its series with the letter, is known. */
export interface ReadyEntry {
  readonly resolved: ResolvedEntry;
  readonly option: Option;
}

/** One entry file to be written. Registrations and unit entries, and the entries of two series, never share one. */
export interface PlannedFile {
  readonly kind: EntryKind;
  readonly board: string;
  readonly series: Option['series'];
  readonly entries: readonly ReadyEntry[];
}

/** A new entry that stays out of the files, and the rules that keep it out. */
export interface BlockedEntry {
  readonly resolved: ResolvedEntry;
  readonly rules: readonly string[];
}

/** What a submission of all new entries would be. */
export interface DraftPlan {
  readonly files: readonly PlannedFile[];
  readonly blocked: readonly BlockedEntry[];
}

/** Named in `blocked` where the option is not known because no basedata for its series is loaded. */
export const BASEDATA_MISSING = 'basedata-missing';
/** Named in `blocked` where the candidate's registration in the same sheet is itself kept out. */
export const REGISTRATION_BLOCKED = 'registration-blocked';

/** The rules with errors for an entry: those of the whole sheet, of its candidate's row, and its own. */
function errorsByEntry(findings: readonly Finding[]): (entry: Entry) => string[] {
  const ofRows = new Map<number, Set<string>>();
  const ofEntries = new Map<number, Set<string>>();
  const ofSheet = new Set<string>();
  for (const { severity, rule, entry, rows, entries } of findings) {
    if (severity !== 'error') continue;
    for (const { id } of entries) addRule(ofEntries, id, rule);
    if (entries.length > 0) continue;
    if (entry !== null) addRule(ofEntries, entry.id, rule);
    else if (rows.length > 0) for (const row of rows) addRule(ofRows, row, rule);
    else ofSheet.add(rule);
  }
  return (entry) => {
    const ofRow = ofRows.get(entry.candidate.row);
    const own = ofEntries.get(entry.id);
    return ofRow || own || ofSheet.size > 0 ? [...new Set([...ofSheet, ...(ofRow ?? []), ...(own ?? [])])] : [];
  };
}

function addRule(rules: Map<number, Set<string>>, at: number, rule: string): void {
  const known = rules.get(at);
  if (known) known.add(rule);
  else rules.set(at, new Set([rule]));
}

/** Sorts every new entry into the file that it goes into, or among the blocked with the reason. */
export function sortNewEntries(entries: readonly ResolvedEntry[], findings: readonly Finding[]): DraftPlan {
  const errorsOf = errorsByEntry(findings);
  const blocked: BlockedEntry[] = [];
  const ready: ReadyEntry[] = [];
  const fresh = entries.filter(({ entry }) => entry.status.standing === 'new');
  const registrations = entries.filter(({ kind }) => kind === 'registration');
  const standingsFor = memoize<string | null, Map<string, 'good' | 'blocked'>>(() => new Map());
  /** How the registrations for an entry's qualification stand, by candidate. */
  const standing = ({ qualificationCode }: ResolvedEntry): Map<string, 'good' | 'blocked'> =>
    standingsFor(qualificationCode);
  /** The candidates with a registration that is kept out: few. */
  const withBlocked = new Set<string>();
  for (const made of registrations.filter(({ entry }) => entry.status.standing === 'made')) {
    standing(made).set(made.candidateKey, 'good');
  }
  const place = (resolved: ResolvedEntry, rules: readonly string[]): boolean => {
    const { option } = resolved;
    const isReady = rules.length === 0 && option !== null;
    if (isReady) ready.push({ resolved, option });
    else blocked.push({ resolved, rules: rules.length === 0 ? [BASEDATA_MISSING] : rules });
    return isReady;
  };
  // Registrations first: a unit entry cannot go where its registration does not.
  for (const resolved of fresh) {
    if (resolved.kind !== 'registration') continue;
    const { candidateKey } = resolved;
    if (place(resolved, errorsOf(resolved.entry))) standing(resolved).set(candidateKey, 'good');
    else if (standing(resolved).get(candidateKey) !== 'good') {
      standing(resolved).set(candidateKey, 'blocked');
      withBlocked.add(candidateKey);
    }
  }
  for (const resolved of fresh) {
    if (resolved.kind !== 'unit') continue;
    const rules = errorsOf(resolved.entry);
    const waits =
      rules.length === 0 &&
      resolved.option !== null &&
      withBlocked.has(resolved.candidateKey) &&
      standing(resolved).get(resolved.candidateKey) === 'blocked';
    place(resolved, waits ? [REGISTRATION_BLOCKED] : rules);
  }
  const byRow = (one: BlockedEntry, other: BlockedEntry): number =>
    one.resolved.entry.candidate.row - other.resolved.entry.candidate.row;
  return { files: groupIntoFiles(ready), blocked: blocked.sort(byRow) };
}

function groupIntoFiles(ready: readonly ReadyEntry[]): PlannedFile[] {
  const fileOf = memoize(({ kind, board, series }: Option) => `${kind} ${board} ${seriesCode(series)}`);
  const files = groupBy(ready, ({ option }) => fileOf(option));
  return [...files.values()]
    .flatMap((entries) => {
      const option = entries[0]?.option;
      return option ? [{ kind: option.kind, board: option.board, series: option.series, entries }] : [];
    })
    .sort(
      (one, other) =>
        Number(one.kind === 'unit') - Number(other.kind === 'unit') || compareSeries(one.series, other.series),
    );
}
