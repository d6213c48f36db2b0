import {
  candidateKey,
  isNumbered,
  memoize,
  memoizeByRequest,
  numberedKey,
  registrationSeriesAt,
  type CalendarDate,
  type CandidateRow,
  type Entry,
  type EntryList,
} from '../entries';
import type { Reference, Resolution } from './reference';

/** An entry with what the reference knows of it. */
export interface ResolvedEntry extends Resolution {
  readonly entry: Entry;
  /** The same for all entries of one person in the sheet. */
  readonly candidateKey: string;
}

/** Every entry of the list with what the reference knows of it, in the list's order; registrations go into the academic year of `asOf`. */
export function resolveEntries(list: EntryList, reference: Reference, asOf: CalendarDate): ResolvedEntry[] {
  const resolutionOf = resolver(reference, asOf);
  const keyOf = sharedKeys();
  return list.entries.map((entry) => entryResolved(entry, resolutionOf(entry), keyOf(entry.candidate)));
}

/** What the reference knows of an entry, worked out once for all entries that ask for the same. */
export function resolver(reference: Reference, asOf: CalendarDate): (entry: Entry) => Resolution {
  const registrationSeries = registrationSeriesAt(asOf);
  return memoizeByRequest(
    (entry: Entry) => entry,
    ({ wanted, series }) => reference.resolve(wanted, series, registrationSeries),
  );
}

/** The keys of candidates. The rows of one share one text, by which they are looked up time and again, and mostly stand together. */
export function sharedKeys(): (row: CandidateRow) => string {
  const keyOfNumber = memoize(numberedKey);
  let last: CandidateRow | null = null;
  let key = '';
  return (row) => {
    if (last !== null && areKeyedAlike(row, last)) return key;
    key = isNumbered(row) ? keyOfNumber(row.candidateNumber) : candidateKey(row);
    last = row;
    return key;
  };
}

/** Whether two rows certainly have one key: one number, or no number and all else that a key is made of. */
function areKeyedAlike(one: CandidateRow, other: CandidateRow): boolean {
  if (one.candidateNumber !== other.candidateNumber) return false;
  if (isNumbered(one)) return true;
  const areNamedAlike = one.surname === other.surname && one.forenames === other.forenames;
  const areBornAlike = one.birthDate === other.birthDate && one.birthDateText === other.birthDateText;
  return one.uci === other.uci && areNamedAlike && areBornAlike && one.surname !== '';
}

/** Field by field: to spread an object takes many times as long, and this is done for every row. */
function entryResolved(entry: Entry, of: Resolution, key: string): ResolvedEntry {
  return {
    kind: of.kind,
    isCertification: of.isCertification,
    series: of.series,
    option: of.option,
    alternatives: of.alternatives,
    basedataLoaded: of.basedataLoaded,
    qualificationCode: of.qualificationCode,
    qualification: of.qualification,
    unit: of.unit,
    examinedUnit: of.examinedUnit,
    title: of.title,
    entry,
    candidateKey: key,
  };
}
