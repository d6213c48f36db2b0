import { isUci, parseCandidateNumber, parseSex, type CandidateRow } from '../entries';

/** A detail that tells people apart, made comparable; empty where the row does not give it. */
export type Trait = (row: CandidateRow) => string;

export const byNumber: Trait = (row) => parseCandidateNumber(row.candidateNumber) ?? '';
/** Without the check letter, which some sheets leave out. */
export const byUci: Trait = (row) => row.uci.slice(0, 12).toUpperCase();
export const byBirthDate: Trait = (row) => row.birthDate ?? '';
/** Without those that have a wrong check letter: they were mistyped, and tell nothing. */
export const bySoundUci: Trait = (row) => (row.uci.length === 12 || isUci(row.uci.toUpperCase()) ? byUci(row) : '');
export const bySex: Trait = (row) => parseSex(row.sex) ?? '';
export const byName: Trait = (row) => {
  const name = row.surname + row.forenames;
  return (PLAIN.test(name) ? name : name.normalize('NFD').replace(NOT_LETTERS, '')).toLowerCase();
};

const PLAIN = /^[A-Za-z]*$/;
const NOT_LETTERS = /[^\p{L}]/gu;

/** By these two rows with one candidate number are told apart. */
export const IDENTITY: readonly Trait[] = [byName, byBirthDate, byUci];

const TEXTS = ['candidateNumber', 'uci', 'surname', 'forenames', 'birthDate', 'sex'] as const;

/** Whether two rows give their person in the same texts, as nearly all rows of one person do. */
export function haveSameTexts(one: CandidateRow, other: CandidateRow): boolean {
  return TEXTS.every((field) => one[field] === other[field]);
}

/** Whether two rows both give a detail, and not the same. */
export function differIn(one: CandidateRow, other: CandidateRow, trait: Trait): boolean {
  const [here, there] = [trait(one), trait(other)];
  return here !== '' && there !== '' && here !== there;
}

/** What a row tells of its person: its traits, in the order of the traits asked for. */
type Details = readonly string[];

/**
 * Whether two rows are about one person: no detail that both give differs, or two others agree in spite of one that
 * does (a name spelt in two ways, a date of birth mistyped).
 */
export function isSamePerson(one: CandidateRow, other: CandidateRow, traits: readonly Trait[]): boolean {
  return one === other || agree(detailsOf(one, traits), detailsOf(other, traits));
}

function detailsOf(row: CandidateRow, traits: readonly Trait[]): Details {
  return traits.map((trait) => trait(row));
}

function agree(one: Details, other: Details): boolean {
  let agreeing = 0;
  let differing = 0;
  for (const [index, here] of one.entries()) {
    const there = other[index] ?? '';
    if (here === '' || there === '') continue;
    if (here === there) agreeing += 1;
    else differing += 1;
  }
  return differing === 0 || agreeing >= 2;
}

/** A row that gives the same number or UCI as another person's. */
export interface Clash {
  readonly row: CandidateRow;
  readonly other: CandidateRow;
}

/**
 * Rows of two or more people that share what should be one person's alone (`shared`; empty texts share nothing). Each
 * row is compared with the one that tells most of its owner, so the work grows with the rows and not with their square.
 */
export function clashesOf(rows: readonly CandidateRow[], shared: Trait, traits: readonly Trait[]): Clash[] {
  const groups = new Map<string, CandidateRow[]>();
  for (const row of rows) {
    const key = shared(row);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap((group) => clashesIn(group, traits));
}

function clashesIn(group: readonly CandidateRow[], traits: readonly Trait[]): Clash[] {
  const [first] = group;
  if (!first || group.every((row) => row === first || haveSameTexts(row, first))) return [];
  const members = group.map((row) => ({ row, details: detailsOf(row, traits) }));
  const known = (details: Details): number => details.filter((detail) => detail !== '').length;
  const owner = members.reduce((best, one) => (known(one.details) > known(best.details) ? one : best));
  const isOwners = members.map(({ details }) => agree(details, owner.details));
  const firstOther = group[isOwners.indexOf(false)];
  if (firstOther === undefined) return [];
  return group.map((row, index) => ({ row, other: isOwners[index] ? firstOther : owner.row }));
}
