import { formatPence, seriesKey, seriesName, writtenDay } from '../entries';
import { canBeMade, pricesOf } from '../fees';
import { DATE_WORDS, lateFeeInWords, type DateName } from '../reference';
import type { Check } from './check';
import { feeLine, lateFeeLine } from './needed-values';

/** A published value that the entries of a check hang on, and what counts for it now. */
export interface KnownValue {
  /** The Reference sheet and the line that it is for, as `TypedValue` has them. */
  readonly sheet: string;
  readonly keys: readonly string[];
  readonly label: string;
  readonly holds: 'money' | 'day';
  /** As it would be typed, `£20.00`, `21/02/2027`; several where the options that one line prices cost different amounts. */
  readonly texts: readonly string[];
  /** Where it comes from. */
  readonly source: string;
}

/**
 * What is known of fees and dates for the entries of a check, confirmed or not: a list that says something else must be asked about. What is not
 * known at all is among the values that are needed.
 */
export function knownValues(check: Check): KnownValue[] {
  return [...knownFees(check), ...knownLateFees(check), ...knownDates(check)];
}

function knownFees({ charges, context: { reference } }: Check): KnownValue[] {
  const known = new Map<string, KnownValue>();
  for (const { first } of pricesOf(charges)) {
    const { resolved } = first;
    const line = canBeMade(first) && first.reason !== 'size-change' ? feeLine(resolved) : null;
    const fee = line === null || resolved.isCertification ? null : reference.fee(resolved);
    if (line === null || fee === null) continue;
    const key = line.keys.join('\n');
    const before = known.get(key);
    const texts = [...new Set([...(before?.texts ?? []), formatPence(fee.value)])];
    known.set(key, { ...line, texts, source: before?.source ?? fee.source });
  }
  return [...known.values()];
}

function knownLateFees({ context: { reference } }: Check): KnownValue[] {
  return reference.lateFees.map((late) => {
    const { value, source } = lateFeeInWords({ ...late, refundable: null });
    return { ...lateFeeLine(late.stage), texts: [value], source };
  });
}

const DATES = ['deadline', 'lateUntil', 'veryLateUntil', 'refundUntil'] as const satisfies readonly DateName[];

/** A date that is only likely is among those that are needed. */
function knownDates({ context: { requests, reference } }: Check): KnownValue[] {
  const bySeries = new Map(
    requests.flatMap(({ first: { kind, series } }) =>
      kind === 'unit' && series !== null ? [[seriesKey(series), series] as const] : [],
    ),
  );
  return [...bySeries.values()].flatMap((series) => {
    const dates = reference.seriesDates(series);
    return DATES.flatMap((name): KnownValue[] => {
      const known = dates[name];
      if (known?.confidence !== 'confirmed') return [];
      const what = DATE_WORDS[name];
      return [
        {
          ...{ sheet: 'CT Series', keys: [seriesName(series), what], label: `${seriesName(series)}: ${what}` },
          ...{ holds: 'day', texts: [writtenDay(known.value)], source: known.source },
        },
      ];
    });
  });
}
