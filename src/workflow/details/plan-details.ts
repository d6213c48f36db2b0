import { FIELD_TABLE, groupBy, listInWords, memoizeOf, validNumberOrEmpty, validUciOrEmpty } from '../../entries';
import {
  candidatesOf,
  DETAIL_FIELDS,
  fillDetails,
  givesDetail,
  GROUP_KINDS,
  groupIn,
  type DetailField,
  type Filling,
  type Joining,
  type Person,
  type SheetEntries,
} from '../../table';
import { byEachKey, KnownPeople } from '../adding/known-people';
import { bornInWords, choiceOf, type PersonChoice } from '../adding/person-choice';
import { personName } from '../adding/person-name';
import { groupWords } from '../../rules';
import type { Check } from '../check';
import { Unusable } from '../unusable';
import { addingWords } from '../words/adding';
import { detailWords } from '../words/details';

/** Which details are wanted: plain data. */
export interface DetailsWish {
  /** The sheet that they go into. */
  readonly sheet: string;
  /** Who is meant of the list, by the candidate of the sheet, as the questions name both; empty: nobody. */
  readonly chosen: Readonly<Record<string, string>>;
}

/** What is filled in from another list, as it is shown before it is written: plain data. */
export interface DetailsPlan {
  readonly filling: Filling;
  readonly lines: readonly DetailsLine[];
  /** In words. */
  readonly newColumns: readonly string[];
  /** Of whom somebody has to say who they are: several fit, or only somebody of like name. */
  readonly questions: readonly DetailsQuestion[];
  /** Those of them that are answered, with what else could be answered. */
  readonly answered: readonly DetailsQuestion[];
  /** Candidates of the sheet who are not in the list, and those who are there without what they lack. */
  readonly unknown: readonly LackingDetails[];
  readonly notGiven: readonly LackingDetails[];
}

/** A candidate with what the sheet still lacks of them, in words: `UCI and ULN`. */
export interface LackingDetails {
  readonly who: string;
  readonly lacks: string;
}

export interface DetailsLine {
  readonly who: string;
  /** As the list has them. */
  readonly is: string;
  readonly row: number;
  /** The list writes the name otherwise, and the sheet's stays. */
  readonly hasOtherName: boolean;
}

export interface DetailsQuestion {
  readonly key: string;
  readonly who: string;
  readonly row: number;
  readonly choices: readonly PersonChoice[];
}

/** Of more than these nobody chooses. */
const MOST = 12;

/**
 * Plans what a list of candidates, such as an export of the management system, fills in for the candidates of a sheet who lack it: number, UCI, ULN,
 * date of birth, sex, year group, class. Who is who is told by UCI, by number and name, else by a name that one alone has; nobody is guessed. Throws Unusable where
 * nothing can be filled in.
 */
export function planDetails(check: Check, { sheet, chosen }: DetailsWish, list: SheetEntries): DetailsPlan {
  const { reference, asOf } = check.context;
  const table = check.tables.find((one) => one.sheet.name === sheet);
  if (table === undefined) throw new Unusable(addingWords.notChecked(sheet));
  const others = candidatesOf({ list, reference, asOf });
  const byKey = new Map(others.map((one) => [one.key, one]));
  const known = new KnownPeople(others);
  const lacking = candidatesOf({ list: table.list, reference, asOf }).filter(
    (one) => lacks(one.person).length > 0 || isWithoutGroup(one),
  );
  const found: { readonly at: Asked; readonly joining: Joining }[] = [];
  const questions: DetailsQuestion[] = [];
  const answered: DetailsQuestion[] = [];
  const unknown: LackingDetails[] = [];
  // Whoever was chosen for one row is nobody else's answer.
  const taken = new Set(Object.values(chosen));
  for (const at of eachAsked(lacking, known, MOST + taken.size)) {
    const answer = chosen[at.key];
    const meant = answer === undefined ? null : byKey.get(answer);
    const [only, another] = at.fitting;
    const isClear = another === undefined && isSure(only, at.person);
    const who = meant === null ? (isClear ? only : undefined) : meant;
    if (answer !== undefined && at.fitting.length > 0) answered.push(questionOf(at, { taken, answer }));
    if (who !== undefined) found.push({ at, joining: who });
    else if (lacks(at.person).length === 0) continue;
    else if (meant === null && at.fitting.length > 0) questions.push(questionOf(at, { taken, answer: null }));
    else unknown.push(lackingWords(at, lacks(at.person)));
  }
  const rows = found.flatMap(({ at, joining }) =>
    at.rows.filter(({ continues }) => continues === undefined).map((row) => ({ row, found: joining })),
  );
  // What the list gives of nobody, and nobody has to have, is not said of each.
  const expected = DETAIL_FIELDS.filter(
    (field) => FIELD_TABLE[field].needed === 'always' || others.some(({ person }) => givesDetail(person, field)),
  );
  const notGiven = found.flatMap(({ at, joining }) => {
    const missing = lacks(at.person).filter((field) => expected.includes(field) && !givesDetail(joining.person, field));
    return missing.length === 0 ? [] : [lackingWords(at, missing)];
  });
  const told = { questions, answered, unknown, notGiven };
  if (rows.length === 0) return { filling: { sheet, cells: [], newRows: null }, lines: [], newColumns: [], ...told };
  const filled = fillDetails(table, rows);
  if (filled === null) throw new Unusable(detailWords.readsOtherwise);
  const filledRows = new Set(filled.filling.cells.map(({ row }) => row));
  const completed = found.filter(({ at }) => at.rows.some(({ row }) => filledRows.has(row)));
  return {
    ...filled,
    lines: completed.map(({ at, joining }) => ({
      who: personName(at.person),
      is: detailsInWords(joining),
      row: at.rows[0]?.row ?? 0,
      hasOtherName: calledIn(at.person) !== calledIn(joining.person),
    })),
    ...told,
  };
}

