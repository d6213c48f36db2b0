import {
  academicYearOf,
  annualSeries,
  validNumberOrEmpty,
  validUciOrEmpty,
  validUlnOrEmpty,
  type CalendarDate,
  type CandidateRow,
} from '../../entries';
import type { ResolvedEntry } from '../../reference';
import type { PastEntry } from '../../register';

/** Results that were given for a candidate number of the sheet, under a UCI or ULN that its candidate has not. */
export interface ResultsOfOther {
  /** The first row of that number. */
  readonly row: CandidateRow;
  readonly results: readonly PastEntry[];
}

/**
 * Results of nobody in the sheet whose candidate number is there: of this academic year, in which a number is one person's, so that
 * one of the two UCIs is wrong. In other years the number was somebody else's.
 */
export function resultsOfOthers(
  entries: readonly ResolvedEntry[],
  unmatched: readonly PastEntry[],
  ownCentre: string | null,
  asOf: CalendarDate,
): ResultsOfOther[] {
  if (unmatched.length === 0) return [];
  const rows = new Map<string, CandidateRow>();
  for (const { entry } of entries) {
    const { candidate } = entry;
    const number = validNumberOrEmpty(candidate);
    const key = `${candidate.centreNumber || (ownCentre ?? '')} ${number}`;
    if (number !== '' && !rows.has(key)) rows.set(key, candidate);
  }
  const found = new Map<string, { row: CandidateRow; results: PastEntry[] }>();
  for (const one of unmatched) {
    if (annualSeries(one.series).year !== academicYearOf(asOf)) continue;
    const number = validNumberOrEmpty(one);
    // A sheet that does not say its centre is taken to be of the centre that the record is for.
    const row = rows.get(`${one.centreNumber} ${number}`) ?? rows.get(` ${number}`);
    if (row === undefined) continue;
    const key = [row.row, one.source, validUciOrEmpty(one), validUlnOrEmpty(one)].join(' ');
    const known = found.get(key);
    if (known) known.results.push(one);
    else found.set(key, { row, results: [one] });
  }
  return [...found.values()];
}
