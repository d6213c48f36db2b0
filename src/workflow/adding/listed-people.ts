import {
  isUci,
  isUln,
  isUpn,
  NO_TEXTS,
  parseCandidateNumber,
  parseSex,
  parseWrittenDate,
  uciCheckLetter,
  validNumberOrEmpty,
  validUciOrEmpty,
  type CalendarDate,
} from '../../entries';
import { newcomer, type Joining, type Person } from '../../table';
import { takes } from './adding-options';
import { inFull } from './entries-in-words';
import { FoundPeople, type Placed } from './found-people';
import { KnownPeople, plainWords } from './known-people';
import { lacking, type Listed, type ListedCandidate } from './listed';
import type { LineAsks } from './line-asks';
import { listedTable, type FormAsks } from './listed-table';
import { Unusable } from '../unusable';
import { choiceOf, type PersonChoice } from './person-choice';
import { personName } from './person-name';
import { addingWords } from '../words/adding';

/** Most lines of a list: far more than the candidates whom entries are added for at once. */
const MOST_LINES = 20_000;
/** The columns of a sheet of Excel. */
const MOST_CELLS = 16_384;

/** Who a list names, and the lines that cannot be used, in sentences. */
export interface ListedPeople {
  /** Somebody with several lines, each of which asks for something else, is there several times. */
  readonly people: readonly ListedCandidate[];
  readonly problems: readonly string[];
  /** Lines of which somebody has to say who is meant. */
  readonly questions: readonly WhoQuestion[];
  /** The headings of columns, in which something stands, that nothing is read from. */
  readonly unread: readonly string[];
}

/** A line that names several candidates of the sheet, or somebody of like name: plain data. */
export interface WhoQuestion {
  readonly line: string;
  /** What the line is called. */
  readonly name: string;
  /** Which line of the list it is, counted from 1; null where the list is this line alone. */
  readonly number: number | null;
  /** What the line itself asks for, `05835 unit 01 in June 2027`; empty where it says nothing of that. */
  readonly what: string;
  readonly choices: readonly PersonChoice[];
}

/** The candidates of a sheet. */
export interface SheetCandidates {
  readonly sheet: string;
  readonly candidates: readonly Joining[];
}

interface SheetPeople extends SheetCandidates {
  readonly known: KnownPeople;
}

/** What a list is read with. */
export interface ListOptions {
  readonly form: FormAsks;
  /** Who is meant by a line that was asked about, by its text; empty: nobody. */
  readonly chosen: Readonly<Record<string, string>>;
  /** The other sheets that are checked: who is in one of them is nobody new. */
  readonly elsewhere: readonly SheetCandidates[];
  /** They are entered there. */
  readonly ownSheets: boolean;
}

/**
 * Reads a list of candidates, one a line: a number, a UCI or a name of somebody in the sheet; or somebody new, with the number, UCI, surname, forenames,
 * date of birth and sex in columns, in any order where headings stand above them. Such a table may say of each line what it asks for. Throws Unusable
 * where there are far too many lines, or cells in one.
 */
export function listedPeople(
  text: string,
  into: SheetCandidates,
  { form, chosen, elsewhere, ownSheets }: ListOptions,
): ListedPeople {
  const sheets = [into, ...elsewhere].map((one): SheetPeople => ({ ...one, known: new KnownPeople(one.candidates) }));
  const [own = { ...into, known: new KnownPeople([]) }, ...others] = sheets;
  const { known } = own;
  const among = ownSheets ? sheets : [own];
  const lines = linesOf(text);
  if (lines.length > MOST_LINES) throw new Unusable(addingWords.tooManyLines(MOST_LINES));
  const tooLong = lines.find(
    ({ line }) => line.length > MOST_CELLS && line.split('\t', MOST_CELLS + 1).length > MOST_CELLS,
  );
  if (tooLong !== undefined) throw new Unusable(addingWords.tooManyCells(tooLong.at + 1, MOST_CELLS));
  const table = listedTable(text, form);
  const listed = table?.listed ?? lines.map(({ line, at }) => ({ ...readLine(line, known), at }));
  const found = new FoundPeople();
  const problems: string[] = [];
  const questions: WhoQuestion[] = [];
  const asked = new Set<string>();
  for (const one of listed) {
    if (typeof one.asks === 'string') {
      problems.push(addingWords.unusedLine(one.name, one.asks));
      continue;
    }
    const answer = Object.hasOwn(chosen, one.line) ? chosen[one.line] : undefined;
    const taken = one.asks?.qualification ?? form.qualification;
    const person =
      preferred(among, taken, (of) => of.known.byKey.get(answer ?? '') ?? null) ??
      (among.length > 1 ? inAnySheet(one, among, taken) : null) ??
      asPlaced(whoIs(one, known, others), into.sheet);
    if (typeof person === 'string') problems.push(person);
    else if ('either' in person) {
      if (answer === '') problems.push(addingWords.notInSheet(one.name, addingWords.columns));
      else if (!asked.has(one.line)) {
        asked.add(one.line);
        const choices = person.either.slice(0, MOST_CHOICES).map(choiceOf);
        const number = lines.length === 1 ? null : one.at + 1;
        questions.push({ line: one.line, name: one.name, number, what: whatOf(one.asks), choices });
      }
    } else {
      const why = found.add(person, one, one.asks);
      if (why !== null) problems.push(why);
    }
  }
  const { people } = found;
  return { people, problems: [...problems, ...(table?.problems ?? [])], questions, unread: table?.unread ?? [] };
}

