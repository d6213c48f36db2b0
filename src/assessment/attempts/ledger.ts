import type { CalendarDate, CandidateRow, Entry } from '../../entries';
import type { Reference, ResolvedEntry } from '../../reference';
import { countAttempts, NO_ATTEMPTS, type Attempts, type AttemptRecord } from './attempts';
import { entryStage } from '../entry-stage';
import { examinationIn, examinationOf } from '../examination';
import type { PastEntry } from '../../register';
import { pastAttempts, attemptsKey, type RecordUse, withoutRefunded } from './past-attempts';
import { peopleOf } from '../people/match-people';
import { bySeries, couldBeOne, NO_TIME, CLAIMED, attemptRecordOf, timeOf } from './attempt-records';

/** What came before the entries of a sheet: one account a person and examination, made once a check, read-only. */
export interface AttemptLedger {
  /** What came in earlier series before an entry that is new or was made; nothing of one that was made in no known series. */
  before(entry: Entry): Attempts;
  /** All that the person of an entry sat or missed of a unit of its subject, under any size; what is still to be sent is not among it. */
  ofUnit(resolved: ResolvedEntry, unit: string): Attempts;
  /** What a record outside the sheet tells of the very entry, in its own series; null where none does. */
  recorded(entry: Entry): AttemptRecord | null;
  readonly records: readonly RecordUse[];
  /** What records tell of nobody in the sheet. */
  readonly unmatched: readonly PastEntry[];
}

/**
 * Opens the ledger: from the sheet's own rows, and from past entries of the people in it. A row that is still to be sent comes
 * before a later one only while it can be made on `asOf`. The work grows with rows and past entries together, not with their product.
 */
export function attemptLedger(
  entries: readonly ResolvedEntry[],
  reference: Reference,
  asOf: CalendarDate,
  past: readonly PastEntry[],
  ucisOf: (row: CandidateRow) => ReadonlySet<string>,
): AttemptLedger {
  const personOf = peopleOf(entries);
  const { attemptRecords: told, records, unmatched } = pastAttempts(entries, personOf, reference, past, ucisOf);
  const attemptRecords = withoutRefunded(told, entries, personOf);
  const { accounts, accountOf } = openAccounts(entries, personOf, attemptRecords);
  // Nearly always there is nothing but entries that are still to be sent.
  const isUntold = attemptRecords.size === 0 && !entries.some(({ entry }) => entry.status.standing === 'made');
  const canStillBe: CanStillBe = (one) =>
    one.entry.status.standing !== 'new' || entryStage(one, reference, asOf)?.stage !== 'closed';
  const before = new Map<number, Attempts>();
  const recorded = new Map<number, AttemptRecord>();
  for (const [key, account] of accounts) {
    tell(account, attemptRecords.get(key) ?? [], canStillBe, before, recorded);
  }
  return {
    before: (entry) => before.get(entry.id) ?? NO_ATTEMPTS,
    recorded: (entry) => recorded.get(entry.id) ?? null,
    ofUnit: (resolved, unit) => {
      if (isUntold || resolved.qualification === null) return NO_ATTEMPTS;
      const [person, examination] = [personOf(resolved), examinationIn(resolved.qualification, unit)];
      const account = accountOf(person, examination);
      const known = attemptRecords.get(attemptsKey(person, examination)) ?? [];
      if (known.length === 0 && account.every(({ entry }) => entry.status.standing === 'new')) return NO_ATTEMPTS;
      const { others, dated, lost } = attemptRecordsIn(account, known);
      const made = dated.filter(([, { standing }]) => standing === 'made');
      return countAttempts([...others, ...inOrder([...lost, ...made])]);
    },
    records,
    unmatched,
  };
}

interface Accounts {
  /** By person and examination, where there is more to tell than that the entry is a first one. */
  readonly accounts: ReadonlyMap<string, readonly ResolvedEntry[]>;
  /** All entries of a person for an examination that are not withdrawn. */
  accountOf(person: string, examination: string): readonly ResolvedEntry[];
}

