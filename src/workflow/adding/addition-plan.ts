import { groupBy } from '../../entries';
import { addEntries, type AddedEntry, type Addition, type AskedEntry, type Filling } from '../../table';
import type { Check } from '../check';
import type { OpenTable } from '../open-table';
import { areOfOneKind, inFull, inShort, type Told } from './entries-in-words';
import type { WhoQuestion } from './listed-people';
import { personName } from './person-name';

/** Entries to be added, as they are shown before they are written: plain data. */
export interface AdditionPlan {
  /** What is written, a sheet each. */
  readonly fillings: readonly Filling[];
  /** How many entries are added, and for how many candidates who are not in the sheet yet. */
  readonly added: number;
  /** How many entries more the sheets then have: registrations that were made before may come with them. */
  readonly more: number;
  readonly newcomers: number;
  readonly lines: readonly AdditionLine[];
  /** How many entries are added for what, in words; in the order of the codes. */
  readonly kinds: readonly { readonly what: string; readonly entries: number }[];
  readonly leftOut: readonly LeftOut[];
  /** Lines of the list that cannot be used, in sentences. */
  readonly problems: readonly string[];
  /** Lines of the list of which somebody has to say who is meant. */
  readonly questions: readonly WhoQuestion[];
  /** What else there is to know before it is written, in sentences. */
  readonly notes: readonly string[];
}

/** What is added for a candidate in a row. */
export interface AdditionLine {
  /** `0012 Ann Archer` */
  readonly who: string;
  readonly isNew: boolean;
  /** `registration and unit 01`; with qualification and series where entries of several are added. */
  readonly what: string;
  readonly sheet: string;
  /** Counted from 0. */
  readonly row: number;
  readonly isNewRow: boolean;
}

export interface LeftOut {
  readonly who: string;
  readonly what: string;
  readonly why: string;
}

/** What is asked for in one sheet, and what comes of it. */
export interface SheetAddition {
  readonly table: OpenTable;
  readonly addition: Addition;
}

/** Adds to each sheet what is asked for in it. */
export function addToSheets(
  { context: { reference, asOf } }: Check,
  asked: ReadonlyMap<OpenTable, readonly AskedEntry[]>,
): SheetAddition[] {
  return [...asked].map(([table, own]) => ({ table, addition: addEntries({ ...table, reference, asOf }, own) }));
}

/** What is shown of entries that are added, and of those that are left out. */
export function planOf(
  additions: readonly SheetAddition[],
  told: Pick<AdditionPlan, 'problems' | 'questions' | 'notes'> = { problems: [], questions: [], notes: [] },
): AdditionPlan {
  const all = additions.map(({ addition }) => addition);
  const added = all.flatMap((one) => one.added);
  const whatOf = areOfOneKind([...added, ...all.flatMap(({ leftOut }) => leftOut)]) ? inShort : inFull;
  const newcomers = all.flatMap(({ added }) =>
    added.flatMap(({ joining }) => (joining.rows.length === 0 ? [joining.key] : [])),
  );
  return {
    fillings: all.flatMap(({ filling }) => (filling.cells.length === 0 ? [] : [filling])),
    added: added.length,
    more: sum(all.map(({ more }) => more)),
    newcomers: new Set(newcomers).size,
    lines: additions.flatMap(({ table, addition }) => linesOf(table.sheet.name, addition.added, whatOf)),
    kinds: kindsOf(added),
    leftOut: all.flatMap(({ leftOut }) =>
      leftOut.map((one) => ({ who: personName(one.joining.person), what: whatOf([one]), why: one.why })),
    ),
    ...told,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function linesOf(
  sheet: string,
  added: readonly AddedEntry[],
  whatOf: (entries: readonly AddedEntry[]) => string,
): AdditionLine[] {
  const byRow = groupBy(added, ({ row, joining }) => `${row} ${joining.key}`);
  return [...byRow.values()]
    .flatMap((own): AdditionLine[] => {
      const [first] = own;
      if (first === undefined) return [];
      const { joining, row, isNewRow } = first;
      const line = { who: personName(joining.person), isNew: joining.rows.length === 0, what: whatOf(own) };
      return [{ ...line, sheet, row, isNewRow }];
    })
    .sort((one, other) => one.row - other.row);
}

function kindsOf(added: readonly Told[]): AdditionPlan['kinds'] {
  const kinds = groupBy(added, (one) => inFull([one]));
  return [...kinds]
    .map(([what, own]) => ({ what, entries: own.length }))
    .sort((one, other) => (one.what < other.what ? -1 : 1));
}
