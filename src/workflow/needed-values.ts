import { counted, formatDate, seriesKey, seriesName, type Series } from '../entries';
import { canBeMade, pricesOf, type Charge, type ChargePart } from '../fees';
import {
  DATE_WORDS,
  type DateName,
  type FeeItem,
  type LateStage,
  type Reference,
  type ResolvedEntry,
} from '../reference';
import type { Check } from './check';
import { workflowValueWords } from './words/values';

/** A published value that the entries of a check hang on, and that nobody has given or confirmed. */
export interface NeededValue {
  /** The Reference sheet and the line that it is for, as `TypedValue` has them. */
  readonly sheet: string;
  readonly keys: readonly string[];
  /** `Registration, Level 3 Extended Certificate`, `June 2027: entry deadline`. */
  readonly label: string;
  readonly holds: 'money' | 'day';
  /** What is taken for it until it is confirmed, in words; null where nothing is. */
  readonly assumed: string | null;
  /** Where the awarding body publishes it. */
  readonly where: string;
  /** What hangs on it, as a sentence. */
  readonly changes: string;
}

const FEES = 'CT Fees';
const SERIES = 'CT Series';
const ON_TIME = 'on time';

const LATE_KEYS = { late: 'late', 'very-late': 'very late' } as const;

/** What is needed of fees and dates for the entries of a check, those on which most entries hang first. Nothing is guessed: what a change of size costs has no line. */
export function neededValues(check: Check): NeededValue[] {
  return [...neededFees(check), ...neededLateFees(check), ...neededDates(check)];
}

function isUnknown({ amount }: ChargePart): boolean {
  return amount === null;
}

function neededFees({ charges, context: { reference } }: Check): NeededValue[] {
  const needed = new Map<string, { readonly value: Omit<NeededValue, 'changes'>; entries: number }>();
  for (const { first, count } of pricesOf(charges)) {
    const { resolved, parts, reason } = first;
    const [price] = parts;
    const line = canBeMade(first) && reason !== 'size-change' ? feeLine(resolved) : null;
    if (price === undefined || !isUnknown(price) || line === null) continue;
    const key = line.keys.join('\n');
    const known = needed.get(key);
    if (known) known.entries += count;
    else
      needed.set(key, { value: { ...line, assumed: null, where: whereOf(reference, resolved.kind) }, entries: count });
  }
  return [...needed.values()]
    .sort((one, other) => other.entries - one.entries)
    .map(({ value, entries }) => ({ ...value, changes: workflowValueWords.notPriced(entries) }));
}

type ValueLine = Pick<NeededValue, 'sheet' | 'keys' | 'label' | 'holds'>;

/** The line of CT Fees that prices an entry and those like it; null where its qualification is not known. */
export function feeLine({ kind, qualification }: Pick<ResolvedEntry, 'kind' | 'qualification'>): ValueLine | null {
  if (qualification === null) return null;
  const { suite, level, size } = qualification;
  const isRegistration = kind === 'registration';
  return {
    ...{ sheet: FEES, holds: 'money', keys: [ON_TIME, kind, suite, String(level), isRegistration ? size : '', ''] },
    label: isRegistration ? workflowValueWords.registration(level, size) : workflowValueWords.unitEntry(level),
  };
}

/** The line of what lateness adds. */
export function lateFeeLine(stage: 'late' | 'very-late'): ValueLine {
  const label = stage === 'late' ? workflowValueWords.lateFee : workflowValueWords.veryLateFee;
  return { sheet: FEES, keys: [LATE_KEYS[stage], '', '', '', '', ''], holds: 'money', label };
}

function whereOf({ feeItems }: Reference, item: FeeItem['item']): string {
  return feeItems.find((one) => one.item === item)?.where ?? workflowValueWords.feesList;
}

/** Late fees: of entries that are late now, and of those that will be if they wait. */
function neededLateFees({ charges, context: { reference } }: Check): NeededValue[] {
  return (['late', 'very-late'] as const).flatMap((stage) => {
    if (reference.lateFees.some((fee) => fee.stage === stage)) return [];
    // Whatever can be late can be very late: only the day from which it is may not be known yet.
    const stages: readonly LateStage[] = stage === 'late' ? ['late'] : ['late', 'very-late'];
    const isAffected = ({ late, later }: Charge): boolean =>
      stages.includes(late) || later.some((one) => stages.includes(one.late));
    const affected = pricesOf(charges).reduce(
      (sum, { first, count }) => sum + (canBeMade(first) && isAffected(first) ? count : 0),
      0,
    );
    if (affected === 0) return [];
    return [
      {
        ...{ ...lateFeeLine(stage), assumed: null, where: whereOf(reference, stage) },
        changes:
          stage === 'late' ? workflowValueWords.lateNotKnown(affected) : workflowValueWords.veryLateNotKnown(affected),
      },
    ];
  });
}

const CHANGES: Readonly<Partial<Record<DateName, (entries: string) => string>>> = {
  deadline: (entries) => workflowValueWords.wouldBeLate(entries),
  lateUntil: (entries) => workflowValueWords.wouldBeVeryLate(entries),
  veryLateUntil: (entries) => workflowValueWords.noLonger(entries),
  refundUntil: (entries) => workflowValueWords.refund(entries),
};

function neededDates({ context: { requests, reference } }: Check): NeededValue[] {
  const bySeries = new Map<string, { readonly series: Series; entries: number }>();
  for (const { first, count } of requests) {
    const { kind, series } = first;
    const { lateFeesFor, unitSeriesMonths } = reference.policy(first);
    if (kind !== 'unit' || series === null || !lateFeesFor.value.includes(kind)) continue;
    // Of a series in which there are no examinations a rule tells.
    if (!unitSeriesMonths.value.includes(series.month)) continue;
    const known = bySeries.get(seriesKey(series));
    if (known) known.entries += count;
    else bySeries.set(seriesKey(series), { series, entries: count });
  }
  return [...bySeries.values()].flatMap(({ series, entries }) => {
    const dates = reference.seriesDates(series);
    return (['deadline', 'lateUntil', 'veryLateUntil', 'refundUntil'] as const).flatMap((name): NeededValue[] => {
      const known = dates[name];
      const changes = CHANGES[name];
      if (known?.confidence === 'confirmed' || changes === undefined) return [];
      return [
        {
          sheet: SERIES,
          keys: [seriesName(series), DATE_WORDS[name]],
          holds: 'day',
          label: workflowValueWords.dateOf(seriesName(series), DATE_WORDS[name]),
          assumed: known === null ? null : formatDate(known.value),
          where: workflowValueWords.keyDates,
          changes: changes(counted(entries, 'unit entry', 'unit entries')),
        },
      ];
    });
  });
}
