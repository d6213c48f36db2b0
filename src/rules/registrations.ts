import { uciKey } from '../entries';
import type { Qualification, ResolvedEntry } from '../reference';

/** Who is registered for what. Keys hold the person and the qualification, or the person, suite, subject and level. */
export interface Registrations {
  readonly byQualification: ReadonlyMap<string, ResolvedEntry>;
  readonly bySubject: ReadonlyMap<string, ResolvedEntry>;
}

/** The registrations of a list that are to be sent or already made; withdrawn ones do not count. */
export function indexRegistrations(entries: readonly ResolvedEntry[]): Registrations {
  const byQualification = new Map<string, ResolvedEntry>();
  const bySubject = new Map<string, ResolvedEntry>();
  for (const resolved of entries) {
    if (resolved.kind !== 'registration' || resolved.entry.status.standing === 'withdrawn') continue;
    for (const person of peopleKeys(resolved)) {
      const own = `${person} ${resolved.qualificationCode ?? ''}`;
      // One that was made tells more than one that is still to be sent.
      const isMade = resolved.entry.status.standing === 'made';
      if (resolved.qualificationCode !== null && (isMade || !byQualification.has(own)))
        byQualification.set(own, resolved);
      const subject = `${person} ${subjectKey(resolved.qualification)}`;
      if (resolved.qualification && !bySubject.has(subject)) bySubject.set(subject, resolved);
    }
  }
  return { byQualification, bySubject };
}

/** A registration row may give the candidate number and the unit's row the UCI only, or the other way round. */
export function peopleKeys({ candidateKey, entry }: ResolvedEntry): string[] {
  const uci = uciKey(entry.candidate);
  return uci === null ? [candidateKey] : [candidateKey, uci];
}

/** Sizes of one subject: the same suite, level and subject. */
export function subjectKey(qualification: Qualification | null): string {
  return qualification === null ? '' : `${qualification.suite} ${qualification.level} ${qualification.subject}`;
}
