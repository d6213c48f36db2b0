import { compareSeries, seriesCode, type CandidateRow, type Entry } from '../entries';
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
export interface Plan {
  readonly files: readonly PlannedFile[];
  readonly blocked: readonly BlockedEntry[];
}

/** Named in `blocked` where the option is not known because no basedata for its series is loaded. */
export const BASEDATA_MISSING = 'basedata-missing';
/** Named in `blocked` where the candidate's registration in the same sheet is itself kept out. */
export const REGISTRATION_BLOCKED = 'registration-blocked';

/** The rules with errors for an entry: those of the whole sheet, of its candidate's row, and its own. */
function errorsByEntry(findings: readonly Finding[]): (entry: Entry) => string[] {
  const ofRows = new Map<CandidateRow, Set<string>>();
  const ofEntries = new Map<Entry, Set<string>>();
  const ofSheet = new Set<string>();
  for (const { severity, rule, entry, candidate } of findings) {
    if (severity !== 'error') continue;
    if (entry !== null) ofEntries.set(entry, (ofEntries.get(entry) ?? new Set()).add(rule));
    else if (candidate !== null) ofRows.set(candidate, (ofRows.get(candidate) ?? new Set()).add(rule));
    else ofSheet.add(rule);
  }
  return (entry) => [...new Set([...ofSheet, ...(ofRows.get(entry.candidate) ?? []), ...(ofEntries.get(entry) ?? [])])];
}

function registrationKey({ candidateKey, qualificationCode }: ResolvedEntry): string {
  return `${candidateKey} ${qualificationCode ?? ''}`;
}

/** Sorts every new entry into the file that it goes into, or among the blocked with the reason. */
export function planSubmission(entries: readonly ResolvedEntry[], findings: readonly Finding[]): Plan {
  const errorsOf = errorsByEntry(findings);
  const blocked: BlockedEntry[] = [];
  const ready: ReadyEntry[] = [];
  const fresh = entries.filter(({ entry }) => entry.status.standing === 'new');
  const made = new Set(
    entries
      .filter(({ kind, entry }) => kind === 'registration' && entry.status.standing === 'made')
      .map(registrationKey),
  );
  const blockedRegistrations = new Set<string>();
  // Registrations first: a unit entry cannot go where its registration does not.
  const ordered = [...fresh].sort((one, other) => Number(one.kind === 'unit') - Number(other.kind === 'unit'));
  const readyRegistrations = new Set<string>();
  for (const resolved of ordered) {
    const rules = errorsOf(resolved.entry);
    const key = registrationKey(resolved);
    if (rules.length === 0 && resolved.option === null) rules.push(BASEDATA_MISSING);
    if (
      rules.length === 0 &&
      resolved.kind === 'unit' &&
      blockedRegistrations.has(key) &&
      !made.has(key) &&
      !readyRegistrations.has(key)
    ) {
      rules.push(REGISTRATION_BLOCKED);
    }
    if (rules.length === 0 && resolved.option !== null) {
      ready.push({ resolved, option: resolved.option });
      if (resolved.kind === 'registration') readyRegistrations.add(key);
    } else {
      blocked.push({ resolved, rules });
      if (resolved.kind === 'registration') blockedRegistrations.add(key);
    }
  }
  const byRow = (one: BlockedEntry, other: BlockedEntry): number =>
    one.resolved.entry.candidate.row - other.resolved.entry.candidate.row;
  return { files: groupIntoFiles(ready), blocked: blocked.sort(byRow) };
}

function groupIntoFiles(ready: readonly ReadyEntry[]): PlannedFile[] {
  const files = new Map<string, ReadyEntry[]>();
  for (const one of ready) {
    const { kind, board, series } = one.option;
    const key = `${kind} ${board} ${seriesCode(series)}`;
    const group = files.get(key);
    if (group) group.push(one);
    else files.set(key, [one]);
  }
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
