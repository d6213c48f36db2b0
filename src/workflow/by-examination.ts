import { compareSeries, groupBy, seriesCode } from '../entries';
import type { RegisteredEntry } from '../register';

/** Sent entries by their examination, one of a code in a series, in the order of time: of each the first, for what it is called, and all. */
export function byExamination(
  entries: readonly RegisteredEntry[],
): { readonly first: RegisteredEntry; readonly all: readonly RegisteredEntry[] }[] {
  return [...groupBy(entries, ({ code, series }) => `${seriesCode(series)} ${code}`).values()]
    .flatMap((all) => all.slice(0, 1).map((first) => ({ first, all })))
    .sort(
      ({ first: one }, { first: other }) =>
        compareSeries(one.series, other.series) || one.code.localeCompare(other.code),
    );
}