/** Nearly every person has one entry for an examination, of which nothing was recorded: such an entry needs neither a list nor a key of its own. */
function openAccounts(
  entries: readonly ResolvedEntry[],
  personOf: (resolved: ResolvedEntry) => string,
  attemptRecords: ReadonlyMap<string, readonly AttemptRecord[]>,
): Accounts {
  const firsts = new Map<string, Map<string, ResolvedEntry>>();
  const accounts = new Map<string, ResolvedEntry[]>();
  for (const resolved of entries) {
    const examination = examinationOf(resolved);
    if (examination === null || resolved.entry.status.standing === 'withdrawn') continue;
    const person = personOf(resolved);
    const byPerson = firsts.get(examination) ?? new Map<string, ResolvedEntry>();
    firsts.set(examination, byPerson);
    const first = byPerson.get(person);
    if (first === undefined) byPerson.set(person, resolved);
    const isRecorded = attemptRecords.size > 0 && attemptRecords.has(attemptsKey(person, examination));
    if (first === undefined && !isRecorded && !resolved.entry.status.resit) continue;
    const key = attemptsKey(person, examination);
    const account = accounts.get(key);
    if (account) account.push(resolved);
    else accounts.set(key, first === undefined ? [resolved] : [first, resolved]);
  }
  return {
    accounts,
    accountOf(person, examination) {
      const first = firsts.get(examination)?.get(person);
      return accounts.get(attemptsKey(person, examination)) ?? (first === undefined ? [] : [first]);
    },
  };
}

/** Whether an entry was made, or can be made yet: what neither was nor can be is no sitting. */
type CanStillBe = (resolved: ResolvedEntry) => boolean;

/** One person's entries of one examination, and what records tell of it; both maps are by the entry's id. */
function tell(
  account: readonly ResolvedEntry[],
  known: readonly AttemptRecord[],
  canStillBe: CanStillBe,
  before: Map<number, Attempts>,
  recorded: Map<number, AttemptRecord>,
): void {
  const { records, ...attemptRecords } = attemptRecordsIn(account.filter(canStillBe), known);
  const resits = new Set(account.filter(({ entry }) => entry.status.resit).map(({ series }) => timeOf(series)));
  const attempts = new Map<number, Attempts>();
  for (const { entry, series } of account) {
    const time = timeOf(series);
    const record = records.get(time);
    if (record) recorded.set(entry.id, record);
    if (entry.status.standing !== 'new' && time === NO_TIME) continue;
    const found = attempts.get(time) ?? countAttempts(earlierThan(time, attemptRecords, resits));
    attempts.set(time, found);
    before.set(entry.id, found);
  }
}

type Dated = readonly (readonly [time: number, AttemptRecord])[];

function inOrder(dated: Dated): AttemptRecord[] {
  return [...dated].sort(([one], [other]) => one - other).map(([, attempt]) => attempt);
}

/** The words by which attempts without a series are put in order, so that the order of the rows does not matter. */
const toldOf = ({ outcome, grade }: AttemptRecord): string => `${outcome ?? ''} ${grade}`;

interface AttemptRecords {
  /** Those without a series. */
  readonly others: readonly AttemptRecord[];
  /** One a series. */
  readonly dated: Dated;
  /** Entries that were withdrawn too late and of which nothing else is known. In their series there may be a new entry. */
  readonly lost: Dated;
}

/** What rows and records tell of an examination. */
function attemptRecordsIn(
  account: readonly ResolvedEntry[],
  known: readonly AttemptRecord[],
): AttemptRecords & { readonly records: ReadonlyMap<number, AttemptRecord> } {
  const own = account.map(attemptRecordOf);
  const records = bySeries(known.filter(({ isWithdrawnLate }) => !isWithdrawnLate));
  // Each by itself first, so that the order of the rows tells nothing.
  const all = bySeries([...records.values(), ...bySeries(own).values()]);
  const made = [...all.values()].filter(({ standing }) => standing === 'made');
  // A row without a series may be about an attempt that is known with its series: it counts only where it cannot be.
  const undated = own.filter(({ series, standing }) => series === null && standing === 'made');
  const others = undated
    .filter((one) => !made.some((attempt) => couldBeOne(one, attempt)))
    .sort((one, other) => toldOf(one).localeCompare(toldOf(other)));
  const late = known.filter(({ isWithdrawnLate }) => isWithdrawnLate);
  const lost = [...bySeries(late)].filter(([time]) => all.get(time)?.standing !== 'made');
  return { records, others, dated: [...all].sort(([one], [other]) => one - other), lost };
}

/** What came before a time; where the first entry that is known was a resit, one more came before it. */
function earlierThan(
  time: number,
  { others, dated, lost }: AttemptRecords,
  resits: ReadonlySet<number>,
): AttemptRecord[] {
  const earlier = dated.filter(([at, { standing }]) => (time === NO_TIME ? standing === 'made' : at < time));
  const isFirstResit = others.length === 0 && resits.has(earlier[0]?.[0] ?? time);
  const taken = lost.filter(([at]) => time === NO_TIME || at <= time);
  return [...(isFirstResit ? [CLAIMED] : []), ...others, ...inOrder([...taken, ...earlier])];
}
