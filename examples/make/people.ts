import { uciCheckLetter, ulnCheckDigit } from '../../src/entries';

/** An invented candidate of the invented centre 99999. */
export interface Person {
  readonly number: string;
  readonly uci: string;
  readonly uln: string;
  readonly surname: string;
  readonly forenames: string;
  /** Day of birth as a UTC time. */
  readonly birth: Date;
  readonly sex: 'M' | 'F';
  readonly tutorGroup: string;
  /** First year of the course: 12; second: 13. */
  readonly year: 12 | 13;
}

const SURNAMES = [
  ...['Adeyemi', 'Ashworth', 'Barker', 'Begum', 'Brennan', 'Castellanos', 'Chaudhry', 'Clarke', 'Costa', 'Davies'],
  ...[
    'Doherty',
    'Edwards',
    'Ferreira',
    'Fletcher',
    'Gill',
    'Goncalves',
    'Greenwood',
    'Haddad',
    'Hargreaves',
    'Hussain',
  ],
  ...['Ibrahim', 'Jankowski', 'Jones', 'Kaur', 'Kelly', 'Khan', 'Kowalczyk', 'Lewis', 'MacDonald', 'Mahmood'],
  ...['Marsden', 'Mbeki', 'Mistry', 'Morgan', "O'Connor", 'Okafor', 'Osei', 'Patel', 'Pritchard', 'Quinn'],
  ...['Rahman', 'Reid', 'Roberts', 'Rossi', 'Sandhu', 'Shah', 'Singh', 'Smith', 'Sutcliffe', 'Tang'],
  ...['Taylor', 'Thomas', 'Turner', 'Uddin', 'Vasquez', 'Walsh', 'Whitehead', 'Wilson', 'Wright', 'Zielinski'],
];

const FORENAMES_F = [
  'Amelia',
  'Aisha',
  'Beatrix',
  'Chloe',
  'Ellie Mae',
  'Fatima',
  'Grace',
  'Hannah',
  'Imogen',
  'Jaya',
  'Katarzyna',
  'Leah',
  'Maya Rose',
  'Niamh',
  'Olivia',
];
const FORENAMES_M = [
  'Aaron',
  'Ben',
  'Callum',
  'Daniel',
  'Elijah',
  'Finlay James',
  'George',
  'Hamza',
  'Isaac',
  'Joshua',
  'Kyle',
  'Luca',
  'Mohammed',
  'Noah',
  'Oscar',
];

function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('An empty list has nothing to pick.');
  return item;
}

function ulnFor(index: number): string {
  for (let first9 = 104_000_000 + index * 7_919; ; first9++) {
    const check = ulnCheckDigit(String(first9));
    if (check !== null) return `${first9}${check}`;
  }
}

function personAt(index: number): Person {
  const year = index < 32 ? 12 : 13;
  const number = String(year === 12 ? 2001 + index : 1001 + index - 32);
  const first12 = `999990${year === 12 ? 26 : 25}${number}`;
  const sex = index % 2 === 0 ? 'F' : 'M';
  const birthYear = (year === 12 ? 2009 : 2008) + (index % 3 === 0 ? 1 : 0);
  return {
    number,
    uci: first12 + (uciCheckLetter(first12) ?? ''),
    uln: ulnFor(index),
    surname: pick(SURNAMES, index),
    forenames: pick(sex === 'F' ? FORENAMES_F : FORENAMES_M, index * 7),
    birth: new Date(
      Date.UTC(birthYear, birthYear % 2 === 0 ? (index * 5) % 8 : 8 + (index % 4), 1 + ((index * 11) % 28)),
    ),
    sex,
    tutorGroup: `${year}${pick(['A', 'B', 'C'], index)}`,
    year,
  };
}

/** Sixty invented candidates: 32 in the first year of the course, 28 in the second. */
export const PEOPLE: readonly Person[] = SURNAMES.map((_, index) => personAt(index));
