import { UNCLASSIFIED, type Assessment } from '../assessment';
import { compareSeries, groupBy, seriesName } from '../entries';
import type { Register, RegisteredEntry } from '../register';
import { byExamination } from './by-examination';

/** Candidates who failed an examination or were absent from it, and are not entered for it again. */
export interface WithoutPass {
  readonly code: string;
  readonly title: string;
  readonly seriesName: string;
  /** In the order of their numbers. */
  readonly candidates: readonly CandidateWithoutPass[];
}

export interface CandidateWithoutPass {
  readonly number: string;
  /** As it was sent. */
  readonly name: string;
  /** Empty for an absence. */
  readonly grade: string;
}

/**
 * Who may want to resit, examination by examination in the order of time: those whose last entry that was sent came to nothing. Whoever is
 * entered again, in the sheet or in a file, is not among them; nor is a near pass (R), which earns points.
 */
export function withoutPass({ entries }: Register, { newEntries }: Assessment): WithoutPass[] {
  const again = new Set(
    newEntries.flatMap(({ option, entry: { candidate } }) =>
      option === null ? [] : [`${candidate.uci} ${option.code}`, `${candidate.candidateNumber} ${option.code}`],
    ),
  );
  const sent = entries.filter(({ kind, isWithdrawn }) => kind === 'unit' && !isWithdrawn);
  const last = [...groupBy(sent, ({ details, code }) => `${details.uci || details.candidateNumber} ${code}`)].flatMap(
    ([key, own]) =>
      again.has(key) ? [] : ([...own].sort((one, other) => compareSeries(other.series, one.series))[0] ?? []),
  );
  const open = last.filter(
    ({ outcome, grade }) => outcome === 'absent' || (outcome === 'sat' && grade === UNCLASSIFIED),
  );
  return byExamination(open).map(({ first: { code, title, series }, all }) => ({
    ...{ code, title, seriesName: seriesName(series) },
    candidates: all.map(candidateOf).sort((one, other) => one.number.localeCompare(other.number)),
  }));
}

function candidateOf({ details, outcome, grade }: RegisteredEntry): CandidateWithoutPass {
  return { number: details.candidateNumber, name: details.name, grade: outcome === 'absent' ? '' : grade };
}
