import {
  parseSex,
  type CandidateRow,
  bareUci,
  uciOfForm,
  validNumberOrEmpty,
  validUciOrEmpty,
  validUlnOrEmpty,
} from '../../entries';

/** A detail that tells people apart, made comparable; empty where the row does not give it. */
export type Trait = (row: CandidateRow) => string;

export const byNumber: Trait = validNumberOrEmpty;
export const byUci: Trait = bareUci;
export const byValidUci: Trait = validUciOrEmpty;
export const byValidUln: Trait = validUlnOrEmpty;
export const byBirthDate: Trait = (row) => row.birthDate ?? '';
export const bySex: Trait = (row) => parseSex(row.sex) ?? '';
/** The same for names that are swapped: names-swapped tells of those. */
export const byName: Trait = ({ surname, forenames }) => {
  // Without a surname nothing tells whether it is the same.
  if (surname === '') return '';
  const name = surname < forenames ? surname + forenames : forenames + surname;
  return (PLAIN.test(name) ? name : name.normalize('NFD').replace(NOT_LETTERS, '')).toLowerCase();
};

const PLAIN = /^[A-Za-z]*$/;
const NOT_LETTERS = /[^\p{L}]/gu;

/** By these two rows with one candidate number are told apart. */
export const IDENTITY: readonly Trait[] = [byName, byBirthDate, byUci];

/** Whether a row that asks for nothing is about somebody all the same, and no remark that begins with their number. */
export function isPerson({ uci, surname, forenames, birthDate }: CandidateRow): boolean {
  return uciOfForm({ uci }) !== '' || birthDate !== null || (surname !== '' && forenames !== '');
}

/** Whether two rows give their person in the same texts, as nearly all rows of one person do. */
export function haveSameTexts(one: CandidateRow, other: CandidateRow): boolean {
  return (
    one.candidateNumber === other.candidateNumber &&
    one.uci === other.uci &&
    one.surname === other.surname &&
    one.forenames === other.forenames &&
    one.birthDate === other.birthDate &&
    one.sex === other.sex
  );
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
interface Clash {
  readonly row: CandidateRow;
  readonly other: CandidateRow;
}

/**
 * The rows that share what should be one person's alone, where they do not all give their person in the same texts; rows
 * without it share nothing. Nearly all rows agree with the others of their person, and need no second look.
 */
export function sharedBy(rows: readonly CandidateRow[], trait: Trait): readonly (readonly CandidateRow[])[] {
  const groups = new Map<string, { readonly rows: CandidateRow[]; isMixed: boolean }>();
  for (const row of rows) {
    const key = trait(row);
    if (key === '') continue;
    const group = groups.get(key);
    const first = group?.rows[0];
    if (!group || !first) groups.set(key, { rows: [row], isMixed: false });
    else {
      group.rows.push(row);
      group.isMixed ||= !haveSameTexts(row, first);
    }
  }
  return [...groups.values()].filter(({ isMixed }) => isMixed).map((group) => group.rows);
}

/**
 * Rows of two or more people among those that share something. Each row is compared with the one that tells most of its
 * owner, so the work grows with the rows and not with their square.
 */
export function clashesOf(groups: readonly (readonly CandidateRow[])[], traits: readonly Trait[]): Clash[] {
  return groups.flatMap((group) => clashesIn(group, traits));
}

function clashesIn(group: readonly CandidateRow[], traits: readonly Trait[]): Clash[] {
  const members = group.map((row) => ({ row, details: detailsOf(row, traits) }));
  const known = (details: Details): number => details.filter((detail) => detail !== '').length;
  const owner = members.reduce((best, one) => (known(one.details) > known(best.details) ? one : best));
  const isOwners = members.map(({ details }) => agree(details, owner.details));
  const firstOther = group[isOwners.indexOf(false)];
  if (firstOther === undefined) return [];
  return group.map((row, index) => ({ row, other: isOwners[index] ? firstOther : owner.row }));
}
