import type { Person } from '../../table';

/** How a candidate is called where entries are added: `0012 Ann Archer`. */
export function personName({ candidateNumber, forenames, surname }: Person): string {
  return [candidateNumber, forenames, surname].filter((part) => part !== '').join(' ');
}
