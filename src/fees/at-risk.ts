import { groupBy, type CalendarDate, type Pence } from '../entries';
import { lessSure, type Confidence } from '../reference';
import type { LaterCharge } from './charge';
import { sumBackWords } from './given-back';

/** What it costs to wait past a date with everything that is not yet sent, against sending it today. */
export interface AtRisk {
  /** A coming date of a series that occurs: deadline, last day of late or of very late entries. */
  readonly after: CalendarDate;
  /** The sum of what is known. */
  readonly more: Pence;
  /** How much of it a withdrawal in time does not give back, and of how much nobody says that. */
  readonly kept: Pence;
  readonly keptUnknown: Pence;
  /** The same in words; empty where nothing is known to be more. */
  readonly back: string;
  /** Entries that would cost more, but nobody knows how much. */
  readonly unpriced: number;
  /** Entries that could no longer be made at all. */
  readonly closed: number;
  /** How sure the dates and fees are that it rests on. */
  readonly confidence: Confidence;
}

/**
 * The money at risk after each coming date, the nearest first. Dates are gone through once: at each, entries leave one stage for the next, so that
 * very many series of very many entries cost no more than their stages.
 * @param counts how many entries have the same stages to come
 */
export function moneyAtRisk(counts: ReadonlyMap<readonly LaterCharge[], number>): AtRisk[] {
  const changes = [...counts].flatMap(([later, count]) =>
    later.flatMap((stage, index): StageChange[] => {
      const before = later[index - 1];
      const enter = { after: stage.after, stage, count };
      return before === undefined ? [enter] : [{ after: stage.after, stage: before, count: -count }, enter];
    }),
  );
  const byDate = [...groupBy(changes, ({ after }) => after)].sort(([one], [other]) => (one < other ? -1 : 1));
  const sums = { more: 0, kept: 0, keptUnknown: 0, unpriced: 0, closed: 0 };
  const sure: Record<Confidence, number> = { confirmed: 0, likely: 0, unverified: 0 };
  return byDate.map(([after, own]) => {
    for (const { stage, count } of own) {
      const { late, more, isGivenBack, confidence } = stage;
      const sum = (more ?? 0) * count;
      sums.more += sum;
      if (isGivenBack === false) sums.kept += sum;
      if (isGivenBack === null) sums.keptUnknown += sum;
      if (late === 'closed') sums.closed += count;
      else if (more === null) sums.unpriced += count;
      sure[confidence] += count;
    }
    const { more, kept, keptUnknown } = sums;
    return { after, ...sums, back: sumBackWords(more, kept, keptUnknown), confidence: leastSure(sure) };
  });
}

/** Entries that come into a stage after a date; fewer than none leave it. */
interface StageChange {
  readonly after: CalendarDate;
  readonly stage: LaterCharge;
  readonly count: number;
}

function leastSure(counts: Readonly<Record<Confidence, number>>): Confidence {
  const all: readonly Confidence[] = ['confirmed', 'likely', 'unverified'];
  return all.filter((one) => counts[one] > 0).reduce(lessSure, 'confirmed');
}
