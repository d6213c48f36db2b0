import type { ResolvedEntry } from '../reference';
import type { RuleContext } from './context';
import type { JudgedEntry } from './enterability';
import { peopleKeys, subjectKey } from './registrations';

/** How a unit entry stands with its candidate's registrations. */
export type RegistrationStanding =
  | { readonly kind: 'not-needed' | 'found' | 'missing' }
  | { readonly kind: 'other-size'; readonly registration: ResolvedEntry };

/** Whether the registration that a unit entry needs is in the sheet; not needed where the entry cannot be made anyway. */
export function registrationStanding(unit: JudgedEntry, context: RuleContext): RegistrationStanding {
  const { registrations, reference } = context;
  const canBeMade = ['enterable', 'out-of-months'].includes(unit.enterability);
  if (unit.kind !== 'unit' || unit.qualificationCode === null || !canBeMade) return { kind: 'not-needed' };
  const policy = reference.policy(unit);
  const registrationPer = policy.registrationPer.value;
  if (!policy.unitEntries.value || !policy.registrationFirst.value || registrationPer === 'none') {
    return { kind: 'not-needed' };
  }
  const { byQualification, bySubject } = registrations;
  if (byQualification.has(`${unit.candidateKey} ${unit.qualificationCode}`)) return { kind: 'found' };
  const people = peopleKeys(unit);
  if (people.some((person) => byQualification.has(`${person} ${unit.qualificationCode}`))) return { kind: 'found' };
  for (const person of unit.qualification ? people : []) {
    const registration = bySubject.get(`${person} ${subjectKey(unit.qualification)}`);
    if (registration) return registrationPer === 'subject' ? { kind: 'found' } : { kind: 'other-size', registration };
  }
  return { kind: 'missing' };
}

/** A qualification as messages name it: `05835 Business Extended Certificate`. */
export function qualificationName({ qualificationCode, qualification }: ResolvedEntry): string {
  if (qualification === null) return qualificationCode ?? '';
  return `${qualification.code} ${qualification.subject} ${qualification.size}`;
}
