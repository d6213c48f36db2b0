import { candidateKey, registrationSeriesAt, type CalendarDate, type Entry, type EntryList } from '../entries';
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
  return list.entries.map((entry) => ({
    ...reference.resolve(entry.wanted, entry.series, registrationSeries),
    entry,
    candidateKey: candidateKey(entry.candidate),
  }));
}
