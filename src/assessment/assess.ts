import type { AssessmentSources } from './sources';
import {
  groupBy,
  mustHave,
  type CalendarDate,
  candidateKinds,
  type CandidateRow,
  type EntryList,
  uciOfForm,
} from '../entries';
import type { Reference, ResolvedEntry } from '../reference';
import { NO_ANSWERS, pastOf, type PastEntry } from '../register';
import { attemptLedger, type AttemptLedger } from './attempts/ledger';
import { askedTwice } from './asked-twice';
import { judgeEntries, requestsOf, type JudgedEntry, type RequestCount } from './enterability';
import { numberKey, isPerson, sharedBy } from './people/people';
import {
  indexRegistrations,
  registrationStandings,
  sentRegistration,
  type RegistrationStanding,
  type RegistrationStandings,
} from './registrations';
import { compareWithRegister } from './sent/compare-register';
import { earlierSizes, type EarlierSizeOf } from './sent/earlier-size';
import type { RegisterComparison } from './sent/register-comparison';
import { answersIn, type Answers } from './answers';
import { rollOf, type Roll } from './roll/roll';
import { waitingUnits, type WaitingUnit } from './waiting-units';
import { writtenDays, type WrittenBirthDate } from './written-days';

/** All that is known of the people and entries of a sheet on a day: built once a check, read-only. Rules, fees and submission rest on it. */
export interface Assessment {
  /** The list as the register knows it: entries that were sent count as made. */
  readonly list: EntryList;
  readonly reference: Reference;
  readonly asOf: CalendarDate;
  /** What records outside the sheet tell. */
  readonly past: readonly PastEntry[];
  readonly entries: readonly JudgedEntry[];
  /** Those of them that are still to be sent. */
  readonly newEntries: readonly JudgedEntry[];
  /** What the new entries ask for, as each comes first, and how many ask for it in the same words. */
  readonly requests: readonly RequestCount[];
  /** The ids of entries that ask for the same thing as another of their person, withdrawn ones left out: nearly always none. */
  readonly askedTwice: ReadonlySet<number>;
  /** All entries of a person, by candidate key. */
  readonly entriesOf: ReadonlyMap<string, readonly JudgedEntry[]>;
  /** The rows that share a candidate number or a UCI and do not agree in everything else; remarks with somebody's number are not among them. */
  readonly disagreeing: Readonly<Record<'byNumber' | 'byUci', readonly (readonly CandidateRow[])[]>>;
  /** By the place of each row in the list a number that is the same for rows which give the same of their candidate. */
  readonly candidateKinds: Int32Array;
  /** The sheet rows that ask for anything, also if it was made or withdrawn. */
  readonly rowsAsking: ReadonlySet<number>;
  /** The sheet rows that have at least one new entry. */
  readonly rowsToSend: ReadonlySet<number>;
  /** How each new unit entry stands with its candidate's registrations, by the entry's id. */
  readonly standings: RegistrationStandings;
  /** New unit entries that can only follow when a registration of the same sheet is processed. */
  readonly waiting: readonly WaitingUnit[];
  /** The dates of birth by how they are written. */
  readonly writtenDays: readonly WrittenBirthDate[];
  /** What came before each unit entry: earlier rows of the sheet, and what records outside the sheet tell. */
  readonly ledger: AttemptLedger;
  /** The sheet compared with the register of what was sent. */
  readonly submitted: RegisterComparison;
  /** The registration for another size that the candidate of a new one has. */
  readonly earlierSize: EarlierSizeOf;
  /** The candidates of the sheet, each once, made when a rule first asks for them. */
  roll(): Roll;
  /** What the officer answered to findings before. */
  readonly answers: Answers;
}

