import { memoize, registrationSeriesAt, seriesKey, type CalendarDate } from '../../entries';
import { resolveEntries, type Reference, type ResolvedEntry } from '../../reference';
import type { ColumnMapping } from '../columns';
import { detectColumns, type DetectedColumns } from '../detect-columns';
import { readEntries, type SheetEntries } from '../read-entries';
import type { SheetContent } from '../sheet-content';
import { addingWords } from './adding-words';
import { Draft, type DraftRow } from './draft';
import { examplesOf, type WantedEntry } from './examples';
import { fillCells, rowsBetween, type Filling } from './filling';
import { candidatesIn, type Joining } from './joining';
import { mappingAgain } from './mapping-again';
import { longPlaces, type FoundPlace, type Place } from './long-places';
import { markWays } from './marks-likewise';
import { askKey, factsGone, factsOf, type Fact } from './reading';
import { placesBelow } from './places-below';
import { whyMisread } from './why-misread';
import { widePlaces } from './wide-places';
import type { AskingWays } from './ways-to-ask';

/** A sheet to which entries are added, as it was read. */
export interface AddingTo {
  readonly sheet: SheetContent;
  readonly columns: DetectedColumns;
  readonly list: SheetEntries;
  readonly reference: Reference;
  readonly asOf: CalendarDate;
}

/** One entry of one candidate that was asked for. */
export interface AskedEntry extends WantedEntry {
  readonly joining: Joining;
}

/** An entry that is added, and where it goes. */
export interface AddedEntry extends AskedEntry {
  /** Counted from 0. */
  readonly row: number;
  readonly isNewRow: boolean;
  /** The sheet then says that it is a resit. */
  readonly saysResit: boolean;
}

/** An entry that is not added, and why, with what to do. */
export interface LeftOutEntry extends AskedEntry {
  readonly why: string;
}

/** What is to be written so that a sheet has the entries that were asked for. */
export interface Addition {
  readonly filling: Filling;
  readonly added: readonly AddedEntry[];
  /** How many entries more the sheet then has: those, and registrations that their rows say were made. */
  readonly more: number;
  readonly leftOut: readonly LeftOutEntry[];
}

/** The candidates of a sheet, of whom `addEntries` takes any. */
export function candidatesOf({ list, reference, asOf }: Pick<AddingTo, 'list' | 'reference' | 'asOf'>): Joining[] {
  return candidatesIn(list, resolveEntries(list, reference, asOf));
}

/**
 * Adds entries to a sheet in its own shape and words: rows of a list where a row is an entry, ticks below units where a column is a unit. Only
 * empty cells are filled. New rows go below the last one; where they would say something else there, as below another course or a line
 * Leavers, below those whom they are like. The sheet is read again with them: it then asks for exactly what it asked for before and for what is
 * added, and what cannot be written so is left out, with the reason.
 */
export function addEntries(to: AddingTo, asked: readonly AskedEntry[]): Addition {
  const known: LeftOutEntry[] = [];
  const open = onceEach(asked).filter((entry) => {
    const before = alreadyIn(entry);
    if (before !== null) known.push({ ...entry, why: addingWords.already(before.entry.candidate.row) });
    return before === null;
  });
  const resolved = resolveEntries(to.list, to.reference, to.asOf);
  const [last = 0, ...others] = placesBelow(to, resolved, open);
  const first = addBelow(to, resolved, open, last);
  let best = first;
  for (const above of others) {
    if (!best.leftOut.some(isMisplaced)) break;
    const next = addBelow(to, resolved, open, above);
    if (next.added.length > best.added.length) best = next;
  }
  // What was wrong below the list says more than that a row stands below the new ones.
  const whyAtFirst = new Map(first.leftOut.map(({ item, why }) => [item.entry, why]));
  const leftOut = best.leftOut.map(({ item, why }) => ({ ...item.entry, why: whyAtFirst.get(item.entry) ?? why }));
  return { filling: best.filling, added: best.added, more: best.more, leftOut: [...known, ...leftOut] };
}

interface LeftOutItem {
  readonly item: Item;
  readonly why: string;
}

