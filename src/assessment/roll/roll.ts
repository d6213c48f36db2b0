import {
  ASKING_FIELDS,
  annualSeries,
  candidateKey,
  groupBy,
  memoize,
  memoizeBy,
  memoizeOf,
  parseCode,
  seriesKey,
  uciOfForm,
  validNumberOrEmpty,
  validUciOrEmpty,
  validUlnOrEmpty,
  type CandidateRow,
  type EntryList,
  type Field,
} from '../../entries';
import type { Qualification, Reference, Resolution } from '../../reference';
import type { PastEntry, RegisteredEntry } from '../../register';
import type { AttemptLedger } from '../attempts/ledger';
import type { JudgedEntry } from '../enterability';
import { examinationIn, examinationOf, isSameSubject } from '../examination';
import { keyOfEntry, peopleOf } from '../people/match-people';
import { isPerson } from '../people/people';
import type { RegistrationStandings } from '../registrations';
import type { RegisterComparison } from '../sent/register-comparison';
import { memberKinds } from './member-kinds';

/** A candidate of the sheet, however many rows they have. */
export interface RollMember {
  /** The first of the rows. */
  readonly row: CandidateRow;
  /** What the rows ask for, made and withdrawn entries with it; empty where they ask for nothing. */
  readonly entries: readonly JudgedEntry[];
  /** The examinations that those of them are for that are not withdrawn, each once: few. */
  readonly examinations: readonly string[];
  /** The values by which the centre groups its candidates: heading and value, each once. */
  readonly groups: readonly (readonly [heading: string, value: string])[];
  /**
   * The same number, from 0, for members whose entries ask for the same one after the other and stand alike: what follows from that alone need be
   * worked out once.
   */
  readonly kind: number;
  /** A row says why something may be missing: it cannot be read or entered, or its status speaks of somebody who has left, has sat or came from elsewhere. */
  readonly isExcused: boolean;
}

/** The candidates of a sheet, each once, and what they were ever entered for. */
export interface Roll {
  readonly members: readonly RollMember[];
  /** Nothing but the sheet tells of its members, neither register nor records: those of one kind differ in who they are and in nothing else. */
  readonly isSheetAlone: boolean;
  /** What the register has of a member, with what each is; withdrawn entries with it. */
  sent(member: RollMember): readonly SentResolution[];
  /**
   * Whether a member was ever entered for an examination, or is to be, under any size: by a row that is not withdrawn, by the register,
   * or by records outside the sheet.
   */
  hasEntered(member: RollMember, qualification: Qualification, unit: string): boolean;
}

interface SentResolution {
  readonly sent: RegisteredEntry;
  readonly resolution: Resolution;
}

/** What a roll is made from. */
interface RollSources {
  readonly list: EntryList;
  readonly entries: readonly JudgedEntry[];
  /** By candidate key. */
  readonly entriesOf: ReadonlyMap<string, readonly JudgedEntry[]>;
  readonly rowsAsking: ReadonlySet<number>;
  readonly ledger: AttemptLedger;
  readonly submitted: RegisterComparison;
  readonly reference: Reference;
  readonly standings: RegistrationStandings;
}

/** Calls the roll: one pass over the rows, and records are looked up as they are asked for. */
export function rollOf(sources: RollSources): Roll {
  const { ledger, submitted, reference } = sources;
  const resolutionOf = memoizeBy(
    ({ code, series }: Pick<PastEntry, 'code' | 'series'>) => `${code} ${seriesKey(series)}`,
    ({ code, series }) => reference.resolve(parseCode(code), series, annualSeries(series)),
  );
  const sentOf = memoize((member: RollMember): readonly SentResolution[] =>
    (submitted.personOf(member.row)?.everSent ?? []).map((one) => ({ sent: one, resolution: resolutionOf(one) })),
  );
  const sent = submitted.people.length === 0 ? (): readonly SentResolution[] => NOTHING : sentOf;
  const elsewhere = examinationsOfOthers(ledger.unmatched, resolutionOf);
  return {
    members: membersOf(sources),
    isSheetAlone: submitted.people.length === 0 && ledger.records.length === 0,
    sent,
    hasEntered(member, qualification, unit) {
      const examination = examinationIn(qualification, unit);
      if (member.examinations.includes(examination)) return true;
      const own = member.entries.find((one) => isSameSubject(one.qualification, qualification));
      return (
        (own !== undefined && ledger.ofUnit(own, unit).earlier.length > 0) ||
        sent(member).some((one) => !one.sent.isWithdrawn && examinationOf(one.resolution) === examination) ||
        (own === undefined && elsewhere(member.row).has(examination))
      );
    },
  };
}

const NOTHING: readonly SentResolution[] = [];

/** Memoizes what follows from what a member asks for: of each kind once, where nothing but the sheet tells of them. */
export function memoizeByKind<Value>(
  { isSheetAlone }: Roll,
  workOut: (member: RollMember) => Value,
): (member: RollMember) => Value {
  const known = memoizeBy(({ kind }: RollMember) => kind, workOut);
  return isSheetAlone ? known : workOut;
}

