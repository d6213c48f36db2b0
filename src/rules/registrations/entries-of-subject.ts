import { groupBy, memoizeOf, type CandidateRow } from '../../entries';
import { FirstOfPerson, isNew, isSameSubject, type JudgedEntry } from '../../assessment';

/** Entries under one candidate number of one kind, for one qualification, that are all new or all made. */
export interface EntriesAlike {
  readonly like: JudgedEntry;
  readonly isNew: boolean;
  /** The first that is about the person of a row, with its place among all entries under the number. */
  readonly firstOf: (row: CandidateRow) => Placed | undefined;
}

/** An entry with its place among all entries under its candidate number. */
export interface Placed {
  readonly resolved: JudgedEntry;
  readonly place: number;
}

/**
 * What is entered for a subject under one candidate number, without what is withdrawn, parted by kind, qualification and whether it is new.
 * There are few parts, however many rows.
 */
export function entriesOfSubject(own: readonly JudgedEntry[], { qualification }: JudgedEntry): EntriesAlike[] {
  return partsOf(own).filter(({ like }) => isSameSubject(like.qualification, qualification));
}

const partsOf = memoizeOf((own: readonly JudgedEntry[]): EntriesAlike[] => {
  const placed = own.flatMap((resolved, place): Placed[] =>
    resolved.qualification === null || resolved.entry.status.standing === 'withdrawn' ? [] : [{ resolved, place }],
  );
  const parts = groupBy(placed, ({ resolved: one }) => `${one.kind} ${one.qualificationCode} ${isNew(one)}`);
  return [...parts.values()].flatMap((part) => {
    const [first] = part;
    if (first === undefined) return [];
    const people = new FirstOfPerson<Placed>(({ resolved }) => resolved.entry.candidate);
    for (const one of part) people.add(one);
    return [{ like: first.resolved, isNew: isNew(first.resolved), firstOf: (row) => people.find(row) }];
  });
});

/** The earliest in the sheet of what parts have of the person of a row. */
export function earliestOf(parts: readonly EntriesAlike[], row: CandidateRow): Placed | undefined {
  const found = parts.flatMap(({ firstOf }) => firstOf(row) ?? []);
  return found.sort((one, other) => one.place - other.place)[0];
}
