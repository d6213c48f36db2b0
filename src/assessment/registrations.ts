import { annualSeries, parseCode, uciOfForm } from '../entries';
import { type ResolvedEntry, type Reference, subjectKey } from '../reference';
import type { RegisteredEntry } from '../register';
import { isSameSubject } from './examination';
import type { JudgedEntry } from './enterability';

/** Registrations for one thing, which are found by number or by UCI, whichever row gives which. */
interface ByPerson {
  add(registration: ResolvedEntry): void;
  of(entry: ResolvedEntry): ResolvedEntry | undefined;
}

/** Who is registered for what: by the qualification's code, and by its suite, level and subject. */
export interface Registrations {
  readonly byQualification: ReadonlyMap<string, ByPerson>;
  readonly bySubject: ReadonlyMap<string, ByPerson>;
}

/** The registrations of a list that are to be sent or already made; withdrawn ones do not count. */
export function indexRegistrations(entries: readonly ResolvedEntry[]): Registrations {
  const byQualification = new Map<string, ByPerson>();
  const bySubject = new Map<string, ByPerson>();
  // One that was made tells more than one that is still to be sent.
  const isMade = ({ entry }: ResolvedEntry): boolean => entry.status.standing === 'made';
  for (const resolved of entries) {
    const { kind, entry, qualification, qualificationCode } = resolved;
    if (kind !== 'registration' || entry.status.standing === 'withdrawn') continue;
    if (qualificationCode !== null) within(byQualification, qualificationCode, isMade).add(resolved);
    if (qualification !== null) within(bySubject, subjectKey(qualification), () => false).add(resolved);
  }
  return { byQualification, bySubject };
}

type GoesBefore = (registration: ResolvedEntry) => boolean;

function within(index: Map<string, ByPerson>, what: string, goesBefore: GoesBefore): ByPerson {
  const known = index.get(what) ?? byPerson(goesBefore);
  index.set(what, known);
  return known;
}

/**
 * Of several registrations of a person the first counts, but for those that go before it. Nearly every unit has the number of its
 * registration: UCIs are looked at only once a unit has not.
 */
function byPerson(goesBefore: GoesBefore): ByPerson {
  const all: ResolvedEntry[] = [];
  const byKey = new Map<string, ResolvedEntry>();
  let byUci: Map<string, ResolvedEntry> | null = null;
  const put = (index: Map<string, ResolvedEntry>, key: string, one: ResolvedEntry): void => {
    if (goesBefore(one) || !index.has(key)) index.set(key, one);
  };
  const indexByUci = (): Map<string, ResolvedEntry> => {
    const index = new Map<string, ResolvedEntry>();
    for (const one of all) {
      const uci = uciOfForm(one.entry.candidate);
      if (uci !== '') put(index, uci, one);
    }
    return index;
  };
  return {
    add(one) {
      all.push(one);
      put(byKey, one.candidateKey, one);
    },
    of({ candidateKey, entry }) {
      // Whoever is told by UCI is that of a row with a number and the same UCI, too.
      const own = entry.candidate.candidateNumber === '' ? undefined : byKey.get(candidateKey);
      if (own !== undefined) return own;
      byUci ??= indexByUci();
      return byUci.get(uciOfForm(entry.candidate)) ?? byKey.get(candidateKey);
    },
  };
}

/** How a unit entry stands with its candidate's registrations. */
export type RegistrationStanding =
  | { readonly kind: 'not-needed' | 'missing' }
  | { readonly kind: 'found' | 'other-size'; readonly registration: ResolvedEntry }
  /** No row of the sheet asks for it, and the register has it: another sheet asked for it. */
  | { readonly kind: 'sent'; readonly sent: RegisteredEntry };

/** How new unit entries stand with their candidates' registrations. */
export interface RegistrationStandings {
  /** By the entry's id; undefined of what is no new unit entry. */
  get(id: number): RegistrationStanding | undefined;
  /** The ids of the units whose candidate is registered for another size: nearly always none. */
  readonly underOtherSize: ReadonlySet<number>;
}

const NOT_NEEDED: RegistrationStanding = { kind: 'not-needed' };
const MISSING: RegistrationStanding = { kind: 'missing' };

/** What may be the registration of a unit: those for its qualification, and those for any size of its subject. */
interface Sought {
  readonly own: ByPerson | undefined;
  readonly ofSubject: ByPerson | undefined;
  readonly isSubjectEnough: boolean;
}

/**
 * Tells of each unit entry whether the registration that it needs is in the sheet; not needed where the entry cannot be made anyway. Which
 * registration that is, is worked out once for all who ask for the same.
 */
export function registrationStandings(
  { byQualification, bySubject }: Registrations,
  reference: Reference,
): (unit: JudgedEntry) => RegistrationStanding {
  const sought: (Sought | null)[] = [];
  const known: RegistrationStanding[] = [];
  // One for all units of a registration, of which there are several.
  const found = (registration: ResolvedEntry): RegistrationStanding =>
    (known[registration.entry.id] ??= { kind: 'found', registration });
  return (unit) => {
    let its = sought[unit.asking];
    if (its === undefined) sought[unit.asking] = its = soughtBy(unit);
    if (its === null) return NOT_NEEDED;
    const own = its.own?.of(unit);
    if (own) return found(own);
    const other = its.ofSubject?.of(unit);
    if (other) return its.isSubjectEnough ? found(other) : { kind: 'other-size', registration: other };
    return MISSING;
  };

  /** Null where none is needed. */
  function soughtBy(unit: JudgedEntry): Sought | null {
    const { kind, qualification, qualificationCode, enterability } = unit;
    const canBeMade = enterability === 'enterable' || enterability === 'out-of-months';
    if (kind !== 'unit' || qualificationCode === null || !canBeMade) return null;
    const policy = reference.policy(unit);
    const per = policy.registrationPer.value;
    if (!policy.unitEntries.value || !policy.registrationFirst.value || per === 'none') return null;
    const ofSubject = qualification === null ? undefined : bySubject.get(subjectKey(qualification));
    return { own: byQualification.get(qualificationCode), ofSubject, isSubjectEnough: per === 'subject' };
  }
}

/** The registration that a unit entry needs among those that the register has of its person; null where none is. */
export function sentRegistration(
  { qualificationCode, qualification, ...resolution }: ResolvedEntry,
  sent: readonly RegisteredEntry[],
  reference: Reference,
): RegisteredEntry | null {
  const perSubject =
    reference.policy({ ...resolution, qualificationCode, qualification }).registrationPer.value === 'subject';
  const isIt = ({ kind, code, series }: RegisteredEntry): boolean => {
    if (kind !== 'registration') return false;
    const found = reference.resolve(parseCode(code), series, annualSeries(series));
    return (
      found.qualificationCode === qualificationCode || (perSubject && isSameSubject(found.qualification, qualification))
    );
  };
  return sent.find(isIt) ?? null;
}

/** A qualification as messages name it: `05835 Business Extended Certificate`. */
export function qualificationName({
  qualificationCode,
  qualification,
}: Pick<ResolvedEntry, 'qualificationCode' | 'qualification'>): string {
  if (qualification === null) return qualificationCode ?? '';
  return `${qualification.code} ${qualification.subject} ${qualification.size}`;
}
