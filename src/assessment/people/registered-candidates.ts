import { academicYearOf, annualSeries, seriesKey, bareUci, uciOfForm } from '../../entries';
import { dayOf, type Register, type RegisteredChange, type RegisteredEntry, type SentDetails } from '../../register';

/** Details of a candidate as the awarding body got them: with an entry, or by e-mail. */
export interface SentDetailsRecord {
  readonly details: SentDetails;
  /** Null for an e-mail. */
  readonly sent: RegisteredEntry | null;
  /** The UCI that an e-mail asked to have changed; empty where it did not, and for an entry. */
  readonly uciBefore: string;
  /** The entry or the change that gave them. */
  readonly by: RegisteredEntry | RegisteredChange;
  readonly time: string;
  readonly year: number | null;
}

/**
 * The candidates of the register, each with everything that was given of them, the earliest first. They are told by what the
 * awarding body tells them by: the UCI, the one that a recorded change replaced, the candidate number in a series, and number and
 * name together in a year, so that a candidate of whom one thing after another was changed is still the same.
 */
export function registeredCandidates(
  entries: readonly RegisteredEntry[],
  { changes }: Register,
): SentDetailsRecord[][] {
  const given = [
    ...entries.map((sent): SentDetailsRecord => {
      const { details, time, series } = sent;
      return { details, sent, uciBefore: '', by: sent, time: time ?? '', year: annualSeries(series).year };
    }),
    ...changes.map((by): SentDetailsRecord => {
      const { details, uciBefore, time } = by;
      const year = time === null ? null : academicYearOf(dayOf(time));
      return { details, sent: null, uciBefore, by, time: time ?? '', year };
    }),
  ].sort((one, other) => (one.time < other.time ? -1 : Number(one.time > other.time)));
  const rootOf = joined(given.map(keysOf));
  const candidates = new Map<number, SentDetailsRecord[]>();
  for (const [index, one] of given.entries()) {
    const root = rootOf(index);
    const known = candidates.get(root);
    if (known) known.push(one);
    else candidates.set(root, [one]);
  }
  return [...candidates.values()];
}

/** The UCIs that a register has of the candidate of each of its entries, bare: for where no sheet is at hand. */
export function ucisOfRegister(register: Register): (sent: RegisteredEntry) => ReadonlySet<string> {
  const known = new Map<RegisteredEntry, ReadonlySet<string>>();
  for (const candidate of registeredCandidates(register.entries, register)) {
    const ucis = ucisIn(candidate);
    for (const { sent } of candidate) if (sent !== null) known.set(sent, ucis);
  }
  return (sent) => known.get(sent) ?? new Set();
}

/** Every UCI that the register has of a candidate, bare. */
export function ucisIn(candidate: readonly SentDetailsRecord[]): Set<string> {
  const ucis = candidate.flatMap(({ details, uciBefore }) => [uciOfForm(details), uciOfForm({ uci: uciBefore })]);
  return new Set(ucis.filter((uci) => uci !== ''));
}

function keysOf({ details, sent, uciBefore, year }: SentDetailsRecord): string[] {
  const { candidateNumber, name } = details;
  const series = sent === null ? [] : [`number ${candidateNumber} ${seriesKey(sent.series)}`];
  const named = name === '' || year === null ? [] : [`name ${candidateNumber} ${name} ${year}`];
  const ucis = [details.uci, uciBefore].flatMap((uci) => (uci === '' ? [] : [`uci ${bareUci({ uci })}`]));
  return [...ucis, ...series, ...named];
}

/** Joins what shares a key, directly or through others, and gives one member of each group for all of it. */
function joined(keys: readonly (readonly string[])[]): (index: number) => number {
  const parents = keys.map((_own, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    for (let parent = parents[root]; parent !== undefined && parent !== root; parent = parents[root]) root = parent;
    parents[index] = root;
    return root;
  };
  const first = new Map<string, number>();
  for (const [index, own] of keys.entries()) {
    for (const key of own) {
      const other = first.get(key);
      if (other === undefined) first.set(key, index);
      else parents[rootOf(index)] = rootOf(other);
    }
  }
  return rootOf;
}
