import type { Reference, ResolvedEntry } from '../reference';
import type { JudgedEntry } from './enterability';
import { registrationOf, subjectKey, type Registrations } from './registrations';

/** How a unit entry stands with its candidate's registrations. */
export type RegistrationStanding =
  | { readonly kind: 'not-needed' | 'missing' }
  | { readonly kind: 'found' | 'other-size'; readonly registration: ResolvedEntry };

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

/** A qualification as messages name it: `05835 Business Extended Certificate`. */
export function qualificationName({ qualificationCode, qualification }: ResolvedEntry): string {
  if (qualification === null) return qualificationCode ?? '';
  return `${qualification.code} ${qualification.subject} ${qualification.size}`;
}
