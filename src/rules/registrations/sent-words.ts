import { annualSeries, parseCode, seriesName } from '../../entries';
import type { Reference } from '../../reference';
import type { RegisteredEntry } from '../../register';
import { slotWords } from '../slot-words';

/** Entries told by name; the rest is counted. */
const NAMED = 4;

function words({ details, code, series }: RegisteredEntry): string {
  return slotWords.sentEntry(details.candidateNumber, code, seriesName(series));
}

/** Sent entries in words: the first few by name, and how many more. */
export function which(all: readonly RegisteredEntry[]): string {
  const more = all.length > NAMED ? [slotWords.andMore(all.length - NAMED)] : [];
  return [...all.slice(0, NAMED).map(words), ...more].join('; ');
}

/** The awarding body's page for registrations of its suite. */
export function trackerOf({ code, series }: RegisteredEntry, reference: Reference): string {
  const { suite } = reference.policy(reference.resolve(parseCode(code), series, annualSeries(series)));
  return reference.family(suite).tracker.value;
}
