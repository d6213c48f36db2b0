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

const NONE: readonly string[] = [];
const ONLY_BASEDATA: readonly string[] = [BASEDATA_MISSING];
const ONLY_WAITING: readonly string[] = [REGISTRATION_BLOCKED];

/** The rules with errors for an entry: those of the whole sheet, of its candidate's row, and its own. */
function errorsByEntry(findings: readonly Finding[]): (entry: Entry) => readonly string[] {
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
    return ofRow || own || ofSheet.size > 0 ? [...new Set([...ofSheet, ...(ofRow ?? []), ...(own ?? [])])] : NONE;
  };
}

function addRule(rules: Map<number, Set<string>>, at: number, rule: string): void {
  const known = rules.get(at);
  if (known) known.add(rule);
  else rules.set(at, new Set([rule]));
}

/** Sorts every new entry, given in the order of the rows, into the file that it goes into, or among the blocked with the reason. */
export function sortNewEntries(entries: readonly ResolvedEntry[], findings: readonly Finding[]): DraftPlan {
  const errorsOf = errorsByEntry(findings);
  const whyOf = (resolved: ResolvedEntry): readonly string[] => {
    const rules = errorsOf(resolved.entry);
    return rules.length === 0 && resolved.option === null ? ONLY_BASEDATA : rules;
  };
  // Registrations first: a unit entry cannot go where its registration does not.
  const withoutRegistration = keptFromRegistering(entries, (made) => whyOf(made).length > 0);
  const blocked: BlockedEntry[] = [];
  const ready: ReadyEntry[] = [];
  for (const resolved of entries) {
    if (resolved.entry.status.standing !== 'new') continue;
    const rules = whyOf(resolved);
    const { option } = resolved;
    if (rules.length > 0 || option === null) blocked.push({ resolved, rules });
    else if (resolved.kind === 'unit' && withoutRegistration(resolved)) blocked.push({ resolved, rules: ONLY_WAITING });
    else ready.push({ resolved, option });
  }
  return { files: groupIntoFiles(ready), blocked };
}

/**
 * Whether a candidate's registrations for the qualification of an entry are all kept out of the files: made ones are not, nor are those of
 * which nothing is wrong. Nearly every list has few that are, so that only their candidates are looked at again.
 */
function keptFromRegistering(
  entries: readonly ResolvedEntry[],
  isKeptOut: (registration: ResolvedEntry) => boolean,
): (entry: ResolvedEntry) => boolean {
  const registrations = entries.filter(
    ({ kind, entry }) => kind === 'registration' && entry.status.standing !== 'withdrawn',
  );
  const isBlocked = (made: ResolvedEntry): boolean => made.entry.status.standing === 'new' && isKeptOut(made);
  const blocked = registrations.filter(isBlocked);
  const withBlocked = new Set(blocked.map(({ candidateKey }) => candidateKey));
  const of = memoize<string | null, Set<string>>(() => new Set());
  for (const { qualificationCode, candidateKey } of blocked) of(qualificationCode).add(candidateKey);
  for (const made of registrations) {
    if (withBlocked.has(made.candidateKey) && !isBlocked(made)) of(made.qualificationCode).delete(made.candidateKey);
  }
  return ({ qualificationCode, candidateKey }) =>
    withBlocked.has(candidateKey) && of(qualificationCode).has(candidateKey);
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
