import { candidateKey, uciKey, type CandidateRow } from '../entries';
import { learnersIn } from './learners';
import { keysOf } from './match-candidates';
import type { PastEntry } from './past-entry';
import { soundNumber, soundUln } from './people';
import { RecordIndex } from './record-index';
import type { Register, RegisteredChange, RegisteredEntry } from './register';
import { detailsOf } from './sent-details';

/** What is known of people besides the sheet. */
export interface Records {
  readonly past: readonly PastEntry[];
  readonly register: Register;
}

/** Rows of a sheet that are to be looked at together. */
export interface Reach {
  /** The rows of which anything may be said that was not said before, or that is true no more. */
  readonly changed: ReadonlySet<number>;
  /** Besides those, the rows by which records are told to be theirs or somebody else's. */
  readonly beside: ReadonlySet<number>;
  /** Of the records, those that may be of the people in the changed rows, in the order in which they were given. */
  readonly records: Records;
}

type CandidateAt = (row: number) => CandidateRow | null;

/** Who is in a sheet, kept while rows change, so that the few rows that a change can touch are found without looking at all. */
export class PeopleIndex {
  private readonly rows = new Map<string, Set<number>>();
  private readonly past: RecordIndex<PastEntry>;
  private readonly results: RecordIndex<PastEntry>;
  private readonly sent: RecordIndex<RegisteredEntry>;
  private readonly asked: RecordIndex<RegisteredChange>;

  /** @param records they stay as they are while rows change */
  constructor(
    rows: readonly CandidateRow[],
    private readonly records: Records,
  ) {
    const { entries, changes } = records.register;
    this.past = new RecordIndex(records.past, pastKeys);
    this.results = new RecordIndex(records.register.results, pastKeys);
    const keysBy = learnerKeys(records.register);
    this.sent = new RecordIndex(entries, (entry) => keysBy.get(entry) ?? []);
    this.asked = new RecordIndex(changes, (change) => keysBy.get(change) ?? []);
    for (const row of rows) this.add(row);
  }

  add(row: CandidateRow): void {
    for (const key of this.keysOfRow(row)) {
      const known = this.rows.get(key);
      if (known) known.add(row.row);
      else this.rows.set(key, new Set([row.row]));
    }
  }

  remove(row: CandidateRow): void {
    for (const key of this.keysOfRow(row)) {
      const known = this.rows.get(key);
      known?.delete(row.row);
      if (known?.size === 0) this.rows.delete(key);
    }
  }

  /**
   * What a change of rows can reach: every row of the people that they were and are about, and of the people whose records
   * may now be another's.
   * @param changed the rows as they were and as they are; the index has them as they are
   */
  reachOf(changed: readonly CandidateRow[], candidateAt: CandidateAt): Reach {
    const own = this.family(
      changed.flatMap((row) => this.keysOfRow(row)),
      candidateAt,
    );
    const reached = this.family([...own.keys, ...this.keysOfRecords(own.keys)], candidateAt);
    const around = this.family(this.keysOfRecords(reached.keys), candidateAt);
    return {
      changed: reached.rows,
      beside: new Set([...around.rows].filter((row) => !reached.rows.has(row))),
      records: {
        past: this.past.having(reached.keys),
        register: {
          ...this.records.register,
          entries: this.sent.having(reached.keys),
          changes: this.asked.having(reached.keys),
          results: this.results.having(reached.keys),
        },
      },
    };
  }

  /**
   * What may make a row one of the same person, or the person of a record, as another: the candidate number (else UCI, else
   * name and date of birth), the UCI, the ULN, and for records the name as it was sent. Nothing else links two rows.
   */
  private keysOfRow(row: CandidateRow): string[] {
    const uln = soundUln(row);
    const own = [candidateKey(row), uciKey(row) ?? '', uln === '' ? '' : `uln ${uln}`].filter((key) => key !== '');
    return this.sent.isEmpty && this.asked.isEmpty ? own : [...own, ...keysOf(detailsOf(row))];
  }

  /** Every row that has one of the keys, or a key of a row that is found so. */
  private family(
    keys: readonly string[],
    candidateAt: CandidateAt,
  ): { readonly keys: string[]; readonly rows: ReadonlySet<number> } {
    const seen = new Set(keys);
    const rows = new Set<number>();
    // The set grows while it is walked, until nothing new is found.
    for (const key of seen) {
      for (const row of this.rows.get(key) ?? []) {
        if (rows.has(row)) continue;
        rows.add(row);
        const candidate = candidateAt(row);
        for (const other of candidate ? this.keysOfRow(candidate) : []) seen.add(other);
      }
    }
    return { keys: [...seen], rows };
  }

  private keysOfRecords(keys: readonly string[]): string[] {
    return [this.past, this.results, this.sent, this.asked].flatMap((index) => index.keysBeside(keys));
  }
}

/** The keys of each entry and change: those of all that was given of the same candidate, since they are told to be theirs together. */
function learnerKeys(register: Register): Map<RegisteredEntry | RegisteredChange, readonly string[]> {
  const keys = new Map<RegisteredEntry | RegisteredChange, readonly string[]>();
  for (const learner of learnersIn(register.entries, register)) {
    const all = [...new Set(learner.flatMap(({ details }) => keysOf(details)))];
    for (const { by } of learner) keys.set(by, all);
  }
  return keys;
}

function pastKeys(past: PastEntry): string[] {
  const [number, uln] = [soundNumber(past), soundUln(past)];
  const keys = [number === '' ? '' : `number ${number}`, uciKey(past) ?? '', uln === '' ? '' : `uln ${uln}`];
  return keys.filter((key) => key !== '');
}
