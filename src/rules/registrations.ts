import { uciKey } from '../entries';
import type { Qualification, ResolvedEntry } from '../reference';

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
  const uci = uciKey(entry.candidate);
  return uci === null ? [candidateKey] : [candidateKey, uci];
}

/** The registration of an entry's person among those of a qualification or subject. */
export function registrationOf(
  { candidateKey, entry }: ResolvedEntry,
  registrations: ByPerson | undefined,
): ResolvedEntry | undefined {
  return registrations?.get(candidateKey) ?? registrations?.get(uciKey(entry.candidate) ?? '');
}

/** Sizes of one subject: the same suite, level and subject. */
export function subjectKey(qualification: Qualification | null): string {
  return qualification === null ? '' : `${qualification.suite} ${qualification.level} ${qualification.subject}`;
}
