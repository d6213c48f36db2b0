import { groupBy, memoizeOf, seriesKey, seriesName } from '../../entries';
import { isSameSubject, sameEntryKey, type AssessmentSources, type JudgedEntry } from '../../assessment';
import { isSameCandidateIn, rowDetails, type EntryRows, type RowDetails, type RowsBeside } from './detail-differences';
import type { Difference, Different, EntryInBoth, EntryOfOne, ListComparison } from './list-comparison';
import { nameInList } from './people-of-lists';

/** An entry with what tells it from others, with and without its series. */
export interface KeyedEntry {
  readonly one: JudgedEntry;
  /** The same in both lists. */
  readonly person: string;
  /** Its own row with the details that it gives, and all rows of its candidate in this list. */
  readonly now: RowDetails;
  readonly ofCandidate: readonly RowDetails[];
  readonly full: string;
  readonly bare: string;
  readonly hasSeries: boolean;
}

/** An entry of a list by keys that are the same in both. */
export function keyedEntry(
  one: JudgedEntry,
  { person, ofCandidate }: Pick<KeyedEntry, 'person' | 'ofCandidate'>,
  reference: AssessmentSources['reference'],
): KeyedEntry {
  const full = sameEntryKey({ ...one, candidateKey: person }, { reference });
  const when = one.kind === 'unit' && one.series !== null ? seriesKey(one.series) : '';
  const bare = full.slice(0, full.length - when.length);
  const now = rowDetails(one.entry.candidate);
  return { one, person, now, ofCandidate, full, bare, hasSeries: one.kind !== 'unit' || when !== '' };
}

/** The entries of both lists beside each other: how they differ, besides in their candidates, and in which rows each stands. */
interface ComparedEntries extends Omit<ListComparison, 'of'> {
  readonly rowsBeside: readonly RowsBeside[];
}

/** What both lists have, what only one, and what is of another series, unit or code. */
export function compareEntries(here: readonly KeyedEntry[], there: readonly KeyedEntry[]): ComparedEntries {
  const sameThere = finder(there);
  const sameHere = finder(here);
  const ownRows = groupBy(here, ({ full }) => full);
  const pairs = here.flatMap((own): PairedEntry[] => {
    const others = sameThere(own);
    const alike = others.slice(0, MOST_ALIKE);
    const other = alike.find((one) => isSameCandidateIn(rowsOfOne(own), rowsOfOne(one))) ?? others[0];
    return other === undefined ? [] : [{ own, other, owns: ownRows.get(own.full) ?? [own], others }];
  });
  const left = here.filter((one) => sameThere(one).length === 0);
  const leftThere = there.filter((one) => sameHere(one).length === 0);
  const others = othersOf(left, leftThere);
  const told = new Set(others.flatMap(({ own, other }) => [own, other]));
  const different = [...pairs, ...others].flatMap(({ own, other }) => {
    const details = differencesIn(own.one, other.one);
    return details.length === 0 ? [] : [differentEntry(own, details)];
  });
  const sure = pairs.filter(isSure);
  return {
    both: pairs.length,
    onlyHere: left.filter((one) => !told.has(one)).map(entryOfOne),
    onlyThere: leftThere.filter((one) => !told.has(one)).map(entryOfOne),
    different,
    inBoth: sure.map(({ own, other }): EntryInBoth => ({
      id: own.one.entry.id,
      person: own.person,
      row: other.one.entry.candidate.row,
      there: other.now.details,
    })),
    unsure: pairs.length - sure.length,
    rowsBeside: [...new Map(pairs.map((pair) => [pair.owns, pair])).values()].map((pair) => ({
      person: pair.own.person,
      own: entryRows(pair.owns).rows,
      other: entryRows(pair.others).rows,
    })),
  };
}

interface Pair {
  readonly own: KeyedEntry;
  readonly other: KeyedEntry;
}

/** An entry in both lists, with all that are the same in each: a list may have it twice. */
interface PairedEntry extends Pair {
  readonly owns: readonly KeyedEntry[];
  readonly others: readonly KeyedEntry[];
}

