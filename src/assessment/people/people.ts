import {
  addAll,
  areGivenAlike,
  candidateKinds,
  firstPlaces,
  haveSameTexts,
  parseSex,
  type CandidateRow,
  bareUci,
  uciOfForm,
  validNumberOrEmpty,
  validUciOrEmpty,
  validUlnOrEmpty,
} from '../../entries';

/** A detail that tells people apart, made comparable; empty where the row does not give it. */
export type IdentityKey = (row: CandidateRow) => string;

export const numberKey: IdentityKey = validNumberOrEmpty;
export const bareUciKey: IdentityKey = bareUci;
export const validUciKey: IdentityKey = validUciOrEmpty;
export const validUlnKey: IdentityKey = validUlnOrEmpty;
export const birthDateKey: IdentityKey = (row) => row.birthDate ?? '';
export const sexKey: IdentityKey = (row) => parseSex(row.sex) ?? '';
/** The same for names that are swapped: names-swapped tells of those. */
export const nameKey: IdentityKey = ({ surname, forenames }) => {
  // Without a surname nothing tells whether it is the same.
  if (surname === '') return '';
  const name = surname < forenames ? surname + forenames : forenames + surname;
  return (PLAIN.test(name) ? name : name.normalize('NFD').replace(NOT_LETTERS, '')).toLowerCase();
};

const PLAIN = /^[A-Za-z]*$/;
const NOT_LETTERS = /[^\p{L}]/gu;

/** By these two rows with one candidate number are told apart. */
export const IDENTITY_KEYS: readonly IdentityKey[] = [nameKey, birthDateKey, bareUciKey];

/** Whether a row that asks for nothing is about somebody all the same, and no remark that begins with their number. */
export function isPerson({ uci, surname, forenames, birthDate }: CandidateRow): boolean {
  return uciOfForm({ uci }) !== '' || birthDate !== null || (surname !== '' && forenames !== '');
}

/** Whether two rows both give a detail, and not the same. */
export function differIn(one: CandidateRow, other: CandidateRow, keyOf: IdentityKey): boolean {
  const [here, there] = [keyOf(one), keyOf(other)];
  return here !== '' && there !== '' && here !== there;
}

/** What a row tells of its person: the keys that were asked for, in their order. */
type Details = readonly string[];

/**
 * Whether two rows are about one person: no detail that both give differs, or two others agree in spite of one that
 * does (a name spelt in two ways, a date of birth mistyped).
 */
export function isSamePerson(one: CandidateRow, other: CandidateRow, keys: readonly IdentityKey[]): boolean {
  return one === other || agree(detailsOf(one, keys), detailsOf(other, keys));
}

/**
 * Memoizes what a row tells by itself, for the rows of a group: most groups have few kinds of rows, with which each is compared. Of many kinds
 * only the last is kept.
 */
export function memoizeAlike<Value>(workOut: (row: CandidateRow) => Value): (row: CandidateRow) => Value {
  const known: { readonly row: CandidateRow; readonly value: Value }[] = [];
  let last: (typeof known)[number] | undefined;
  return (row) => {
    // Rows that are alike mostly follow each other.
    if (last !== undefined && areGivenAlike(last.row, row)) return last.value;
    // Of many kinds none is likely to be met again.
    last = known.length < MOST_KNOWN ? known.find((one) => areGivenAlike(one.row, row)) : undefined;
    if (last !== undefined) return last.value;
    last = { row, value: workOut(row) };
    if (known.length < MOST_KNOWN) known.push(last);
    return last.value;
  };
}

const MOST_KNOWN = 8;

/** What a row tells by each of the keys, in their order; empty where it tells nothing. */
export function detailsOf(row: CandidateRow, keys: readonly IdentityKey[]): Details {
  return keys.map((keyOf) => keyOf(row));
}

function agree(one: Details, other: Details): boolean {
  let agreeing = 0;
  let differing = 0;
  for (let index = 0; index < one.length; index++) {
    const here = one[index] ?? '';
    const there = other[index] ?? '';
    if (here === '' || there === '') continue;
    if (here === there) agreeing += 1;
    else differing += 1;
  }
  return differing === 0 || agreeing >= 2;
}

/** A row that gives the same number or UCI as another person's. */
interface IdentityConflict {
  readonly row: CandidateRow;
  readonly other: CandidateRow;
}

/** Rows that share a detail, where they are mixed. */
interface Sharing {
  readonly first: CandidateRow;
  readonly rows: CandidateRow[];
  isMixed: boolean;
}

/**
 * The rows that share what should be one person's alone, where they do not all give their person in the same texts; rows
 * without it share nothing. Nearly all rows agree with the others of their person: only one of each kind is looked at.
 * @param kinds by place, the same for rows that give the same of their candidate
 */
export function sharedBy(
  rows: readonly CandidateRow[],
  keyOf: IdentityKey,
  kinds: ArrayLike<number> = candidateKinds(rows),
): readonly (readonly CandidateRow[])[] {
  const groups = new Map<string, Sharing>();
  const ofKind: (Sharing | undefined)[] = [];
  for (const place of firstPlaces(kinds)) {
    const row = rows[place];
    const key = row === undefined ? '' : keyOf(row);
    if (row === undefined || key === '') continue;
    const group = groups.get(key) ?? { first: row, rows: [], isMixed: false };
    if (group.first === row) groups.set(key, group);
    else group.isMixed ||= !haveSameTexts(row, group.first);
    ofKind[kinds[place] ?? 0] = group;
  }
  const mixed = [...groups.values()].filter(({ isMixed }) => isMixed);
  if (mixed.length === 0) return [];
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place];
    const group = ofKind[kinds[place] ?? 0];
    if (row !== undefined && group?.isMixed) group.rows.push(row);
  }
  return mixed.map((group) => group.rows);
}

/**
 * Rows of two or more people among those that share something. Each row is compared with the one that tells most of its
 * owner, so the work grows with the rows and not with their square.
 */
export function conflictsIn(
  groups: readonly (readonly CandidateRow[])[],
  keys: readonly IdentityKey[],
): IdentityConflict[] {
  const conflicts: IdentityConflict[] = [];
  for (const group of groups) addAll(conflicts, conflictsOfGroup(group, keys));
  return conflicts;
}

function conflictsOfGroup(group: readonly CandidateRow[], keys: readonly IdentityKey[]): readonly IdentityConflict[] {
  const toldBy = memoizeAlike((row): Told => {
    const details = detailsOf(row, keys);
    let known = 0;
    for (const detail of details) if (detail !== '') known++;
    return { row, details, known };
  });
  const told = group.map(toldBy);
  const [first] = told;
  if (first === undefined) return NO_CONFLICTS;
  let owner = first;
  for (const one of told) if (one.known > owner.known) owner = one;
  const isOwners = (one: Told): boolean => one === owner || agree(one.details, owner.details);
  const firstOther = told.find((one) => !isOwners(one))?.row;
  if (firstOther === undefined) return NO_CONFLICTS;
  return group.map((row, place) => ({ row, other: isOwners(told[place] ?? owner) ? firstOther : owner.row }));
}

const NO_CONFLICTS: readonly IdentityConflict[] = [];

/** What a row, and those that are alike, tell of their person, and how much that is. */
interface Told {
  readonly row: CandidateRow;
  readonly details: Details;
  readonly known: number;
}
