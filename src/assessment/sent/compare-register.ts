import type { AssessmentSources } from '../sources';
import {
  addTo,
  addAll,
  academicYearOf,
  candidateKey,
  groupBy,
  memoize,
  parseCode,
  seriesCode,
  type CalendarDate,
  type CandidateRow,
  type Entry,
  type EntryList,
  type Series,
  seriesKey,
  isMonthOver,
  uciOfForm,
  annualSeries,
} from '../../entries';
import type { Reference, ResolvedEntry } from '../../reference';
import { registeredCandidates, ucisIn } from '../people/registered-candidates';
import { matchCandidates, namesakeKey } from '../people/match-candidates';
import { peopleOf } from '../people/match-people';
import {
  type Register,
  type RegisteredEntry,
  changedDetails,
  completedFrom,
  detailsOf,
  type SentDetails,
} from '../../register';
import { nothingSent, type RemovedEntry, type RegisterComparison, type SubmittedPerson } from './register-comparison';
import { assignToSheet } from '../people/assign-to-sheet';

/** A list with its entries as they stand after the register was looked into. */
interface ComparedList<Known extends ResolvedEntry> {
  readonly list: EntryList;
  readonly entries: readonly Known[];
  readonly submitted: RegisterComparison;
}

/**
 * Compares a sheet with the register. Entries that were sent count as made, whatever their status column says, unless that
 * says withdrawn; the given list stays as it is.
 */
export function compareWithRegister<Known extends ResolvedEntry>({
  list,
  resolved,
  register,
  reference,
  asOf,
}: Omit<AssessmentSources, 'past'> & { readonly resolved: readonly Known[] }): ComparedList<Known> {
  if (register.entries.length === 0) return { list, entries: resolved, submitted: nothingSent(register) };
  const centre = reference.centre.number ?? firstCentre(list);
  const isOwn = ({ centreNumber }: RegisteredEntry): boolean =>
    centre === null || centreNumber === '' || centreNumber === centre;
  const own = register.entries.filter(isOwn);
  const keyOf = personKeys(resolved);
  const rows = firstRows(list, keyOf);
  const match = matchCandidates([...rows].map(([key, row]) => ({ key, now: detailsOf(row) })));
  const sentBy = new Map<string, RegisteredEntry[]>();
  const ucisBy = new Map<string, Set<string>>();
  const claims = new Map<RegisteredEntry, Claim>();
  const notInSheet: RegisteredEntry[] = [];
  const known = new Map<string, SentDetails>();
  const owners = new Map<string, { readonly key: string | undefined; readonly sent: RegisteredEntry }>();
  for (const { candidate, key } of assignToSheet(registeredCandidates(own, register), match)) {
    const ucis = ucisIn(candidate);
    if (key !== undefined) {
      const all = ucisBy.get(key) ?? new Set();
      for (const uci of ucis) all.add(uci);
      ucisBy.set(key, all);
    }
    for (const { details, sent } of candidate) {
      if (key !== undefined) known.set(key, details);
      if (sent === null) continue;
      claims.set(sent, { key, ucis, last: candidate.at(-1)?.details ?? details });
      owners.set(numberKey(sent.details.candidateNumber, sent.series), { key, sent });
      if (key === undefined) addAll(notInSheet, sent.isWithdrawn ? [] : [sent]);
      else addTo(sentBy, key, sent);
    }
  }
  // Somebody else may stand in the sheet with the number: whose name was sent is the person whom the register knows.
  const rowsOf = rowsByKey(list, keyOf);
  const people = new Map<string, SubmittedPerson>();
  for (const [key, details] of known) {
    const first = rows.get(key);
    const everSent = sentBy.get(key) ?? [];
    if (!first) continue;
    const row = isSomebodyElse(first, details) ? (rowsOf(key).find((one) => isCalled(one, details)) ?? first) : first;
    const sent = completedFrom(details, detailsOf(row));
    const changed = changesOf(sent, row, everSent, asOf);
    people.set(key, { row, known: sent, changed, entries: everSent.filter((one) => !one.isWithdrawn), everSent });
  }
  const { sentAs, noLongerRequested } = matchEntries(resolved, keyOf, people, reference);
  const isMissing = isMissingAt(list.sheets, register, asOf);
  const isGone = isGoneFrom(list.sheets, register, asOf);
  // Of several entries of one namesake, one that is missed goes before those that are over.
  const order = (sent: RegisteredEntry): number => Number(isGone(sent)) + Number(isMissing(sent));
  const missedLast = [...notInSheet].sort((one, other) => order(one) - order(other));
  const namesakes = new Map(
    missedLast.map((sent) => [namesakeKey(sent.details), { sent, isGone: isGone(sent) }] as const),
  );
  // Without a name or a day of birth nobody is a namesake of others of whom either is missing.
  namesakes.delete('');
  const notAskedFor = [...noLongerRequested, ...notInSheet.map((sent) => ({ sent, person: null }))];
  return {
    ...withMade(list, resolved, sentAs),
    submitted: {
      register,
      sentAs: (entry) => sentAs.get(entry.id) ?? null,
      personOf: (row) => people.get(keyOf(row)) ?? null,
      namesakeOf: (row) => (people.has(keyOf(row)) ? null : (namesakes.get(namesakeKey(detailsOf(row))) ?? null)),
      ucisOf(sent) {
        const { key = '', ucis = [] } = claims.get(sent) ?? {};
        const row = rows.get(key);
        return new Set(
          [...ucis, ...(ucisBy.get(key) ?? []), ...(row ? [uciOfForm(row)] : [])].filter((uci) => uci !== ''),
        );
      },
      ucisOfPerson: (row) => ucisBy.get(keyOf(row)) ?? new Set(),
      knownFor(sent) {
        const { key = '', last = sent.details } = claims.get(sent) ?? {};
        return { ...(people.get(key)?.known ?? last), candidateNumber: sent.details.candidateNumber };
      },
      people: [...people.values()].sort((one, other) => one.row.row - other.row.row),
      ownerOf(candidateNumber, series) {
        const owner = owners.get(numberKey(candidateNumber, series));
        return owner ? { person: people.get(owner.key ?? '') ?? null, sent: owner.sent } : null;
      },
      noLongerRequested: notAskedFor.filter(({ sent }) => isMissing(sent)),
      earlierRegistrations: notAskedFor.filter(({ sent }) => isGone(sent) && !isMissing(sent)),
      otherCentres: [...new Set(register.entries.filter((one) => !isOwn(one)).map(({ file }) => file))],
    },
  };
}

