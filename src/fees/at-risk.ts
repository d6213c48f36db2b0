import type { CalendarDate, Pence } from '../entries';
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
 * The money at risk after each coming date, the nearest first.
 * @param counts how many entries have the same stages to come
 */
export function moneyAtRisk(counts: ReadonlyMap<readonly LaterCharge[], number>): AtRisk[] {
  const dates = new Set([...counts.keys()].flatMap((later) => later.map(({ after }) => after)));
  return [...dates].sort().map((after) => {
    let risk: AtRisk = {
      after,
      more: 0,
      kept: 0,
      keptUnknown: 0,
      back: '',
      unpriced: 0,
      closed: 0,
      confidence: 'confirmed',
    };
    for (const [later, count] of counts) {
      const then = later.findLast((stage) => stage.after <= after);
      if (then) risk = added(risk, then, count);
    }
    return { ...risk, back: sumBackWords(risk.more, risk.kept, risk.keptUnknown) };
  });
}

function added(risk: AtRisk, { late, more, isGivenBack, confidence }: LaterCharge, count: number): AtRisk {
  const isClosed = late === 'closed';
  const sum = (more ?? 0) * count;
  return {
    ...risk,
    more: risk.more + sum,
    kept: risk.kept + (isGivenBack === false ? sum : 0),
    keptUnknown: risk.keptUnknown + (isGivenBack === null ? sum : 0),
    unpriced: risk.unpriced + (more === null && !isClosed ? count : 0),
    closed: risk.closed + (isClosed ? count : 0),
    confidence: lessSure(risk.confidence, confidence),
  };
}
