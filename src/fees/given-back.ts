import { annualSeries, counted, formatPence, parseCode, type CalendarDate, type Pence, type Series } from '../entries';
import { stageAt, type LateFee, type Reference } from '../reference';
import { dayOf, type RegisteredEntry } from '../register';
import { feeWords } from './words';

/**
 * What becomes of an entry's late fee where the entry is withdrawn in time, as the late fee's own setting says; the fee of the entry
 * itself is then given back in any case. `none`: it has no late fee. `not-known`: nobody says, or whether it was late is not known.
 */
export type LateFeeBack = 'none' | 'given-back' | 'kept' | 'not-known';

/** Whether a withdrawal in time gives the late fee of a stage back; null where nobody says. */
export function isLateFeeGivenBack(stage: LateFee['stage'], { lateFees }: Pick<Reference, 'lateFees'>): boolean | null {
  return lateFees.find((late) => late.stage === stage)?.refundable?.value ?? null;
}

/** What becomes of the late fee of an entry that is sent on a day; null: which day is not known. */
export function lateFeeBack(
  code: string,
  series: Series,
  sentOn: CalendarDate | null,
  reference: Reference,
): LateFeeBack {
  const resolution = reference.resolve(parseCode(code), series, annualSeries(series));
  if (!reference.policy(resolution).lateFeesFor.value.includes(resolution.kind)) return 'none';
  const at = sentOn === null ? null : stageAt(reference.seriesDates(series), sentOn);
  if (at === null) return 'not-known';
  if (at.stage === 'none' || at.stage === 'closed') return 'none';
  const isGivenBack = isLateFeeGivenBack(at.stage, reference);
  return isGivenBack === null ? 'not-known' : isGivenBack ? 'given-back' : 'kept';
}

/** The same of an entry that the register has. */
export function lateFeeBackOf({ code, series, time }: RegisteredEntry, reference: Reference): LateFeeBack {
  return lateFeeBack(code, series, time === null ? null : dayOf(time), reference);
}

/** What becomes of the late fees of several entries, in sentences; empty where none has one. */
export function lateFeesBackWords(all: readonly LateFeeBack[]): string {
  const entries = (kind: LateFeeBack): string => {
    const count = all.filter((one) => one === kind).length;
    return count === 0 ? '' : counted(count, 'entry', 'entries');
  };
  const [back, kept, unknown] = [entries('given-back'), entries('kept'), entries('not-known')];
  return [
    ...(back === '' ? [] : [feeWords.lateFee.givenBack(back)]),
    ...(kept === '' ? [] : [feeWords.lateFee.kept(kept)]),
    ...(unknown === '' ? [] : [feeWords.lateFee.notKnown(unknown)]),
  ].join(' ');
}

/** What becomes of a sum of late fees in a withdrawal in time, in words: how much is kept, and of how much nobody says; empty for nothing. */
export function sumBackWords(sum: Pence, kept: Pence, unknown: Pence): string {
  const part = (pence: Pence): string => (pence === sum ? '' : feeWords.ofIt(formatPence(pence)));
  const words = [
    ...(kept > 0 ? [feeWords.part.kept(part(kept))] : []),
    ...(unknown > 0 ? [feeWords.part.perhaps(part(unknown))] : []),
  ];
  return words.length === 0 && sum > 0 ? feeWords.part.givenBack : words.join(', ');
}