/** Whose a sent entry is. */
interface Claim {
  /** Undefined for somebody who is not in the sheet. */
  readonly key: string | undefined;
  readonly ucis: ReadonlySet<string>;
  /** The details of the candidate that were given last. */
  readonly last: SentDetails;
}

/** The first centre number in a list; null where there is none. */
function firstCentre({ rows }: Pick<EntryList, 'rows'>): string | null {
  return rows.find(({ centreNumber }) => centreNumber !== '')?.centreNumber ?? null;
}

/** The person of each row: as the ledger tells people apart, and a row that asks for nothing by what it gives. */
function personKeys(resolved: readonly ResolvedEntry[]): (row: CandidateRow) => string {
  const personOf = peopleOf(resolved);
  const keys = new Map(resolved.map((one) => [one.entry.candidate.row, personOf(one)]));
  return (row) => keys.get(row.row) ?? candidateKey(row);
}

function numberKey(candidateNumber: string, series: Series): string {
  return `${candidateNumber} ${seriesKey(series)}`;
}

function firstRows({ rows }: EntryList, keyOf: (row: CandidateRow) => string): Map<string, CandidateRow> {
  const first = new Map<string, CandidateRow>();
  for (const row of rows) if (!first.has(keyOf(row))) first.set(keyOf(row), row);
  return first;
}

/** All rows of a person, looked up only where they are asked for: of nearly everybody the first one tells all. */
function rowsByKey(
  { rows }: EntryList,
  keyOf: (row: CandidateRow) => string,
): (key: string) => readonly CandidateRow[] {
  const grouped = memoize(() => groupBy(rows, keyOf));
  return (key) => grouped(null).get(key) ?? [];
}

/** Whether a row has the name that was sent, if one was. */
function isCalled(row: CandidateRow, sent: SentDetails): boolean {
  return !changedDetails(sent, detailsOf(row)).some(({ detail }) => detail === 'name');
}

/** Another name and another day of birth: a name that was put right, in this row first, leaves the day as it is. */
function isSomebodyElse(row: CandidateRow, sent: SentDetails): boolean {
  const changed = changedDetails(sent, detailsOf(row)).map(({ detail }) => detail);
  return changed.includes('name') && changed.includes('birthDate');
}

/** The academic year of a series: 2026 for September 2026 and for June 2027. */
function yearOf(series: Series): number {
  return annualSeries(series).year;
}