/** Works out all that is known of a sheet on a day, of what was sent, and of past entries of the people in it. */
export function assess({
  list: given,
  reference,
  asOf,
  past,
  register,
  answers = NO_ANSWERS,
}: AssessmentSources): Assessment {
  const resolved = judgeEntries(given, reference, asOf);
  const { list, entries, submitted } = compareWithRegister({ list: given, resolved, register, reference, asOf });
  const kinds = candidateKinds(list.rows);
  const newEntries = entries.filter(isNew);
  const rowsAsking = new Set(entries.map(({ entry }) => entry.candidate.row));
  const isOfPeople = (row: CandidateRow): boolean => rowsAsking.has(row.row) || isPerson(row);
  const [people, kindsOfPeople] =
    rowsAsking.size === list.rows.length
      ? [list.rows, kinds]
      : [list.rows.filter(isOfPeople), kinds.filter((_, place) => isOfPeople(mustHave(list.rows[place], 'A row')))];
  const entriesOf = groupBy(entries, ({ candidateKey }) => candidateKey);
  const standings = standingsOf(entries, newEntries, reference, submitted);
  const earlierSize = earlierSizes(entries, reference, submitted);
  const ledger = attemptLedger(
    entries,
    reference,
    asOf,
    [...past, ...pastOf(register, reference)],
    submitted.ucisOfPerson,
  );
  let roll: Roll | null = null;
  return {
    list,
    reference,
    asOf,
    past,
    entries,
    newEntries,
    requests: requestsOf(newEntries),
    entriesOf,
    askedTwice: askedTwice(entriesOf, reference),
    disagreeing: {
      byNumber: sharedBy(people, numberKey, kindsOfPeople),
      byUci: sharedBy(people, uciOfForm, kindsOfPeople),
    },
    candidateKinds: kinds,
    rowsAsking,
    rowsToSend:
      newEntries.length === entries.length ? rowsAsking : new Set(newEntries.map(({ entry }) => entry.candidate.row)),
    standings,
    waiting: waitingUnits({ newEntries, standings, reference, asOf, earlierSize }),
    writtenDays: writtenDays(list),
    ledger,
    submitted,
    earlierSize,
    roll: () => (roll ??= rollOf({ list, entries, entriesOf, rowsAsking, ledger, submitted, reference, standings })),
    answers: answersIn(answers, { rows: list.rows, qualifications: qualificationsOf(entries), asOf }),
  };
}

function qualificationsOf(entries: readonly JudgedEntry[]): ReadonlySet<string> {
  const codes = new Set(entries.map(({ qualificationCode }) => qualificationCode));
  return new Set([...codes].flatMap((code) => code ?? []));
}

/** Still to be sent: entries already made or withdrawn are not. */
export function isNew(resolved: ResolvedEntry): boolean {
  return resolved.entry.status.standing === 'new';
}

/** Whether anything of a row is still to be sent. */
export function isToSend(row: CandidateRow, { rowsToSend, list }: Assessment): boolean {
  // Where all rows have something, which is so in most lists, none need be looked up.
  return rowsToSend.size === list.rows.length || rowsToSend.has(row.row);
}

function standingsOf(
  entries: readonly JudgedEntry[],
  newEntries: readonly JudgedEntry[],
  reference: Reference,
  submitted: RegisterComparison,
): RegistrationStandings {
  const registrations = indexRegistrations(entries);
  // What a row of this sheet takes back does not count, although the register has it until that is recorded.
  const withdrawn = entries.filter(({ entry }) => entry.status.standing === 'withdrawn');
  const takenBack = new Set(withdrawn.flatMap(({ entry }) => submitted.sentAs(entry) ?? []));
  const inSheet = registrationStandings(registrations, reference);
  const standingOf = (unit: JudgedEntry): RegistrationStanding => {
    const standing = inSheet(unit);
    if (standing.kind !== 'missing') return standing;
    const known = submitted.personOf(unit.entry.candidate)?.entries ?? [];
    const sent = sentRegistration(
      unit,
      known.filter((one) => !takenBack.has(one)),
      reference,
    );
    return sent === null ? standing : { kind: 'sent', sent };
  };
  const byId: RegistrationStanding[] = [];
  const underOtherSize = new Set<number>();
  for (const one of newEntries) {
    if (one.kind !== 'unit') continue;
    const standing = standingOf(one);
    byId[one.entry.id] = standing;
    if (standing.kind === 'other-size') underOtherSize.add(one.entry.id);
  }
  return { get: (id) => byId[id], underOtherSize };
}