/** Finds the same entry in a list, in all rows that have it. Where either does not say the series, the rest decides. */
function finder(entries: readonly KeyedEntry[]): (one: KeyedEntry) => readonly KeyedEntry[] {
  const full = groupBy(entries, (other) => other.full);
  const bare = groupBy(entries, (other) => other.bare);
  const unsaid = groupBy(
    entries.filter(({ hasSeries }) => !hasSeries),
    (other) => other.bare,
  );
  return (one) => full.get(one.full) ?? (one.hasSeries ? unsaid : bare).get(one.bare) ?? [];
}

/** Of so many lines of one entry the one is looked for that says the same of its candidate: more are a list that went wrong. */
const MOST_ALIKE = 50;

// A list that went wrong has one entry thousands of times.
const entryRows = memoizeOf((entries: readonly KeyedEntry[]): EntryRows => ({
  rows: entries.map(({ now }) => now),
  ofCandidate: entries[0]?.ofCandidate ?? [],
}));
const rowsOfOne = memoizeOf((entry: KeyedEntry): EntryRows => entryRows([entry]));

/** Of what only one list has, what a candidate has there in another series, for another unit or for another size of the subject. */
function othersOf(here: readonly KeyedEntry[], there: readonly KeyedEntry[]): Pair[] {
  const free = groupBy(there, ({ bare }) => bare);
  const ofOtherSeries = here.flatMap((own): Pair[] => {
    const other = free.get(own.bare)?.shift();
    return other ? [{ own, other }] : [];
  });
  const paired = new Set(ofOtherSeries.flatMap(({ own, other }) => [own, other]));
  const left = groupBy(
    there.filter((one) => !paired.has(one)),
    ({ person }) => person,
  );
  const own = groupBy(
    here.filter((one) => !paired.has(one)),
    ({ person }) => person,
  );
  const alike = (one: KeyedEntry, other: KeyedEntry): boolean =>
    one.one.kind === other.one.kind &&
    isSameSubject(one.one.qualification, other.one.qualification) &&
    seriesOf(one) === seriesOf(other);
  // Of several, nobody can tell which became which.
  const ofOtherUnit = [...own.values()].flat().flatMap((one): Pair[] => {
    const other = onlyOne(left.get(one.person) ?? [], (two) => alike(one, two));
    return other && onlyOne(own.get(one.person) ?? [], (two) => alike(two, other)) ? [{ own: one, other }] : [];
  });
  return [...ofOtherSeries, ...ofOtherUnit];
}

/** The one of some that is wanted; undefined where none is, or more are. */
function onlyOne<One>(some: readonly One[], isWanted: (one: One) => boolean): One | undefined {
  const first = some.findIndex(isWanted);
  return first >= 0 && first === some.findLastIndex(isWanted) ? some[first] : undefined;
}

function seriesOf({ one: { kind, series } }: KeyedEntry): string {
  return kind === 'unit' && series !== null ? seriesName(series) : '';
}

/**
 * Whether an entry is told by code and series in both lists, a unit being known under the code of each size, and each of its rows says
 * the same of who its candidate is.
 */
function isSure({ own, other, owns, others }: PairedEntry): boolean {
  const code = own.one.qualificationCode;
  const isSameEntry = own.full === other.full && own.hasSeries && code !== null && code === other.one.qualificationCode;
  return isSameEntry && isSameCandidateIn(entryRows(owns), entryRows(others));
}

function differencesIn(one: JudgedEntry, other: JudgedEntry): Difference[] {
  const told: readonly (readonly [Difference['detail'], string, string])[] = [
    ['code', one.qualificationCode ?? '', other.qualificationCode ?? ''],
    ['unit', one.unit ?? '', other.unit ?? ''],
    ['series', seriesWords(one), seriesWords(other)],
  ];
  return told.flatMap(([detail, before, after]) =>
    before === '' || after === '' || before === after ? [] : [{ detail, before, after }],
  );
}

function seriesWords({ kind, series }: JudgedEntry): string {
  return kind === 'registration' || series === null ? '' : seriesName(series);
}

function differentEntry({ one }: KeyedEntry, details: readonly Difference[]): Different {
  const { candidate } = one.entry;
  return { who: nameInList(candidate), what: one.title, row: candidate.row, details };
}

function entryOfOne({ one: { entry, title, series } }: KeyedEntry): EntryOfOne {
  const when = series === null || entry.wanted.unit === '' ? '' : `, ${seriesName(series)}`;
  return { who: nameInList(entry.candidate), what: `${title}${when}`, row: entry.candidate.row };
}
