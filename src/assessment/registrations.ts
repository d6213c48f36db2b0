import { annualSeries, parseCode, uciOfForm } from '../entries';
import { type ResolvedEntry, type Reference, subjectKey } from '../reference';
import type { RegisteredEntry } from '../register';
import { isSameSubject } from './examination';
import type { JudgedEntry } from './enterability';

/** Registrations by the keys of their people. */
type ByPerson = ReadonlyMap<string, ResolvedEntry>;

/** Who is registered for what: by the qualification's code, and by its suite, level and subject. */
export interface Registrations {
  readonly byQualification: ReadonlyMap<string, ByPerson>;
  readonly bySubject: ReadonlyMap<string, ByPerson>;
}

/** The registrations of a list that are to be sent or already made; withdrawn ones do not count. */
export function indexRegistrations(entries: readonly ResolvedEntry[]): Registrations {
  const byQualification = new Map<string, Map<string, ResolvedEntry>>();
  const bySubject = new Map<string, Map<string, ResolvedEntry>>();
  for (const resolved of entries) {
    const { kind, entry, qualification, qualificationCode } = resolved;
    if (kind !== 'registration' || entry.status.standing === 'withdrawn') continue;
    const ofQualification = qualificationCode === null ? null : within(byQualification, qualificationCode);
    const ofSubject = qualification === null ? null : within(bySubject, subjectKey(qualification));
    for (const person of peopleKeys(resolved)) {
      // One that was made tells more than one that is still to be sent.
      if (entry.status.standing === 'made' || !ofQualification?.has(person)) ofQualification?.set(person, resolved);
      if (!ofSubject?.has(person)) ofSubject?.set(person, resolved);
    }
  }
  return { byQualification, bySubject };
}

function within(index: Map<string, Map<string, ResolvedEntry>>, what: string): Map<string, ResolvedEntry> {
  const known = index.get(what) ?? new Map<string, ResolvedEntry>();
  index.set(what, known);
  return known;
}

/** A registration row may give the candidate number and the unit's row the UCI only, or the other way round. */
function peopleKeys({ candidateKey, entry }: ResolvedEntry): string[] {
  const uci = uciOfForm(entry.candidate);
  return uci === '' ? [candidateKey] : [candidateKey, `uci ${uci}`];
}

/** The registration of an entry's person among those of a qualification or subject. */
export function registrationOf(
  { candidateKey, entry }: ResolvedEntry,
  registrations: ByPerson | undefined,
): ResolvedEntry | undefined {
  return registrations?.get(candidateKey) ?? registrations?.get(`uci ${uciOfForm(entry.candidate)}`);
}

/** How a unit entry stands with its candidate's registrations. */
export type RegistrationStanding =
  | { readonly kind: 'not-needed' | 'missing' }
  | { readonly kind: 'found' | 'other-size'; readonly registration: ResolvedEntry }
  /** No row of the sheet asks for it, and the register has it: another sheet asked for it. */
  | { readonly kind: 'sent'; readonly sent: RegisteredEntry };

/** The ids of the units whose candidate is registered for another size: nearly always none, and quicker to ask than each standing. */
export function underOtherSize(standings: ReadonlyMap<number, RegistrationStanding>): ReadonlySet<number> {
  const ids = new Set<number>();
  for (const [id, { kind }] of standings) if (kind === 'other-size') ids.add(id);
  return ids;
}

const NOT_NEEDED: RegistrationStanding = { kind: 'not-needed' };
const MISSING: RegistrationStanding = { kind: 'missing' };

/** Whether the registration that a unit entry needs is in the sheet; not needed where the entry cannot be made anyway. */
export function registrationStanding(
  unit: JudgedEntry,
  { byQualification, bySubject }: Registrations,
  reference: Reference,
): RegistrationStanding {
  const canBeMade = ['enterable', 'out-of-months'].includes(unit.enterability);
  if (unit.kind !== 'unit' || unit.qualificationCode === null || !canBeMade) return NOT_NEEDED;
  const policy = reference.policy(unit);
  const registrationPer = policy.registrationPer.value;
  if (!policy.unitEntries.value || !policy.registrationFirst.value || registrationPer === 'none') return NOT_NEEDED;
  const own = registrationOf(unit, byQualification.get(unit.qualificationCode));
  if (own) return { kind: 'found', registration: own };
  const { qualification } = unit;
  const other = qualification ? registrationOf(unit, bySubject.get(subjectKey(qualification))) : undefined;
  if (other) return { kind: registrationPer === 'subject' ? 'found' : 'other-size', registration: other };
  return MISSING;
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
