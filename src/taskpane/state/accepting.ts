import { academicYearOf, runsOf, type CalendarDate } from '../../entries';
import { fingerprintOf } from '../../register';
import { isRecord } from '../../table';
import type { ChecklistView, PlanView } from '../worker/views/plan-view';

/** A warning that the officer accepted, as the workbook keeps it: it counts for the academic year, and until what it warns of is another. */
export interface KeptAcceptance {
  readonly reason: string;
  readonly year: number;
  /** What tells whether it still warns of the same: a fingerprint; of a rule's warnings the rows, where they are not too many. */
  readonly mark: string;
}

/** Characters of rows that are kept; a longer list is kept as a fingerprint. */
const LONGEST = 4_000;

export type KeptAcceptances = Readonly<Record<string, KeptAcceptance>>;

/** The place of accepted warnings among what a workbook may keep. */
const KEY = 'entrywise.accepted';

/** Reads what was kept; whatever is not as this version writes it is asked again. */
export function readAcceptances(kept: unknown): KeptAcceptances {
  const all = isRecord(kept) ? kept[KEY] : undefined;
  if (!isRecord(all)) return {};
  return Object.fromEntries(
    Object.entries(all).flatMap(([id, one]): [string, KeptAcceptance][] => {
      if (!isRecord(one)) return [];
      const { reason, year, mark } = one;
      const isWhole = typeof reason === 'string' && typeof year === 'number' && typeof mark === 'string';
      return isWhole ? [[id, { reason, year, mark }]] : [];
    }),
  );
}

/** The accepted warnings among whatever else the workbook keeps. */
export function acceptancesToKeep(kept: unknown, acceptances: KeptAcceptances): Record<string, unknown> {
  return { ...(isRecord(kept) ? kept : {}), [KEY]: acceptances };
}

/** An acceptance as it is kept. */
export function acceptanceOf(item: ChecklistView, reason: string, today: CalendarDate): KeptAcceptance {
  return { reason, year: academicYearOf(today), mark: markOf(item) };
}

/** The reasons of the warnings of a plan that were accepted in this academic year and still warn of the same, by their ids. */
export function stillAccepted(
  { checklist }: Pick<PlanView, 'checklist'>,
  kept: KeptAcceptances,
  today: CalendarDate,
): Record<string, string> {
  return Object.fromEntries(
    checklist.flatMap((item): [string, string][] => {
      const one = kept[item.id];
      const isSame = one?.year === academicYearOf(today) && isCovered(item, one.mark);
      return item.kind === 'warning' && one && isSame ? [[item.id, one.reason]] : [];
    }),
  );
}

/** Of a rule's warnings the rows; words may tell of days that go by. Of any other the words, of which no more than a fingerprint is kept. */
function markOf({ rule, text, places }: ChecklistView): string {
  const rows = JSON.stringify(places.map(({ sheet, rows: of }) => [sheet, rowsInWords(of)]));
  if (rule !== null && rows.length <= LONGEST) return rows;
  return fingerprintOf(new TextEncoder().encode(rule === null ? text : rows)).slice(0, 32);
}

/** Whether a warning is what was accepted, or a part of it: a warning that is left of several was accepted with them. */
function isCovered(item: ChecklistView, mark: string): boolean {
  if (mark === markOf(item)) return true;
  if (item.rule === null || !mark.startsWith('[')) return false;
  const accepted = new Set(rowsOf(mark));
  return item.places.every(({ sheet, rows }) => rows.every((row) => accepted.has(`${row} ${sheet}`)));
}

/** `3-40,45`: rows in their order, runs of them short. */
function rowsInWords(rows: readonly number[]): string {
  return runsOf(rows)
    .map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`))
    .join(',');
}

/** The rows that were kept, each with its sheet; none of what cannot be read. */
function* rowsOf(mark: string): Generator<string> {
  const places: unknown = JSON.parse(mark);
  for (const place of Array.isArray(places) ? places : []) {
    const [sheet, rows]: readonly unknown[] = Array.isArray(place) ? place : [];
    for (const run of String(rows).split(',')) {
      const [first = Number.NaN, last = first] = run.split('-').map(Number);
      for (let row = first; row <= Math.min(last, LAST_ROW); row += 1) yield `${row} ${String(sheet)}`;
    }
  }
}

/** Excel has no more rows. */
const LAST_ROW = 1_048_576;
