import { kindsOf, type CandidateRow, type Entry, type RequestedOption } from '../entries';
import type { ResolvedEntry } from '../reference';

/** What an entry asks for, and in which words and columns, whoever is to be entered. */
export interface AskingEntry extends Pick<
  Entry,
  'wanted' | 'wantedText' | 'series' | 'seriesText' | 'statusText' | 'columns'
> {
  readonly candidate: Pick<CandidateRow, 'columns' | 'centreNumber'>;
}

/** The same with what the reference knows of it. */
export interface ResolvedRequest extends Omit<ResolvedEntry, 'entry' | 'candidateKey'> {
  readonly entry: AskingEntry;
}

/**
 * By the place of each entry a number that is the same for entries which ask for the same in the same words and columns. Series and
 * columns are compared as objects: reading gives equal ones as one object each.
 */
export function askingKinds(entries: readonly Entry[]): Int32Array {
  return kindsOf(entries, ({ wanted }) => wanted.code, askAlike);
}

function askAlike(one: AskingEntry, other: AskingEntry): boolean {
  return (
    isSameRequest(one.wanted, other.wanted) &&
    one.series === other.series &&
    one.columns === other.columns &&
    one.wantedText === other.wantedText &&
    one.seriesText === other.seriesText &&
    one.statusText === other.statusText &&
    one.candidate.columns === other.candidate.columns &&
    one.candidate.centreNumber === other.candidate.centreNumber
  );
}

function isSameRequest(one: RequestedOption, other: RequestedOption): boolean {
  return (
    one === other ||
    (one.code === other.code &&
      one.qualification === other.qualification &&
      one.unit === other.unit &&
      one.qan === other.qan &&
      one.title === other.title &&
      one.otherQualification === other.otherQualification)
  );
}