/** Who is meant, and in which sheet; those who may be meant; or a sentence that says why it is none of these. */
type Meant = Placed | { readonly either: readonly Joining[] } | string;

function asPlaced(found: ReturnType<typeof whoIs>, sheet: string): Meant {
  return typeof found === 'string' || 'either' in found ? found : { joining: found, sheet };
}

/** Of the sheets in which somebody is, the one in which they take a qualification, else the first; null where they are in none. */
function preferred(
  sheets: readonly SheetPeople[],
  qualification: string,
  find: (of: SheetPeople) => Joining | null,
): Placed | null {
  const found = sheets.flatMap((of): Placed[] => {
    const joining = find(of);
    return joining === null ? [] : [{ joining, sheet: of.sheet }];
  });
  return found.find(({ joining }) => takes(joining, qualification)) ?? found[0] ?? null;
}

/** The candidate of any sheet whom a line names, or those who may be meant; null where it names nobody who is there. */
function inAnySheet(line: Listed, sheets: readonly SheetPeople[], qualification: string): Meant | null {
  const found = new Map(sheets.map((of) => [of, whoIs(line, of.known, [])]));
  const isIn = (of: SheetPeople): Joining | null => {
    const is = found.get(of) ?? '';
    return typeof is !== 'string' && 'rows' in is && is.rows.length > 0 ? is : null;
  };
  const placed = preferred(sheets, qualification, isIn);
  if (placed !== null) return placed;
  // Thousands may have one name, and a list may name each of them: nobody chooses of more than a few.
  const either = [...found.values()].flatMap((is) =>
    typeof is !== 'string' && 'either' in is ? is.either.slice(0, MOST_CHOICES) : [],
  );
  return either.length === 0 ? null : { either: [...new Map(either.map((one) => [one.key, one])).values()] };
}

/** The lines that are not empty, each with its place among all. */
function linesOf(text: string): { readonly line: string; readonly at: number }[] {
  return text
    .split(/\r?\n/)
    .map((line, at) => ({ line: line.trim(), at }))
    .filter(({ line }) => line !== '');
}

/** What a line itself asks for, in words. */
function whatOf(asks: LineAsks | null): string {
  if (asks === null || asks.entries.length === 0) return asks?.qualification ?? '';
  return inFull(asks.entries.map(({ isResit, ...one }) => ({ ...one, saysResit: isResit })));
}

/** The columns of a line by what they hold; of two that may be names the first is the surname. */
function readLine(line: string, known: KnownPeople): Omit<Listed, 'at'> {
  const separator = /\t/.test(line) ? /\t/ : /;/.test(line) ? /;/ : /,.*,/.test(line) ? /,/ : null;
  const cells = (separator === null ? line.split(/[\s,]+/) : line.split(separator)).map((cell) => cell.trim());
  let texts: Person = { ...NO_TEXTS, birthDate: null, groups: {} };
  const others: string[] = [];
  for (const cell of cells.filter((one) => one !== '')) {
    const read = readCell(cell, texts, known);
    if (read === null) others.push(cell);
    else texts = { ...texts, ...read };
  }
  const names = others.filter((text) => !LOOKS_NUMBERED.test(text));
  const [first = '', second, third = null] = separator === null ? [] : names;
  const [surname = '', forenames = second ?? ''] =
    second === undefined ? first.split(',').map((part) => part.trim()) : [first];
  const unknown = others.find((text) => LOOKS_NUMBERED.test(text)) ?? third;
  const person = separator === null ? texts : { ...texts, surname, forenames };
  const lacks = separator === null ? addingWords.columns : lacking(person);
  const whole = line.replaceAll('\t', ' ');
  const words = separator === null ? others : [];
  return { line: whole, name: whole, person, words, lacks, unknown, asks: null };
}

