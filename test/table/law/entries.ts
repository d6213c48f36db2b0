import fc from 'fast-check';
import { mustHave, seriesKey, uciCheckLetter, type EntryList } from '../../../src/entries';

/** A candidate and what they are to be entered for, whatever the sheet looks like that says so. */
export interface Meant {
  readonly number: string;
  readonly uci: string;
  readonly surname: string;
  readonly forename: string;
  /** `dd/mm/yyyy` */
  readonly born: string;
  readonly sex: string;
  readonly units: readonly string[];
}

export const QUALIFICATION = '05835';
export const SERIES = 'June 2027';

const NAMES = ['Archer', 'Bailey', 'Carter', 'Dyson', 'Evans', 'Foster', 'Grant', 'Hughes'];
const FORENAMES = ['Ben', 'Chloe', 'Dev Arjun', 'Ella', 'Finn', 'Gwen Mai', 'Hal', 'Isla'];

/** Lists of two to eight candidates, each registered and entered for some of three units. */
export const meantLists: fc.Arbitrary<readonly Meant[]> = fc
  .array(fc.subarray(['01', '02', '03']), { minLength: 2, maxLength: 8 })
  .map((wishes) =>
    wishes.map((units, index): Meant => {
      const number = String(index + 1).padStart(4, '0');
      const first12 = `99999026${number}`;
      return {
        ...{ number, uci: first12 + mustHave(uciCheckLetter(first12), 'A check letter') },
        ...{ surname: NAMES[index] ?? '', forename: FORENAMES[index] ?? '', sex: index % 2 === 0 ? 'F' : 'M' },
        ...{ born: `${13 + index}/03/2009`, units },
      };
    }),
  );

/** Every entry that is meant, in words that can be compared. */
export function meantEntries(list: readonly Meant[]): string[] {
  return list
    .flatMap(({ number, uci, surname, forename, born, sex, units }) =>
      ['', ...units].map((unit) =>
        [
          ...[number, uci, surname, forename, born.split('/').reverse().join('-'), sex],
          ...[QUALIFICATION, unit, unit === '' ? '' : '2027-6', 'new'],
        ].join(' '),
      ),
    )
    .sort();
}

/** Every entry that was read, in the same words. */
export function readEntriesOf({ entries }: EntryList): string[] {
  return entries
    .map(({ candidate, wanted, series, status }) =>
      [
        ...[candidate.candidateNumber, candidate.uci, candidate.surname, candidate.forenames],
        ...[candidate.birthDate ?? '', candidate.sex],
        ...[wanted.qualification, wanted.unit, series === null ? '' : seriesKey(series), status.standing],
      ].join(' '),
    )
    .sort();
}
