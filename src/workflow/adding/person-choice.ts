import { formatDate } from '../../entries';
import type { Joining, Person } from '../../table';
import { personName } from './person-name';

/** Somebody who may be meant, as they are offered: plain data. */
export interface PersonChoice {
  readonly key: string;
  readonly words: string;
}

/** Somebody with what tells them from others of their name. */
export function choiceOf({ key, person }: Joining): PersonChoice {
  const parts = [personName(person), ...bornInWords(person), ...Object.values(person.groups)];
  return { key, words: parts.filter((part) => part !== '').join(', ') };
}

/** The day of birth in words; nothing where it is not known. */
export function bornInWords({ birthDate }: Person): string[] {
  return birthDate === null ? [] : [formatDate(birthDate)];
}