/** A UCI, ULN, UPN or date that was mistyped, and no name or class. */
const LOOKS_NUMBERED = /^(?=(?:.*\d){6})[A-Z\d\s/.-]{7,16}$/i;

function readCell(cell: string, before: Person, known: KnownPeople): Partial<Person> | null {
  const compact = cell.replace(/\s+/g, '').toUpperCase();
  if (before.uci === '' && isUci(compact)) return { uci: compact };
  if (before.uln === '' && isUln(compact)) return { uln: compact };
  if (before.upn === '' && isUpn(compact)) return { upn: compact };
  const number = before.candidateNumber === '' ? parseCandidateNumber(compact) : null;
  if (number !== null) return { candidateNumber: number };
  const birthDate: CalendarDate | null = before.birthDate === null && /\d/.test(cell) ? parseWrittenDate(cell) : null;
  if (birthDate !== null) return { birthDate };
  if (before.sex === '' && parseSex(cell) !== null) return { sex: cell };
  const group = known.groups.get(cell.toLowerCase());
  return group === undefined ? null : { groups: { ...before.groups, [group[0]]: group[1] } };
}

/** Of more than these nobody chooses. */
const MOST_CHOICES = 8;

/**
 * The candidate of the sheet whom a line names, or somebody new; those who may be meant, where somebody has to say who; or a sentence that says
 * why it is none of these.
 */
function whoIs(
  { name: line, person, words, lacks, unknown }: Listed,
  known: KnownPeople,
  others: readonly SheetPeople[],
): Joining | { readonly either: readonly Joining[] } | string {
  if (unknown !== null && LOOKS_NUMBERED.test(unknown)) {
    const compact = unknown.replace(/\s+/g, '').toUpperCase();
    const letter = /^.{12}[A-Z]$/.test(compact) ? uciCheckLetter(compact.slice(0, 12)) : null;
    return letter === null ? addingWords.unknownNumber(line, unknown) : addingWords.wrongLetter(line, compact, letter);
  }
  const uci = validUciOrEmpty(person);
  const number = validNumberOrEmpty(person);
  const byUci = uci === '' ? [] : (known.byUci.get(uci) ?? []);
  const byNumber = number === '' ? [] : (known.byNumber.get(number) ?? []);
  const [found, another] = byUci.length > 0 ? byUci : byNumber;
  const names = words.length > 0 ? words : [person.surname, person.forenames].flatMap((name) => name.split(' '));
  const given = names.filter((name) => name !== '');
  if (found !== undefined) {
    if (another !== undefined) return addingWords.severalGiveUci(line);
    if (!mayBe(found.person, given)) return addingWords.otherCandidate(line, personName(found.person));
    return found;
  }
  const byName = known.called(given);
  const isNumbered = number !== '' || uci !== '';
  if (byName.length === 1 && byName[0] !== undefined && !isNumbered) return byName[0];
  if (byName.length > 1 && !isNumbered) return { either: byName };
  if (byName.length > 0) return addingWords.otherNumber(line, personName(byName[0]?.person ?? person));
  for (const { sheet, known: there } of others) {
    const [own] = [there.byUci.get(uci), there.byNumber.get(number), isNumbered ? [] : there.called(given)].flatMap(
      (all) => all ?? [],
    );
    if (own === undefined) continue;
    // Whoever is given in full may be entered in a second sheet.
    if (!mayBe(own.person, given)) return addingWords.otherCandidateIn(line, personName(own.person), sheet);
    if (lacks !== null) return addingWords.inOtherSheet(line, sheet);
  }
  const alike = lacks === null || isNumbered ? [] : known.alike(given, MOST_CHOICES);
  if (alike.length > 0) return { either: alike };
  if (lacks !== null) return addingWords.notInSheet(line, lacks);
  if (unknown !== null) return addingWords.unknownDetail(line, unknown);
  return newcomer(person);
}

/** Whether nothing that stands beside a number is of somebody else. */
function mayBe({ surname, forenames }: Person, words: readonly string[]): boolean {
  const own = plainWords([surname, forenames]);
  return plainWords(words).every((word) => own.includes(word));
}
