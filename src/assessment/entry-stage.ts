import { isMonthOver, type CalendarDate } from '../entries';
import { stageAt, type Reference, type Resolution, type StageAt } from '../reference';

/** The stage of an entry; the series is over where its month is, of which no date has to be known. */
export type EntryStage = StageAt | { readonly stage: 'closed'; readonly decidedBy: null };

/**
 * The stage of an entry that is sent on a day. Null for registrations, which have no last day, where the suite knows no late
 * entries, and while the dates of the series are not known. A series is over from the day after its month, whatever is known of it.
 */
export function entryStage(resolution: Resolution, reference: Reference, asOf: CalendarDate): EntryStage | null {
  const { kind, series } = resolution;
  if (kind !== 'unit' || series === null) return null;
  const isEverLate = reference.policy(resolution).lateFeesFor.value.includes(kind);
  const stage = isEverLate ? stageAt(reference.seriesDates(series, resolution.qualification?.suite), asOf) : null;
  return stage?.stage !== 'closed' && isMonthOver(series, asOf) ? OVER : stage;
}

const OVER: EntryStage = { stage: 'closed', decidedBy: null };
