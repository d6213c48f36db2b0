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
import { longPlaces, type FoundPlace, type Place } from './long-places';
import { markWays } from './marks-likewise';
import { askKey, factsGone, factsOf, type Fact } from './reading';
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
}

/** An entry that is not added, and why, with what to do. */
export interface LeftOutEntry extends AskedEntry {
  readonly why: string;
}

/** What is to be written so that a sheet has the entries that were asked for. */
export interface Addition {
  readonly filling: Filling;
  readonly added: readonly AddedEntry[];
  readonly leftOut: readonly LeftOutEntry[];
}

/** The candidates of a sheet, of whom `addEntries` takes any. */
export function candidatesOf({ list, reference, asOf }: Pick<AddingTo, 'list' | 'reference' | 'asOf'>): Joining[] {
  return candidatesIn(list, resolveEntries(list, reference, asOf));
}

/**
 * Adds entries to a sheet in its own shape and words: rows of a list where a row is an entry, ticks below units where a column is a unit. Only
 * empty cells are filled. The sheet is read again with them: it then asks for exactly what it asked for before and for what is added, and what
 * cannot be written so is left out, with the reason.
 */
export function addEntries(to: AddingTo, asked: readonly AskedEntry[]): Addition {
  const adding = new Adding(to);
  const leftOut: LeftOutEntry[] = [];
  let open: Item[] = onceEach(asked).flatMap((entry) => {
    const known = alreadyIn(entry);
    if (known === null) return [{ entry, way: 0, why: '' }];
    leftOut.push({ ...entry, why: addingWords.already(known.entry.candidate.row) });
    return [];
  });
  for (;;) {
    const { draft, placed, refused } = adding.draft(open);
    for (const { entry, why } of refused) leftOut.push({ ...entry, why: why === '' ? addingWords.unsure : why });
    open = placed.map(({ item }) => item);
    const wrong = placed.length === 0 ? [] : adding.misread(draft.filling, placed);
    if (wrong.length === 0) {
      return {
        filling: draft.filling,
        added: placed.map(({ item, place: { at } }) => ({ ...item.entry, row: at.row, isNewRow: at.isNew })),
        leftOut,
      };
    }
    for (const item of wrong) item.way++;
  }
}

/** An entry with the way of writing it that is tried next, and what stood in the way of those before. */
interface Item {
  readonly entry: AskedEntry;
  way: number;
  why: string;
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
  readonly #ways: AskingWays;
  readonly #mapping: ColumnMapping;
  readonly #factsBefore: (filling: Filling) => readonly Fact[];
  readonly #marksOf: (at: DraftRow) => ReturnType<typeof markWays>;

  constructor(private readonly to: AddingTo) {
    const { sheet, columns, list, reference, asOf } = to;
    const resolved = resolveEntries(list, reference, asOf);
    const annual = registrationSeriesAt(asOf);
    this.#ways = {
      sheet,
      examples: examplesOf(columns, resolved),
      optionCode: ({ qualification, unit, series }) =>
        reference.resolve({ code: '', qualification, unit, qan: '' }, series, annual).option?.code ?? null,
    };
    this.#mapping = mappingOf(sheet, columns);
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
    const draft = new Draft(sheet, columns, list);
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
    }
    return null;
  }

  /** Those entries that the sheet, once it is filled, would not have as they were asked for, or that change what it says of others. */
  misread(filling: Filling, placed: readonly PlacedItem[]): Item[] {
    const { sheet, reference, asOf } = this.to;
    const filled = fillCells(sheet, filling);
    const columns = detectColumns(filled, this.#mapping);
    if (columns === null) return placed.map(({ item }) => item);
    const list = readEntries(filled, columns);
    const after = factsOf(list, resolveEntries(list, reference, asOf), columns);
    const keyOf = ({ item, place }: PlacedItem): string => wantedKey(item.entry, place.at.row, this.to.columns);
    const wanted = new Set(placed.map(keyOf));
    const before = this.#factsBefore(filling);
    const odd = new Set(factsGone(before, after).map(({ row }) => row));
    for (const { row, asks } of factsGone(after, before)) {
      if (asks === null || !wanted.delete(asks)) odd.add(row);
    }
    const missing = placed.filter((one) => wanted.has(keyOf(one)));
    const known = new Set(missing.map(({ place }) => place.at.row));
    const others = placed.filter(({ place }) => odd.has(place.at.row) && !known.has(place.at.row));
    const wrong = [...missing, ...others];
    return (wrong.length > 0 || odd.size === 0 ? wrong : placed).map(({ item }) => item);
  }
}

/** How the entry that was asked for reads in its row. */
function wantedKey(
  { joining, qualification, unit, series }: AskedEntry,
  row: number,
  columns: DetectedColumns,
): string {
  const ofUnit = unit === '' || series === null ? '' : seriesKey(series);
  return askKey(columns, row, joining.person, { qualification, unit, series: ofUnit, standing: 'new' });
}

/** What the officer said of the sheet, of which the headings are found again by themselves where they were. */
function mappingOf(sheet: SheetContent, { headingRow, chosen, said }: DetectedColumns): ColumnMapping {
  const mapping = { columns: chosen, said };
  const again = detectColumns(sheet, mapping);
  return again?.headingRow === headingRow ? mapping : { ...mapping, headingRow: headingRow + 1 };
}
