import { timeOf } from './attempt-records';
import {
  type CandidateRow,
  memoizeBy,
  parseCode,
  seriesCode,
  type Series,
  annualSeries,
  statusSaysRefunded,
} from '../../entries';
import type { Reference, Resolution, ResolvedEntry } from '../../reference';
import type { AttemptRecord } from './attempts';
import { examinationOf } from '../examination';
import { matchPeople } from '../people/match-people';
import type { PastEntry } from '../../register';

/** What became of a record that was given beside the sheet. */
export interface RecordUse {
  /** `R9999972.X01`. */
  readonly source: string;
  /** File names are used again each year, so a record is told by its series too. */
  readonly series: Series;
  readonly entries: number;
  /** How many of them are of candidates in the sheet; the rest is left out. */
  readonly matched: number;
  /** The others, as number, UCI and code. */
  readonly unmatched: readonly string[];
  /** Codes, of candidates in the sheet, of which the unit is not known, so that they count for nothing. */
  readonly unknownCodes: readonly string[];
}

/** What records tell of the people of a sheet. */
interface PastAttempts {
  /** By person and examination. */
  readonly attemptRecords: ReadonlyMap<string, readonly AttemptRecord[]>;
  readonly records: readonly RecordUse[];
  /** Those of nobody in the sheet. */
  readonly unmatched: readonly PastEntry[];
}

interface Counts {
  entries: number;
  matched: number;
  readonly unmatched: string[];
  readonly unknownCodes: Set<string>;
}

/** The key under which a person's attempts of an examination are kept. */
export function attemptsKey(person: string, examination: string): string {
  return `${person} ${examination}`;
}

/** Sorts past entries to the people and examinations of a sheet. Results of qualifications are no attempts. */
export function pastAttempts(
  entries: readonly ResolvedEntry[],
  personOf: (resolved: ResolvedEntry) => string,
  reference: Reference,
  past: readonly PastEntry[],
  ucisOf: (row: CandidateRow) => ReadonlySet<string>,
): PastAttempts {
  if (past.length === 0) return { attemptRecords: new Map(), records: [], unmatched: [] };
  const matchOf = matchPeople(entries, personOf, reference.centre.number, ucisOf);
  const resolutionOf = memoizedResolutions(reference);
  const attemptRecords = new Map<string, AttemptRecord[]>();
  const unmatched: PastEntry[] = [];
  const uses = new Map<string, Pick<RecordUse, 'source' | 'series'> & Counts>();
  for (const one of past) {
    const { series, outcome, grade, source } = one;
    const record = `${source} ${seriesCode(series)}`;
    const use = uses.get(record) ?? { source, series, entries: 0, matched: 0, unmatched: [], unknownCodes: new Set() };
    uses.set(record, use);
    use.entries += 1;
    const match = matchOf(one);
    if (match === null) {
      use.unmatched.push(whoAndWhat(one));
      unmatched.push(one);
      continue;
    }
    use.matched += 1;
    const resolution = resolutionOf(one);
    const examination = examinationOf(resolution);
    if (examination === null) {
      if (resolution.kind === 'unit' || resolution.qualificationCode === null) use.unknownCodes.add(one.code);
      continue;
    }
    const { doubt } = match;
    const late = one.isWithdrawnLate ? { isWithdrawnLate: one.isWithdrawnLate } : {};
    const sequence = one.sequence === undefined ? {} : { sequence: one.sequence };
    const attempt: AttemptRecord = {
      series,
      outcome,
      grade,
      standing: 'made',
      record: source,
      doubt,
      ...late,
      ...sequence,
    };
    const key = attemptsKey(match.person, examination);
    const known = attemptRecords.get(key);
    if (known) known.push(attempt);
    else attemptRecords.set(key, [attempt]);
  }
  const records = [...uses.values()].map((use) => ({ ...use, unknownCodes: [...use.unknownCodes].sort() }));
  return { attemptRecords, records, unmatched };
}

/** What became of the results files that were given beside the sheet; files of the register are among a ledger's records too. */
export function givenRecords(records: readonly RecordUse[], past: readonly PastEntry[]): RecordUse[] {
  const given = new Set(past.map(({ source }) => source));
  return records.filter(({ source }) => given.has(source));
}

/** A result as messages name it: `0001 999990260001T 583501`. */
export function whoAndWhat({ candidateNumber, uci, code }: PastEntry): string {
  return [candidateNumber, uci, code].filter((part) => part !== '').join(' ');
}

/** A results file names few codes many times. */
export function memoizedResolutions(reference: Reference): (past: PastEntry) => Resolution {
  return memoizeBy(
    ({ code, series }) => `${code} ${series.year} ${series.month} ${series.letter ?? ''}`,
    ({ code, series }) => reference.resolve(parseCode(code), series, annualSeries(series)),
  );
}

/** Without the late withdrawals of which a row says that the fee was given back: they count for nothing. */
export function withoutRefunded(
  attemptRecords: ReadonlyMap<string, readonly AttemptRecord[]>,
  entries: readonly ResolvedEntry[],
  personOf: (resolved: ResolvedEntry) => string,
): ReadonlyMap<string, readonly AttemptRecord[]> {
  if (![...attemptRecords.values()].flat().some(({ isWithdrawnLate }) => isWithdrawnLate)) return attemptRecords;
  const left = new Map(attemptRecords);
  for (const resolved of entries) {
    const examination = statusSaysRefunded(resolved.entry.statusText) ? examinationOf(resolved) : null;
    if (examination === null) continue;
    const key = attemptsKey(personOf(resolved), examination);
    const time = timeOf(resolved.series);
    const isRefunded = ({ isWithdrawnLate, series }: AttemptRecord): boolean =>
      isWithdrawnLate === true && timeOf(series) === time;
    const own = left.get(key)?.filter((one) => !isRefunded(one)) ?? [];
    if (own.length > 0) left.set(key, own);
    else left.delete(key);
  }
  return left;
}