/** Adds what can be added where new rows go below a row. */
function addBelow(
  to: AddingTo,
  resolved: readonly ResolvedEntry[],
  asked: readonly AskedEntry[],
  above: number,
): Omit<Addition, 'leftOut'> & { readonly leftOut: readonly LeftOutItem[] } {
  const adding = new Adding(to, resolved, above);
  const leftOut: LeftOutItem[] = [];
  let open: Item[] = asked.map((entry) => ({ entry, way: 0, why: '', misread: '', elsewhere: false }));
  for (;;) {
    const { draft, placed, refused } = adding.draft(open);
    for (const item of refused) leftOut.push({ item, why: item.why || item.misread || addingWords.unsure });
    const lower = placed.filter(({ place }) => draft.moves(place.at));
    for (const { item, place } of lower) leftOut.push({ item, why: addingWords.lower(place.at.row) });
    open = placed.filter((one) => !lower.includes(one)).map(({ item }) => item);
    if (lower.length > 0) continue;
    const wrong = placed.length === 0 ? [] : adding.misread(draft.filling, placed);
    if (wrong.length === 0) {
      return {
        filling: draft.filling,
        added: placed.map(({ item, place: { at, saysResit = false } }) => ({
          ...{ ...item.entry, row: at.row, isNewRow: at.isNew, saysResit },
        })),
        more: placed.length === 0 ? 0 : adding.more,
        leftOut,
      };
    }
    for (const { item, why } of wrong) {
      item.way++;
      item.misread ||= why;
    }
  }
}

/** Whether something may be left out only because of where new rows go. */
function isMisplaced({ item }: LeftOutItem): boolean {
  return item.why === '' || item.elsewhere;
}

/** An entry with the way of writing it that is tried next, what stood in the way of those before, and as what they were read. */
interface Item {
  readonly entry: AskedEntry;
  way: number;
  why: string;
  misread: string;
  elsewhere: boolean;
}

interface PlacedItem {
  readonly item: Item;
  readonly place: Place;
}

/** What is asked for twice is asked for once. */
function onceEach(asked: readonly AskedEntry[]): AskedEntry[] {
  const keyOf = ({ joining, qualification, unit, series }: AskedEntry): string =>
    [joining.key, qualification, unit, unit === '' || series === null ? '' : seriesKey(series)].join('\n');
  return [...new Map(asked.map((one) => [keyOf(one), one])).values()];
}

function alreadyIn({ joining, qualification, unit, series }: AskedEntry): ResolvedEntry | null {
  const isSame = (one: ResolvedEntry): boolean =>
    one.qualificationCode === qualification &&
    one.entry.status.standing !== 'withdrawn' &&
    (unit === ''
      ? one.kind === 'registration'
      : one.kind === 'unit' &&
        one.unit === unit &&
        one.series !== null &&
        series !== null &&
        seriesKey(one.series) === seriesKey(series));
  return joining.entries.find(isSame) ?? null;
}

/** The sheet as it is, and what it becomes. */
class Adding {
  /** How many entries the sheet had more when it was last read. */
  more = 0;
  readonly #ways: AskingWays;
  readonly #mapping: ColumnMapping;
  readonly #factsBefore: (filling: Filling) => readonly Fact[];
  readonly #marksOf: (at: DraftRow) => ReturnType<typeof markWays>;