/** A candidate of the sheet, with those of the list who may be meant. */
interface Asked {
  readonly key: string;
  readonly person: Person;
  readonly rows: Joining['rows'];
  readonly fitting: readonly Joining[];
}

/** One after the other: very many of one name fit very many, and all of that at once would not fit into the memory. */
function* eachAsked(lacking: readonly Joining[], known: KnownPeople, most: number): Iterable<Asked> {
  for (const joining of lacking) yield* askedOf(joining, whoFits(joining.person, known, most));
}

/** Where several are called so, each row of the sheet may be of another of them. */
function askedOf({ key, person, rows }: Joining, fitting: readonly Joining[]): Asked[] {
  if (fitting.length < 2) return [{ key, person, rows, fitting }];
  return rows.map((row) => ({ key: `${key} row ${row.row + 1}`, person, rows: [row], fitting }));
}

function lacks(person: Person): DetailField[] {
  return DETAIL_FIELDS.filter((field) => !givesDetail(person, field));
}

function lackingWords({ person }: Asked, fields: readonly DetailField[]): LackingDetails {
  return { who: personName(person), lacks: listInWords(fields.map((field) => FIELD_TABLE[field].words)) };
}

function isWithoutGroup({ rows }: Joining): boolean {
  return GROUP_KINDS.some((kind) => groupIn(rows, kind) === '');
}

/** Those of the list who may be a candidate; of nobody who is called so, those of like name, as many as can be offered. */
function whoFits(person: Person, known: KnownPeople, most: number): readonly Joining[] {
  const uci = validUciOrEmpty(person);
  const number = validNumberOrEmpty(person);
  const byUci = uci === '' ? [] : (known.byUci.get(uci) ?? []);
  if (byUci.length > 0) return byUci;
  const byNumber = number === '' ? [] : (known.byNumber.get(number) ?? []);
  if (byNumber.length > 0) return byNumber;
  const words = [person.surname, person.forenames];
  const called = narrowed(known.called(words), person, most);
  return called.length > 0 ? called : known.resembling(words, most);
}

/** Of several of one name those with the day of birth, or the class, that the sheet gives; all where that leaves nobody. */
function narrowed(called: readonly Joining[], { birthDate, groups }: Person, most: number): readonly Joining[] {
  if (called.length < 2) return called;
  const { byBirthDate, byGroup } = narrowedBy(called);
  if (birthDate !== null) return byBirthDate.get(birthDate) ?? called;
  const own = new Set<Joining>();
  for (const value of new Set(Object.values(groups)))
    for (const one of byGroup.get(value) ?? []) if (own.size < most) own.add(one);
  return own.size > 0 ? [...own] : called;
}

/** People of one name by what tells them from each other: worked out once for all who are called so. */
const narrowedBy = memoizeOf((called: readonly Joining[]) => ({
  byBirthDate: groupBy(called, ({ person }) => person.birthDate),
  byGroup: byEachKey(called, ({ person }) => Object.values(person.groups).filter((value) => value !== '')),
}));

/** Whether the one who fits has all words of the name, and nothing that is somebody else's. */
function isSure(one: Joining | undefined, person: Person): boolean {
  if (one === undefined) return false;
  const isCalledSo = new KnownPeople([one]).called([person.surname, person.forenames]);
  const born = person.birthDate;
  return isCalledSo.length === 1 && (born === null || one.person.birthDate === null || born === one.person.birthDate);
}

/** As a name is compared: case and spaces say nothing. */
function calledIn({ surname, forenames }: Person): string {
  return `${surname} ${forenames}`.toLowerCase().replace(/\s+/g, ' ').trim();
}

interface AnswersSoFar {
  /** Those who were chosen, for whichever row. */
  readonly taken: ReadonlySet<string>;
  /** The key that this question is answered with; null where it is open. */
  readonly answer: string | null;
}

function questionOf({ key, person, rows, fitting }: Asked, { taken, answer }: AnswersSoFar): DetailsQuestion {
  const choices = fitting
    .filter((one) => one.key === answer || !taken.has(one.key))
    .filter((one, at) => one.key === answer || at < MOST)
    .map(choiceOf);
  return { key, who: personName(person), row: rows[0]?.row ?? 0, choices };
}

function detailsInWords({ person, rows }: Joining): string {
  const groups = GROUP_KINDS.map((kind) => groupWords(kind.heading, groupIn(rows, kind)));
  const parts = [personName(person), person.uci, ...bornInWords(person), person.sex, ...groups];
  return parts.filter((part) => part !== '').join(', ');
}
