import { bareUci, memoize, memoizeOf, type CandidateRow } from '../../entries';
import { detailsOf, detailText, EVERY_DETAIL, type Detail, type SentDetails } from '../../register';

/** A row of a list with the details that it gives. */
export interface RowDetails {
  readonly row: CandidateRow;
  readonly details: SentDetails;
}

export function rowDetails(row: CandidateRow): RowDetails {
  return { row, details: detailsOf(row) };
}

/** A detail that two lists do not give alike, with the row of the first list that has it so. */
export interface DetailDifference {
  readonly row: CandidateRow;
  readonly detail: Detail;
  /** As the lists give it; never empty. */
  readonly before: string;
  readonly after: string;
}

/** The rows in which the two lists have one entry. */
export interface RowsBeside {
  /** Whose entry it is, by the key of the person in the first list. */
  readonly person: string;
  readonly own: readonly RowDetails[];
  readonly other: readonly RowDetails[];
}

/** The details that say who a candidate is. */
const WHO: readonly Detail[] = ['candidateNumber', 'uci', 'uln', 'name', 'birthDate'];

/**
 * What the rows of a candidate give in one list and not in the other, each once. A detail that none of the rows of either gives is no
 * difference; nor is a UCI that only lacks its check letter.
 */
export function detailDifferences(here: readonly RowDetails[], there: readonly RowDetails[]): DetailDifference[] {
  return EVERY_DETAIL.flatMap((detail) => {
    const [own, other] = [valuesOf(here, detail), valuesOf(there, detail)];
    const [firstOwn] = own.values();
    const [firstOther] = other.values();
    if (firstOwn === undefined || firstOther === undefined) return [];
    const onlyHere = [...own].flatMap(([key, value]) => (other.has(key) ? [] : [value]));
    const onlyThere = [...other].flatMap(([key, value]) => (own.has(key) ? [] : [value]));
    return Array.from({ length: Math.max(onlyHere.length, onlyThere.length) }, (_, index) => {
      const before = onlyHere[index] ?? firstOwn;
      return { row: before.row, detail, before: before.text, after: (onlyThere[index] ?? firstOther).text };
    });
  });
}

/**
 * Whether the rows of an entry say the same of who its candidate is. A detail that the rows of the entry do not give is that of the
 * candidate's other rows.
 */
export function isSameCandidateIn(here: EntryRows, there: EntryRows): boolean {
  return WHO.every((detail) => {
    const [own, other] = [givenOf(here, detail), givenOf(there, detail)];
    if (own.size === 0 || other.size === 0) return true;
    return own.size === other.size && [...own.keys()].every((key) => other.has(key));
  });
}

/** The rows in which a list has an entry, and all of its candidate. */
export interface EntryRows {
  readonly rows: readonly RowDetails[];
  readonly ofCandidate: readonly RowDetails[];
}

type GivenValues = ReadonlyMap<string, { readonly row: CandidateRow; readonly text: string }>;

function givenOf({ rows, ofCandidate }: EntryRows, detail: Detail): GivenValues {
  const values = valuesOf(rows, detail);
  return values.size > 0 ? values : valuesOf(ofCandidate, detail);
}

/** What rows give of a detail. Each entry of a candidate asks for all rows of the candidate, who may have very many. */
function valuesOf(rows: readonly RowDetails[], detail: Detail): GivenValues {
  return valuesIn(rows)(detail);
}

const valuesIn = memoizeOf((rows: readonly RowDetails[]) => memoize((detail: Detail) => valuesFound(rows, detail)));

/** What rows give of a detail, made comparable, each with the row that gives it first. */
function valuesFound(rows: readonly RowDetails[], detail: Detail): GivenValues {
  const values = new Map<string, { readonly row: CandidateRow; readonly text: string }>();
  for (const { row, details } of rows) {
    const text = detailText(details, detail);
    const key = detail === 'uci' ? bareUci(details) : text;
    if (text !== '' && !values.has(key)) values.set(key, { row, text });
  }
  return values;
}