  constructor(
    private readonly to: AddingTo,
    resolved: readonly ResolvedEntry[],
    private readonly above: number,
  ) {
    const { sheet, columns, list, reference, asOf } = to;
    const annual = registrationSeriesAt(asOf);
    this.#ways = {
      sheet,
      examples: examplesOf(columns, resolved),
      optionCode: ({ qualification, unit, series }) =>
        reference.resolve({ code: '', qualification, unit, qan: '' }, series, annual).option?.code ?? null,
    };
    this.#mapping = mappingAgain(sheet, columns);
    this.#factsBefore = ({ newRows }) => {
      const { first, last } = newRows ?? { first: Infinity, last: -1 };
      const count = rowsBetween(newRows);
      const facts = factsOf(list, resolved, columns, (row) => (row < first ? row : row + count));
      // What stands beside a row that the list had not yet is no longer a line of its own.
      return facts.filter(({ row }) => row < first || row > last);
    };
    const ofList = memoize((own: DraftRow['list']) => markWays(sheet, own));
    this.#marksOf = (at) => ofList(at.list);
  }

  /** Gives each entry its place; those for which no way is left are refused. */
  draft(items: readonly Item[]): { readonly draft: Draft; readonly placed: PlacedItem[]; readonly refused: Item[] } {
    const { sheet, columns, list } = this.to;
    const draft = new Draft(sheet, columns, list, this.above);
    const placed: PlacedItem[] = [];
    const refused: Item[] = [];
    for (const item of items) {
      const place = this.#placeOf(draft, item);
      if (place === null) refused.push(item);
      else {
        draft.take(item.entry.joining, place.at, place.cells);
        placed.push({ item, place });
      }
    }
    return { draft, placed, refused };
  }

  #placeOf(draft: Draft, item: Item): Place | null {
    const { joining } = item.entry;
    const isWide = this.to.columns.shape === 'wide';
    const ways: (() => FoundPlace)[] = isWide
      ? widePlaces(draft, joining, item.entry, this.#ways, this.#marksOf)
      : longPlaces(draft, joining, item.entry, this.#ways);
    for (; item.way < ways.length; item.way++) {
      const found = ways[item.way]?.() ?? { why: '' };
      if (!('why' in found)) return found;
      item.why ||= found.why;
      item.elsewhere ||= found.elsewhere ?? false;
    }
    return null;
  }

  /** Those entries that the sheet, once it is filled, would not have as they were asked for, or that change what it says of others. */
  misread(filling: Filling, placed: readonly PlacedItem[]): Misread[] {
    const { sheet, reference, asOf } = this.to;
    const filled = fillCells(sheet, filling);
    const columns = detectColumns(filled, this.#mapping);
    if (columns === null) return placed.map(({ item }) => ({ item, why: '' }));
    const list = readEntries(filled, columns);
    const after = factsOf(list, resolveEntries(list, reference, asOf), columns);
    this.more = list.entries.length - this.to.list.entries.length;
    const wanted = new Set(placed.map(wantedKey));
    const before = this.#factsBefore(filling);
    const odd = factsGone(before, after);
    const made = new Set(placed.flatMap((one) => (one.item.entry.isRegistered === true ? [madeKey(one)] : [])));
    for (const fact of factsGone(after, before)) {
      if (fact.asks === null || !(wanted.delete(fact.asks) || made.has(fact.asks))) odd.push(fact);
    }
    const rows = new Set(odd.map(({ row }) => row));
    const lines = odd.filter(({ line }) => line !== undefined);
    // In a row in which an entry is not read as it was asked for, those beside it that are read so are written well.
    const ofOthers = new Set(placed.filter((one) => wanted.has(wantedKey(one))).map(({ place }) => place.at.row));
    const isOdd = (one: PlacedItem): boolean => {
      const { row } = one.place.at;
      return (
        wanted.has(wantedKey(one)) ||
        (rows.has(row) && !ofOthers.has(row)) ||
        lines.some((line) => line.row < one.place.at.row)
      );
    };
    const wrong = placed.filter(isOdd);
    // Where nothing tells whose doing it is, it is that of the new rows rather than of a cell in a row that is there.
    const fresh = placed.filter(({ place }) => place.at.isNew);
    const either = fresh.length > 0 ? fresh : placed;
    // A tick that registers changes what other rows register; a unit does not.
    const registering = either.filter(({ item }) => item.entry.unit === '');
    const doubtful = registering.length > 0 ? registering : either;
    const blamed = wrong.length > 0 || odd.length === 0 ? wrong : doubtful;
    const whyOf = whyMisread(odd);
    return blamed.map((one) => ({ item: one.item, why: whyOf(one.item.entry, one.place.at) }));
  }
}

/** An entry that would not be read as it was asked for, and why; empty where nothing is known of it. */
interface Misread {
  readonly item: Item;
  readonly why: string;
}

/** How the entry that was asked for reads in its row. */
function wantedKey({ item, place: { at, saysResit = false } }: PlacedItem): string {
  const { joining, qualification, unit, series } = item.entry;
  const ofUnit = unit === '' || series === null ? '' : seriesKey(series);
  const asked = { qualification, unit, series: ofUnit, standing: 'new' };
  return askKey(at.list.fields, at.row, joining.person, saysResit ? { ...asked, resit: true } : asked);
}

/** How the registration reads that the row of a unit says was made. */
function madeKey({ item, place: { at } }: PlacedItem): string {
  const { joining, qualification } = item.entry;
  return askKey(at.list.fields, at.row, joining.person, { qualification, unit: '', series: '', standing: 'made' });
}