function membersOf({ list, entries, entriesOf, rowsAsking, standings }: RollSources): RollMember[] {
  const isExcused = whoIsExcused(list, standings);
  const personOf = peopleOf(entries);
  const byPerson = personOf === keyOfEntry ? entriesOf : groupBy(entries, personOf);
  const kindOf = memberKinds();
  const members: RollMember[] = [];
  // Where every row asks for something, the rows of a person are those of the entries.
  const rows = rowsAsking.size === list.rows.length ? rowsOfEntries(byPerson) : rowsOfPeople(list, byPerson);
  for (const [key, own] of rows) {
    const [row] = own;
    const asked = byPerson.get(key) ?? NO_ENTRIES;
    if (row === undefined) continue;
    const { kind, examinations, isSpeaking } = kindOf(asked);
    const groups = groupsOf(own);
    members.push({ row, groups, isExcused: isSpeaking || isExcused(own, asked), entries: asked, examinations, kind });
  }
  return members;
}

type EntriesOf = RollSources['entriesOf'];

function* rowsOfEntries(byPerson: EntriesOf): Generator<readonly [string, readonly CandidateRow[]]> {
  for (const [key, own] of byPerson) yield [key, own.map(({ entry }) => entry.candidate)];
}

/** The rows of each person, those that ask for nothing with them, as the list has them. */
function rowsOfPeople(list: EntryList, byPerson: EntriesOf): Map<string, CandidateRow[]> {
  const rows = new Map<string, CandidateRow[]>();
  const keys = new Map<number, string>();
  for (const [key, own] of byPerson) for (const { entry } of own) keys.set(entry.candidate.row, key);
  // Nearly all rows ask for something.
  let byUci: ReadonlyMap<string, string> | null = null;
  for (const row of list.rows) {
    const known = keys.get(row.row);
    if (known === undefined && !isPerson(row)) continue;
    if (known === undefined) byUci ??= keysByUci(byPerson);
    const key = known ?? byUci?.get(uciOfForm(row)) ?? candidateKey(row);
    const before = rows.get(key);
    if (before) before.push(row);
    else rows.set(key, [row]);
  }
  return rows;
}

type IsExcused = (rows: readonly CandidateRow[], asked: readonly JudgedEntry[]) => boolean;

function whoIsExcused(list: EntryList, standings: RollSources['standings']): IsExcused {
  const excused = excusedRows(list);
  // Of whoever is entered under another size than registered, registration-size-mismatch tells.
  const speaking = standings.underOtherSize;
  return (rows, asked) =>
    (excused.size > 0 && rows.some((one) => excused.has(one.row))) ||
    (speaking.size > 0 && asked.some(({ entry }) => speaking.has(entry.id)));
}

function keysByUci(byPerson: EntriesOf): ReadonlyMap<string, string> {
  const byUci = new Map<string, string>();
  for (const [key, own] of byPerson) for (const { entry } of own) byUci.set(uciOfForm(entry.candidate), key);
  byUci.delete('');
  return byUci;
}

const NO_ENTRIES: readonly JudgedEntry[] = [];

const ASKING = new Set<Field>([...ASKING_FIELDS, 'series', 'status']);

/** Rows of which nobody can say that something is missing: part of what they ask for cannot be read, or their status speaks for them. */
function excusedRows({ excused, unreadable, unreadableMarks, issues }: EntryList): ReadonlySet<number> {
  const asking = unreadable.filter(({ field }) => ASKING.has(field));
  const cells = [...asking, ...unreadableMarks, ...issues.units, ...issues.crossedOut];
  return new Set([...excused, ...cells.map(({ row }) => row)]);
}

/** The groups of one row that say something. Rows of one group share them. */
const groupsOfRow = memoizeOf((groups: CandidateRow['groups']): RollMember['groups'] => {
  const own = Object.entries(groups).filter(([, value]) => value !== '');
  return own.length === 0 ? NO_GROUPS : own;
});

const NO_GROUPS: RollMember['groups'] = [];

function isEmpty(groups: CandidateRow['groups']): boolean {
  for (const _heading in groups) return false;
  return true;
}

function groupsOf(rows: readonly CandidateRow[]): RollMember['groups'] {
  const own = rows[0]?.groups ?? {};
  if (rows.every(({ groups }) => groups === own || (isEmpty(groups) && isEmpty(own)))) return groupsOfRow(own);
  const [first = [], ...more] = new Set(rows.map(({ groups }) => groupsOfRow(groups)));
  const all = [...first];
  for (const groups of more) {
    for (const [heading, value] of groups) {
      if (!all.some((one) => one[0] === heading && one[1] === value)) all.push([heading, value]);
    }
  }
  return all;
}

/** What records tell of whoever asks for nothing in the sheet, by any of their numbers: better one examination too many than a false alarm. */
function examinationsOfOthers(
  unmatched: readonly PastEntry[],
  resolutionOf: (past: PastEntry) => Resolution,
): (row: CandidateRow) => ReadonlySet<string> {
  const known = new Map<string, Set<string>>();
  for (const past of unmatched) {
    const examination = examinationOf(resolutionOf(past));
    if (examination === null) continue;
    for (const key of keysOf(past)) known.set(key, (known.get(key) ?? new Set<string>()).add(examination));
  }
  if (known.size === 0) return () => NO_EXAMINATIONS;
  return (row) => new Set(keysOf(row).flatMap((key) => [...(known.get(key) ?? [])]));
}

const NO_EXAMINATIONS: ReadonlySet<string> = new Set();

function keysOf(of: Pick<CandidateRow, 'uci' | 'uln' | 'candidateNumber'>): string[] {
  const keys = [
    ['uci', validUciOrEmpty(of)],
    ['uln', validUlnOrEmpty(of)],
    ['number', validNumberOrEmpty(of)],
  ];
  return keys.flatMap(([kind, key = '']) => (key === '' ? [] : [`${kind ?? ''} ${key}`]));
}
