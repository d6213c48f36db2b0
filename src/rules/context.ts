import type { CalendarDate, CandidateRow, EdiName, EntryList } from '../entries';
import { resolveEntries, type Reference, type ResolvedEntry } from '../reference';
import { changedNamesIn } from './candidate-name';
import { judgeEntries, type JudgedEntry } from './enterability';
import { indexRegistrations, type Registrations } from './registrations';

/** What a rule may know besides its subject: built once a check, read-only. */
export interface RuleContext {
  readonly list: EntryList;
  readonly reference: Reference;
  readonly asOf: CalendarDate;
  readonly entries: readonly JudgedEntry[];
  /** Those of them that are still to be sent. */
  readonly newEntries: readonly JudgedEntry[];
  /** All entries of a person, by candidate key. */
  readonly entriesOf: ReadonlyMap<string, readonly JudgedEntry[]>;
  /** How names change on their way into the file, for the rows whose name does. */
  readonly changedNames: ReadonlyMap<CandidateRow, EdiName>;
  /** The sheet rows that ask for anything, also if it was made or withdrawn. */
  readonly rowsAsking: ReadonlySet<number>;
  /** The sheet rows that have at least one new entry. */
  readonly rowsToSend: ReadonlySet<number>;
  /** Who is registered for what, in rows to be sent or already made. */
  readonly registrations: Registrations;
}

/** Everything that rules may know of a list on a day. */
export function ruleContext(list: EntryList, reference: Reference, asOf: CalendarDate): RuleContext {
  const entries = judgeEntries(resolveEntries(list, reference, asOf), reference);
  const newEntries = entries.filter(isNew);
  return {
    list,
    reference,
    asOf,
    entries,
    newEntries,
    entriesOf: groupByCandidate(entries),
    changedNames: changedNamesIn(list.rows),
    rowsAsking: new Set(entries.map(({ entry }) => entry.candidate.row)),
    rowsToSend: new Set(newEntries.map(({ entry }) => entry.candidate.row)),
    registrations: indexRegistrations(entries),
  };
}

/** Still to be sent: entries already made or withdrawn are not. */
export function isNew(resolved: ResolvedEntry): boolean {
  return resolved.entry.status.standing === 'new';
}

/** Whether anything of a row is still to be sent. */
export function isToSend(row: CandidateRow, context: RuleContext): boolean {
  return context.rowsToSend.has(row.row);
}

function groupByCandidate(entries: readonly JudgedEntry[]): Map<string, JudgedEntry[]> {
  const groups = new Map<string, JudgedEntry[]>();
  for (const resolved of entries) {
    const group = groups.get(resolved.candidateKey);
    if (group) group.push(resolved);
    else groups.set(resolved.candidateKey, [resolved]);
  }
  return groups;
}
