import { validUciOrEmpty, validUlnOrEmpty } from '../../entries';
import type { SentDetails } from '../../register';
import { MostInCommon, type InCommon, type Weighed } from './most-in-common';

/** A person of the sheet, with the details that would be sent. */
export interface SheetPerson {
  readonly key: string;
  readonly now: SentDetails;
}

/**
 * How much each thing in common says. What is enough: a UCI or a ULN; a candidate number with the name or the date of birth; and name
 * and date of birth, where neither UCI nor number is another one.
 */
const WEIGHTS = { uci: 4, uln: 4, name: 3, number: 2, birthDate: 2 } as const;
const NEEDED = 4;
/**
 * Where the UCIs differ, one of them was mistyped, or these are two people, and more has to agree: the number with the name, or the ULN
 * with anything else.
 */
const NEEDED_IN_SPITE_OF_UCI = 5;

/**
 * Finds the person of the sheet that details in the register are of: the one with whom they have most in common, and enough. So a
 * candidate who was renumbered, whose name or date of birth was corrected or whose UCI was mistyped is the same person, and another
 * one who was given the number of a candidate who left is not. Nor is a namesake born on the same day who has another number or
 * another UCI: two people may share both.
 * @param few how many are weighed one by one; more are found by what they give
 */
export function matchCandidates(people: readonly SheetPerson[], few = FEW): (sent: SentDetails) => SheetPerson | null {
  const alike = alikeIn(people);
  let among: MostInCommon<SheetPerson, SentDetails> | null = null;
  return (sent) => {
    const lists = alike(sent);
    const count = lists.reduce((sum, { length }) => sum + length, 0);
    if (count <= few) return mostAlike(sent, new Set(lists.flat()));
    among ??= new MostInCommon(people, ({ now }) => now, WEIGHED, [UCI, NUMBER], rankOf);
    return among.find(sent);
  };
}

/** So few who share a UCI, or a name and a birthday, are weighed one by one. */
const FEW = 40;

function mostAlike(sent: SentDetails, people: Iterable<SheetPerson>): SheetPerson | null {
  let best: SheetPerson | null = null;
  let most = 0;
  for (const person of people) {
    const found = weigh(sent, person.now);
    if (found > most) [best, most] = [person, found];
  }
  return best;
}

const [UCI, ULN, NUMBER, NAME, BIRTH] = [0, 1, 2, 3, 4] as const;
const WEIGHED: readonly Weighed<SentDetails>[] = [
  { of: validUciOrEmpty, weight: WEIGHTS.uci },
  { of: validUlnOrEmpty, weight: WEIGHTS.uln },
  { of: ({ candidateNumber }) => candidateNumber, weight: WEIGHTS.number },
  { of: ({ name }) => name, weight: WEIGHTS.name },
  { of: ({ birthDate }) => birthDate ?? '', weight: WEIGHTS.birthDate },
];

/** As `weigh` and the order of `alikeIn` have it: null where it is not enough; of as much in common a UCI goes before a ULN, and so on. */
function rankOf({ agreeing, total, isOther }: InCommon, gives: readonly boolean[]): number | null {
  const has = (detail: number): boolean => agreeing.includes(detail);
  const isIdentified = has(UCI) || has(ULN) || has(NUMBER);
  if (!isIdentified && (isOther(UCI) || isOther(NUMBER))) return null;
  if (total < (isOther(UCI) ? NEEDED_IN_SPITE_OF_UCI : NEEDED)) return null;
  const known = [has(UCI), has(ULN), has(NUMBER) && has(NAME), has(NUMBER) && has(BIRTH)].indexOf(true);
  if (known >= 0) return known;
  const [givesUci, givesNumber] = gives;
  return 4 + (givesNumber === true ? 2 : 0) + (givesUci === true ? 1 : 0);
}

/** The same where one person may be there several times, with other details each: all with whom there is enough in common. */
export function matchAll(people: readonly SheetPerson[]): (sent: SentDetails) => SheetPerson[] {
  const alike = alikeIn(people);
  return (sent) => [...new Set(alike(sent).flat())].filter(({ now }) => weigh(sent, now) > 0);
}

/** Finds the people with whom there may be enough in common, in lists by what it is; one may be in several. */
function alikeIn(people: readonly SheetPerson[]): (sent: SentDetails) => (readonly SheetPerson[])[] {
  const index = new Map<string, SheetPerson[]>();
  for (const person of people) {
    for (const key of [...keysOf(person.now), ...namesakeKeys(person.now, (given) => [given !== ''])]) {
      const known = index.get(key);
      if (known) known.push(person);
      else index.set(key, [person]);
    }
  }
  return (sent) => {
    // Without anything else in common, a namesake who gives another number or UCI is somebody else: only one who gives none may be the same.
    const keys = [...keysOf(sent), ...namesakeKeys(sent, (given) => (given === '' ? [false, true] : [false]))];
    return keys.flatMap((key) => {
      const found = index.get(key);
      return found ? [found] : [];
    });
  };
}

/** The keys of which one in common may be enough: what says who somebody is, and a number with what else is weighed. */
function keysOf(details: SentDetails): string[] {
  const { candidateNumber: number, name, birthDate } = details;
  const numbered = (what: string): string => (number === '' || what === '' ? '' : `${number} ${what}`);
  const keys = [
    ['uci', validUciOrEmpty(details)],
    ['uln', validUlnOrEmpty(details)],
    ['number and name', numbered(name)],
    ['number and birth', numbered(birthDate ?? '')],
  ];
  return keys.flatMap(([kind, value]) => (value === '' ? [] : [`${kind} ${value}`]));
}

/** The keys of namesakes, by whether they give a number and a UCI. */
function namesakeKeys(details: SentDetails, which: (given: string) => readonly boolean[]): string[] {
  const key = namesakeKey(details);
  if (key === '') return [];
  return which(details.candidateNumber).flatMap((isNumbered) =>
    which(validUciOrEmpty(details)).map((hasUci) => `name ${key} ${isNumbered} ${hasUci}`),
  );
}

/** What the things in common come to; 0 where it is not enough. */
function weigh(sent: SentDetails, now: SentDetails): number {
  const identifiers =
    (agree(validUciOrEmpty(sent), validUciOrEmpty(now)) ? WEIGHTS.uci : 0) +
    (agree(validUlnOrEmpty(sent), validUlnOrEmpty(now)) ? WEIGHTS.uln : 0) +
    (agree(sent.candidateNumber, now.candidateNumber) ? WEIGHTS.number : 0);
  const isOtherUci = differ(validUciOrEmpty(sent), validUciOrEmpty(now));
  if (identifiers === 0 && (isOtherUci || differ(sent.candidateNumber, now.candidateNumber))) return 0;
  const total =
    identifiers +
    (agree(sent.name, now.name) ? WEIGHTS.name : 0) +
    (agree(sent.birthDate ?? '', now.birthDate ?? '') ? WEIGHTS.birthDate : 0);
  return total >= (isOtherUci ? NEEDED_IN_SPITE_OF_UCI : NEEDED) ? total : 0;
}

function agree(one: string, other: string): boolean {
  return one !== '' && one === other;
}

/** Whether two details are given, and are not the same. */
export function differ(one: string, other: string): boolean {
  return one !== '' && other !== '' && one !== other;
}

/** The name and date of birth, by which namesakes are alike; empty where one of them is missing. */
export function namesakeKey({ name, birthDate }: SentDetails): string {
  return name === '' || birthDate === null ? '' : `${name} ${birthDate}`;
}
