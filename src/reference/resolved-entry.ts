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
  const registrationSeries = registrationSeriesAt(asOf);
  const resolutionOf = memoizeByRequest(
    (entry: Entry) => entry,
    ({ wanted, series }) => reference.resolve(wanted, series, registrationSeries),
  );
  // The entries of a person share one text, by which they are looked up time and again.
  const keyOfNumber = memoize(numberedKey);
  const keyOf = (row: CandidateRow): string => (isNumbered(row) ? keyOfNumber(row.candidateNumber) : candidateKey(row));
  return list.entries.map((entry) => entryResolved(entry, resolutionOf(entry), keyOf(entry.candidate)));
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
