import { academicYearOf, type CalendarDate } from '../../entries';
import { fingerprintOf } from '../../register';
import { isRecord } from '../../table';
import type { ChecklistView, PlanView } from '../worker/views/plan-view';

/** A warning that the officer accepted, as the workbook keeps it: it counts for the academic year, and until what it warns of is another. */
interface KeptAcceptance {
  readonly reason: string;
  readonly year: number;
  /** What tells whether it still warns of the same. */
  readonly mark: string;
}

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
      const isSame = one?.year === academicYearOf(today) && one.mark === markOf(item);
      return item.kind === 'warning' && one && isSame ? [[item.id, one.reason]] : [];
    }),
  );
}

/** Of a rule's warnings the rows; words may tell of days that go by. Of any other the words. No more than a fingerprint is kept. */
function markOf({ rule, text, places }: ChecklistView): string {
  const about = rule === null ? text : places.map(({ sheet, rows }) => `${sheet} ${rows.join(' ')}`).join('; ');
  return fingerprintOf(new TextEncoder().encode(about)).slice(0, 32);
}