/** A candidate number belongs to the academic year: in another one the candidate may have another. */
function changesOf(
  known: SentDetails,
  row: CandidateRow,
  entries: readonly RegisteredEntry[],
  asOf: CalendarDate,
): SubmittedPerson['changed'] {
  const isThisYear = entries.some(({ series }) => yearOf(series) === academicYearOf(asOf));
  return changedDetails(known, detailsOf(row)).filter(({ detail }) => detail !== 'candidateNumber' || isThisYear);
}

/** Keys under which an entry of a person is known: by its option, and by what it is. A registration lasts over the years. */
function entryKeys(
  person: string,
  { kind, qualificationCode, unit }: Pick<ResolvedEntry, 'kind' | 'qualificationCode' | 'unit'>,
  code: string | null,
  series: Series | null,
): string[] {
  const when = kind === 'registration' ? '' : series === null ? 'no series' : seriesKey(series);
  const what = qualificationCode === null ? [] : [`${person} ${kind} ${qualificationCode}/${unit ?? ''} ${when}`];
  return code === null ? what : [`${person} ${kind} ${code} ${when}`, ...what];
}

interface Matched {
  /** By the entry's id. */
  readonly sentAs: ReadonlyMap<number, RegisteredEntry>;
  readonly noLongerRequested: readonly RemovedEntry[];
}

function matchEntries(
  resolved: readonly ResolvedEntry[],
  keyOf: (row: CandidateRow) => string,
  people: ReadonlyMap<string, SubmittedPerson>,
  reference: Reference,
): Matched {
  const sent = new Map<string, RegisteredEntry>();
  const resolutions = new Map<string, ReturnType<Reference['resolve']>>();
  const keysOf = (key: string, one: RegisteredEntry): string[] => {
    const what = `${one.code} ${seriesCode(one.series)}`;
    const found = resolutions.get(what) ?? reference.resolve(parseCode(one.code), one.series, annualSeries(one.series));
    resolutions.set(what, found);
    return entryKeys(key, { ...found, kind: one.kind }, one.code, one.series);
  };
  for (const [key, { entries }] of people) {
    for (const one of entries) for (const place of keysOf(key, one)) sent.set(place, one);
  }
  const sentAs = new Map<number, RegisteredEntry>();
  for (const one of resolved) {
    const { entry, option, series } = one;
    const keys = entryKeys(keyOf(entry.candidate), one, option?.code ?? null, series);
    const found = keys.flatMap((key) => sent.get(key) ?? [])[0];
    if (found) sentAs.set(entry.id, found);
  }
  const asked = new Set(sentAs.values());
  const inOrder = [...people].sort(([, one], [, other]) => one.row.row - other.row.row);
  const noLongerRequested = inOrder.flatMap(([key, person]) =>
    person.entries
      .filter((one) => !asked.has(one) && !keysOf(key, one).some((place) => asked.has(sent.get(place) ?? one)))
      .map((one) => ({ sent: one, person })),
  );
  return { sentAs, noLongerRequested };
}

/** What is not over and was not read from a sheet besides these that is still there. A registration lasts over the years. */
function isGoneFrom(
  read: readonly string[],
  { sheets }: Register,
  asOf: CalendarDate,
): (sent: RegisteredEntry) => boolean {
  const others = new Set(sheets.filter((name) => !read.includes(name)));
  return ({ series, kind, sheet: from }) =>
    !others.has(from) && (kind === 'registration' || !isMonthOver(series, asOf));
}

/** Only what is still to come can be missed: of registrations those of the year, since later a candidate may have left. */
function isMissingAt(
  read: readonly string[],
  register: Register,
  asOf: CalendarDate,
): (sent: RegisteredEntry) => boolean {
  const isGone = isGoneFrom(read, register, asOf);
  return (sent) => isGone(sent) && (sent.kind === 'unit' || yearOf(sent.series) === academicYearOf(asOf));
}

function withMade<Known extends ResolvedEntry>(
  list: EntryList,
  resolved: readonly Known[],
  sentAs: ReadonlyMap<number, RegisteredEntry>,
): Omit<ComparedList<Known>, 'submitted'> {
  const entries = resolved.map((one) => {
    const found = sentAs.get(one.entry.id);
    if (!found) return one;
    const { status } = one.entry;
    const standing = status.standing === 'new' ? 'made' : status.standing;
    const outcome = standing === 'made' ? (status.outcome ?? found.outcome) : status.outcome;
    const entry: Entry = { ...one.entry, status: { ...status, standing, outcome } };
    return { ...one, entry };
  });
  return { list: { ...list, entries: entries.map(({ entry }) => entry) }, entries };
}
