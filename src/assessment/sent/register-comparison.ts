import { type CandidateRow, type Entry, type Series, type CalendarDate, isMonthOver } from '../../entries';
import type { Register, RegisteredEntry, ChangedDetail, SentDetails } from '../../register';

/** What the register knows of a person of the sheet. */
export interface SubmittedPerson {
  /** The first row of the person. */
  readonly row: CandidateRow;
  /** The details that the awarding body has: as last sent, or as last asked to be changed. */
  readonly known: SentDetails;
  /** What the sheet now has otherwise. */
  readonly changed: readonly ChangedDetail[];
  /** Entries that are with the awarding body: neither of a void file nor withdrawn. */
  readonly entries: readonly RegisteredEntry[];
  /** Those and the withdrawn ones: through them, too, the awarding body knows the candidate. */
  readonly everSent: readonly RegisteredEntry[];
}

/** Somebody who was sent, who has a row's name and date of birth and is not in the sheet. */
interface Namesake {
  readonly sent: RegisteredEntry;
  /** No row asks for it any more, in a sheet that is still there, and it is not over: a registration lasts over the years. */
  readonly isGone: boolean;
}

/** An entry that is with the awarding body and that no row of the sheet asks for any more. */
export interface RemovedEntry {
  readonly sent: RegisteredEntry;
  /** Null where the candidate is no longer in the sheet. */
  readonly person: SubmittedPerson | null;
}

/** Whom a candidate number was sent for in a series. */
interface NumberOwner {
  readonly person: SubmittedPerson | null;
  readonly sent: RegisteredEntry;
}

/** The sheet compared with the register: built once a check, read-only. */
export interface RegisterComparison {
  readonly register: Register;
  /** What was sent of the very entry; null where nothing was. */
  sentAs(entry: Entry): RegisteredEntry | null;
  /** What is known of the person of a row; null where nothing was sent of them. */
  personOf(row: CandidateRow): SubmittedPerson | null;
  readonly people: readonly SubmittedPerson[];
  /**
   * Who had a candidate number in a series, also if everything was withdrawn: `person` is null where they are not in the sheet, or
   * cannot be told to be. Null where nobody had it.
   */
  ownerOf(candidateNumber: string, series: Series): NumberOwner | null;
  readonly noLongerRequested: readonly RemovedEntry[];
  /** Registrations of earlier academic years that no row asks for: of candidates who have finished, or have left. */
  readonly earlierRegistrations: readonly RemovedEntry[];
  /**
   * An entry of somebody who is not in the sheet and has the name and date of birth of a row, but neither its number nor its UCI or
   * ULN: perhaps another person, perhaps the same with two details changed. Null where there is none, and where something was
   * sent of the row's own person.
   */
  namesakeOf(row: CandidateRow): Namesake | null;
  /** Every UCI that sheet or register have of the candidate of a sent entry, bare. */
  ucisOf(sent: RegisteredEntry): ReadonlySet<string>;
  /** Every UCI that the register has of the person of a row, bare; empty where nothing was sent of them. */
  ucisOfPerson(row: CandidateRow): ReadonlySet<string>;
  /** The details under which the awarding body has the candidate of a sent entry now, with the number of the entry's series. */
  knownFor(sent: RegisteredEntry): SentDetails;
  /** Files of another centre, of which nothing is used. */
  readonly otherCentres: readonly string[];
}

export function nothingSent(register: Register): RegisterComparison {
  return {
    register,
    people: [],
    noLongerRequested: [],
    earlierRegistrations: [],
    otherCentres: [],
    sentAs: () => null,
    personOf: () => null,
    ownerOf: () => null,
    namesakeOf: () => null,
    ucisOf: () => new Set(),
    ucisOfPerson: () => new Set(),
    knownFor: ({ details }) => details,
  };
}

/**
 * Whether an entry that was sent is to be taken back, as its row says: not a unit entry of which something came already, or the series
 * of which is over.
 */
export function isToWithdraw(
  { status }: Entry,
  { kind, series, outcome }: RegisteredEntry,
  asOf: CalendarDate,
): boolean {
  if (status.standing !== 'withdrawn') return false;
  if (kind === 'registration') return true;
  return outcome === null && !isMonthOver(series, asOf);
}

/**
 * Whether a unit entry says by itself that it is withdrawn and was not taken back while its series lasted, as far as the register knows.
 * The whole row of a candidate who left says nothing of what is over.
 */
export function isWithdrawnTooLate(
  { status }: Entry,
  { kind, series, outcome }: RegisteredEntry,
  asOf: CalendarDate,
): boolean {
  const isSaid = status.standing === 'withdrawn' && !status.ofRow;
  return isSaid && kind === 'unit' && outcome === null && isMonthOver(series, asOf);
}
