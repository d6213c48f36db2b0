import { addingWords } from './adding-words';
import { answerCell } from './answer-cells';
import type { Draft, DraftRow, Placed } from './draft';
import { askingColumns, asksIn, type AskColumns, type WantedEntry } from './examples';
import type { FilledCell } from './filling';
import type { Joining } from './joining';
import { waysToAsk, type AskingWays } from './ways-to-ask';

/** An entry with a place in the sheet. */
export interface Place {
  readonly at: DraftRow;
  readonly cells: readonly FilledCell[];
  /** What is written says that the entry is a resit. */
  readonly saysResit?: boolean;
}

/** A place, or why there is none; `elsewhere` where new rows that go to another place may have one. */
export type FoundPlace = Place | { readonly why: string; readonly elsewhere?: boolean };

/**
 * The ways in which a row asks for an entry where a row is an entry, or has columns for several: in a free place of a row that the candidate
 * has, then in a new row, each as the sheet writes it and then plainly.
 */
export function longPlaces(
  draft: Draft,
  joining: Joining,
  wanted: WantedEntry,
  ways: AskingWays,
): (() => FoundPlace)[] {
  const places = [0, 1].flatMap((style) => [
    () => inOwnRow(draft, joining, wanted, ways, style),
    () => inNewRow(draft, joining, wanted, ways, style),
  ]);
  if (wanted.isResit !== true) return places;
  return [...[0, 1].map((style) => () => resitInNewRow(draft, joining, wanted, ways, style)), ...places];
}

function inOwnRow(draft: Draft, joining: Joining, wanted: WantedEntry, ways: AskingWays, style: number): FoundPlace {
  const slots = draft
    .rowsOf(joining)
    .filter(({ isClosed }) => !isClosed)
    .flatMap((at) => asksIn(at.list).map((columns, ask) => ({ at, columns, ask })))
    .filter(({ at, columns, ask }) => isOpen(draft, at, columns, ask));
  for (const { at, columns } of slots) {
    const found = placed(draft, at, columns, wanted, ways, style);
    if (!('why' in found)) return found;
  }
  return { why: '' };
}

/** Whether the columns of an entry are empty in a row. Those that several share are the first one's. */
function isOpen(draft: Draft, { row, list }: DraftRow, columns: AskColumns, ask: number): boolean {
  const shared = new Set(ask === 0 ? [] : askingColumns(asksIn(list)[0] ?? {}));
  const own = askingColumns(columns).filter((column) => !shared.has(column));
  return own.length > 0 && own.every((column) => draft.isFree({ row, column }) && !draft.isTaken({ row, column }));
}

function inNewRow(draft: Draft, joining: Joining, wanted: WantedEntry, ways: AskingWays, style: number): FoundPlace {
  const added = draft.newRow(joining);
  if ('why' in added) return added;
  const [columns = {}, another] = asksIn(added.at.list);
  if (askingColumns(columns).length === 0) return { why: addingWords.noColumns };
  const found = placed(draft, added.at, columns, wanted, ways, style);
  if ('why' in found) return found;
  const sharesQualification = another !== undefined && another.qualification === columns.qualification;
  const isClosed =
    wanted.unit === '' && columns.qualification !== undefined && (another === undefined || sharesQualification);
  return { at: { ...added.at, isClosed }, cells: [...added.cells, ...found.cells] };
}

/** A new row that says of its unit that it is a resit: what it says it says of all that it asks for. */
function resitInNewRow(
  draft: Draft,
  joining: Joining,
  wanted: WantedEntry,
  ways: AskingWays,
  style: number,
): FoundPlace {
  const place = inNewRow(draft, joining, wanted, ways, style);
  if ('why' in place) return place;
  const said = answerCell(ways.sheet, place.at, 'resit', 'Resit');
  const found: Placed = said === null ? { why: '' } : draft.place([said]);
  return 'why' in found ? found : { ...place, cells: [...place.cells, ...found.cells], saysResit: true };
}

function placed(
  draft: Draft,
  at: DraftRow,
  columns: AskColumns,
  wanted: WantedEntry,
  ways: AskingWays,
  style: number,
): FoundPlace {
  const cells = waysToAsk(ways, columns, wanted, at.row)[style] ?? [];
  const asks = new Set(askingColumns(columns));
  if (!cells.some(({ column }) => asks.has(column))) return { why: '' };
  const found: Placed = draft.place(cells);
  return 'why' in found ? found : { at, cells: found.cells };
}
