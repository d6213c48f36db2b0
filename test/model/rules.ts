import { inDays, type Day } from './days';
import {
  daysIn,
  orderOf,
  qualificationOf,
  registrationOption,
  unitOption,
  type LateFee,
  type Series,
  type SeriesDays,
  type YearFacts,
} from './world';

export type Stage = 'none' | 'late' | 'very-late' | 'closed';

/** What an entry of the sheet or of the past is: a registration where there is no unit. */
export interface Asked {
  readonly who: number;
  readonly code: string;
  readonly unit: string | null;
  readonly series: Series | null;
}

/** What a status says: still to be sent, made (with what came of it), or taken out. */
export type Standing = 'new' | 'resit' | 'change' | 'made' | 'sat' | 'absent' | 'withdrawn';

/** An entry as a row of the sheet asks for it. */
export interface SheetEntry extends Asked {
  /** As Excel numbers rows. */
  readonly row: number;
  readonly standing: Standing;
  /** Whether the person's details keep the row out by themselves (no UCI, or a wrong one). */
  readonly isBroken: boolean;
}

/** An entry that was made earlier, and what is known to have come of it. */
export interface PastEntry extends Asked {
  /** `open`: nothing else is known, and it counts as sat. `void`: withdrawn in time, and counts for nothing. */
  readonly outcome: 'sat' | 'absent' | 'open' | 'void';
  /** Taken back after the last day for a refund: absent, and another row for the same series asks anew. */
  readonly isTakenLate?: boolean;
  /** A results file says that an entry was made as well, but a row that asks for it again is a mistake; the register is followed. */
  readonly from: 'register' | 'results';
}

export interface Charge {
  readonly entry: SheetEntry;
  readonly reason: 'registration' | 'size-change' | 'included' | 'resit' | 'absence' | 'unit';
  readonly late: Stage;
  readonly pence: number | null;
  readonly next: { readonly from: Day; readonly late: Stage; readonly pence: number | null } | null;
}

export interface Risk {
  readonly after: Day;
  readonly morePence: number;
  readonly unpriced: number;
  readonly closed: number;
}

/** What the documents say of a sheet on a day. */
export interface Judgement {
  readonly charges: readonly Charge[];
  /** Why entries are kept out of the files. */
  readonly held: ReadonlyMap<SheetEntry, readonly string[]>;
  readonly duePence: number;
  readonly heldPence: number;
  readonly atRisk: readonly Risk[];
}

const isStillToSend = ({ standing }: SheetEntry): boolean =>
  standing === 'new' || standing === 'resit' || standing === 'change';

/** The subject and level of which attempts are counted together, whatever the size. */
function familyOf(code: string): string {
  const { suite, level, subject } = qualificationOf(code);
  return `${suite} ${level} ${subject}`;
}

function isSameSitting(one: Asked, other: Asked): boolean {
  return (
    one.who === other.who &&
    familyOf(one.code) === familyOf(other.code) &&
    one.unit === other.unit &&
    (one.series && orderOf(one.series)) === (other.series && orderOf(other.series))
  );
}

/** Registrations are the same for one code; sittings of a unit for one subject, unit and series. */
export function isSameThing(one: Asked, other: Asked): boolean {
  if (one.unit === null || other.unit === null) {
    return one.unit === other.unit && one.who === other.who && one.code === other.code;
  }
  return isSameSitting(one, other);
}

/** Whether the month of a series has passed. */
export function isOver({ month, year }: Series, day: Day): boolean {
  return day > `${year}-${String(month).padStart(2, '0')}-31`;
}

/** The stage of an entry for a series on a day. The last day of a stage still belongs to it. */
export function stageOn(day: Day, days: SeriesDays): Stage {
  if (day <= days.deadline) return 'none';
  if (days.veryLateUntil !== null && day > days.veryLateUntil) return 'closed';
  return days.lateUntil !== null && day > days.lateUntil ? 'very-late' : 'late';
}

/** The fee of an option on time: what fits closest in the reference file, else basedata, else not known. */
export function feeOf(
  kind: 'registration' | 'unit',
  code: string,
  unit: string | null,
  year: YearFacts,
): number | null {
  const { suite, level, size } = qualificationOf(code);
  const option = unit === null ? registrationOption(code) : unitOption(code, unit);
  const own = year.fees.filter(
    (fee) =>
      (fee.option === undefined ? fee.kind === kind : fee.option === option) &&
      (fee.qualification ?? code) === code &&
      (fee.suite ?? suite) === suite &&
      (fee.level ?? level) === level &&
      (fee.size ?? size) === size,
  );
  const order = ['option', 'qualification', 'size', 'level', 'suite'] as const;
  const rank = (fee: (typeof own)[number]): number => {
    const at = order.findIndex((field) => fee[field] !== undefined);
    return at < 0 ? order.length : at;
  };
  const [closest] = [...own].sort((one, other) => rank(one) - rank(other));
  return closest?.pence ?? year.basedataFees[option] ?? null;
}

/** What lateness adds, in pence; null where it is not known. */
function latePence(stage: Stage, entry: Asked, year: YearFacts): number | null {
  if (stage === 'none') return 0;
  const fee: LateFee | undefined = year.lateFees.find((one) => one.stage === stage);
  if (fee === undefined) return null;
  if (fee.pence !== undefined) return fee.pence;
  const of = fee.of ?? 'unit';
  const whole = feeOf(of, entry.code, of === 'unit' ? entry.unit : null, year);
  return whole === null ? null : (whole * (fee.percent ?? 0)) / 100;
}

const plus = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one + other;

/** How many attempts there are at an examined unit. */
const attemptsAt = (level: 2 | 3): number => (level === 3 ? 3 : 2);

/** Judges the entries of a sheet on a day, with what was made before. */
export function judge(
  entries: readonly SheetEntry[],
  past: readonly PastEntry[],
  day: Day,
  year: YearFacts,
  heldBesides: (entry: SheetEntry) => string | null = () => null,
): Judgement {
  const daysOf = ({ series }: Asked): SeriesDays | null => (series === null ? null : daysIn(year, series));
  const hasLateStages = (entry: Asked): boolean => entry.unit !== null && qualificationOf(entry.code).suite === '2016';
  const stageOf = (entry: Asked, at: Day): Stage => {
    const days = daysOf(entry);
    if (entry.series !== null && isOver(entry.series, at)) return 'closed';
    return hasLateStages(entry) && days !== null ? stageOn(at, days) : 'none';
  };
  const made = entries.filter(({ standing }) => ['made', 'sat', 'absent'].includes(standing));
  const pastOf = (entry: Asked): PastEntry | undefined =>
    past.find((one) => one.outcome !== 'void' && !one.isTakenLate && isSameThing(one, entry));
  const isMade = (entry: Asked): boolean => pastOf(entry) !== undefined;
  const fresh = entries.filter((entry) => isStillToSend(entry) && !isMade(entry));
  const isSecond = (entry: SheetEntry): boolean =>
    made.some((one) => isSameThing(one, entry)) ||
    fresh.slice(0, fresh.indexOf(entry)).some((one) => isSameThing(one, entry));

  /** What came of the sittings of the unit in earlier series: what was made, and what can still be made. */
  const earlierOf = (entry: SheetEntry): PastEntry['outcome'][] => {
    const order = entry.series === null ? 0 : orderOf(entry.series);
    const isEarlier = (one: Asked): boolean =>
      one.who === entry.who &&
      one.unit === entry.unit &&
      familyOf(one.code) === familyOf(entry.code) &&
      one.series !== null &&
      orderOf(one.series) < order;
    const sittings = new Map<number, PastEntry['outcome']>();
    const lost = past.filter((one) => one.isTakenLate && isSameSitting(one, entry)).map(() => 'absent' as const);
    const add = (one: Asked, outcome: PastEntry['outcome']): void => {
      if (one.series === null || !isEarlier(one) || outcome === 'void') return;
      const known = sittings.get(orderOf(one.series));
      if (known === undefined || known === 'open' || outcome === 'sat') sittings.set(orderOf(one.series), outcome);
    };
    const told = (one: Asked): boolean => past.some((other) => other.from === 'results' && isSameSitting(one, other));
    for (const one of past) add(one, one.outcome);
    for (const one of made)
      if (!told(one)) add(one, one.standing === 'sat' ? 'sat' : one.standing === 'absent' ? 'absent' : 'open');
    for (const one of fresh) if (stageOf(one, day) !== 'closed') add(one, 'open');
    return [...lost, ...sittings.values()];
  };

  const priceOf = (entry: SheetEntry): Pick<Charge, 'reason'> & { base: number | null } => {
    const own = feeOf(entry.unit === null ? 'registration' : 'unit', entry.code, entry.unit, year);
    if (entry.unit === null) {
      return entry.standing === 'change'
        ? { reason: 'size-change', base: null }
        : { reason: 'registration', base: own };
    }
    if (qualificationOf(entry.code).suite === '2012') return { reason: 'unit', base: own };
    const earlier = earlierOf(entry);
    if (earlier.some((outcome) => outcome !== 'absent')) return { reason: 'resit', base: own };
    // What the officer says counts where nothing earlier is known: in any row, since several for one series are one sitting.
    const isSaid = fresh.some((one) => one.standing === 'resit' && isSameSitting(one, entry));
    if (isSaid && earlier.length === 0) return { reason: 'resit', base: own };
    return earlier.length > 0 ? { reason: 'absence', base: own } : { reason: 'included', base: 0 };
  };

  const amountAt = (entry: SheetEntry, base: number | null, stage: Stage): number | null =>
    stage === 'closed' ? null : plus(base, latePence(stage, entry, year));

  const nextOf = (entry: SheetEntry, base: number | null): Charge['next'] => {
    const days = daysOf(entry);
    if (days === null || !hasLateStages(entry)) return null;
    const now = stageOf(entry, day);
    const lasts = [days.deadline, days.lateUntil, days.veryLateUntil].filter((last) => last !== null && last >= day);
    for (const last of lasts.sort()) {
      if (last === null) continue;
      const from = inDays(last, 1);
      const late = stageOf(entry, from);
      if (late !== now) return { from, late, pence: amountAt(entry, base, late) };
    }
    return null;
  };

  const priced = fresh.filter((entry) => !isSecond(entry));
  const charges = priced.map((entry): Charge => {
    const { reason, base } = priceOf(entry);
    const late = stageOf(entry, day);
    return { entry, reason, late, pence: amountAt(entry, base, late), next: nextOf(entry, base) };
  });

  const held = new Map<SheetEntry, string[]>();
  const hold = (entry: SheetEntry, why: string): void => {
    held.set(entry, [...(held.get(entry) ?? []), why]);
  };
  const ownRegistrations = (entry: Asked): readonly (SheetEntry | PastEntry)[] => [
    ...[...made, ...fresh].filter((one) => one.unit === null && one.who === entry.who),
    ...past.filter((one) => one.unit === null && one.who === entry.who && one.outcome !== 'void'),
  ];
  for (const entry of entries.filter(isStillToSend)) {
    if (pastOf(entry)?.from === 'results' && !made.some((one) => isSameThing(one, entry))) hold(entry, 'result-known');
  }
  for (const entry of fresh) {
    if (entry.isBroken) hold(entry, 'uci');
    if (isSecond(entry)) hold(entry, 'duplicate-entry');
    if (entry.standing === 'change') hold(entry, 'size-change');
    const besides = heldBesides(entry);
    if (besides !== null) hold(entry, besides);
    if (entry.unit === null) {
      const isOneByOne = [...made, ...fresh].some(
        (one) => one.unit !== null && one.who === entry.who && one.code === entry.code,
      );
      if (isOneByOne && qualificationOf(entry.code).suite === '2012') hold(entry, 'registration-both-routes');
      continue;
    }
    if (entry.series !== null && isOver(entry.series, day)) hold(entry, 'series-unknown');
    const { suite, level } = qualificationOf(entry.code);
    if (suite === '2012') {
      // A qualification or its single units, never both: what is new does not go, whether the other is new or was made.
      if (ownRegistrations(entry).some(({ code }) => code === entry.code)) hold(entry, 'registration-both-routes');
      continue;
    }
    if (stageOf(entry, day) === 'closed' && !held.has(entry)) hold(entry, 'entries-closed');
    if (earlierOf(entry).filter((outcome) => outcome === 'sat').length >= attemptsAt(level))
      hold(entry, 'attempts-exhausted');
    if (!ownRegistrations(entry).some(({ code }) => code === entry.code)) {
      const isOtherSize = ownRegistrations(entry).some(({ code }) => familyOf(code) === familyOf(entry.code));
      hold(entry, isOtherSize ? 'registration-size-mismatch' : 'registration-missing');
    }
  }
  for (const entry of fresh) {
    if (entry.unit === null || qualificationOf(entry.code).suite === '2012') continue;
    const own = ownRegistrations(entry).filter(({ code }) => code === entry.code);
    const isHeld = (one: SheetEntry | PastEntry): boolean => 'row' in one && held.has(one);
    if (own.length > 0 && own.every(isHeld)) hold(entry, 'registration-blocked');
  }

  const sum = (of: readonly Charge[]): number => of.reduce((before, { pence }) => before + (pence ?? 0), 0);
  const kept = charges.filter(({ entry }) => held.has(entry));
  return {
    charges,
    held,
    duePence: sum(charges),
    heldPence: sum(kept),
    atRisk: risks(charges),
  };

  /** After each coming date of the series that are asked for: what lateness adds more than it does on the day. */
  function risks(of: readonly Charge[]): Risk[] {
    // That a series without last days is over at some time is left out: the dates are what is asked for.
    const units = of.filter(({ entry, late }) => hasLateStages(entry) && late !== 'closed');
    const stageThen = (entry: Asked, at: Day): Stage => {
      const days = daysOf(entry);
      return days === null ? 'none' : stageOn(at, days);
    };
    const dates = units.flatMap(({ entry }) => {
      const days = daysOf(entry);
      return [days?.deadline, days?.lateUntil, days?.veryLateUntil].flatMap((last) =>
        last && last >= day ? [last] : [],
      );
    });
    return [...new Set(dates)].sort().map((after) => {
      const at = inDays(after, 1);
      let [morePence, unpriced, closed] = [0, 0, 0];
      for (const { entry, late } of units) {
        const then = stageThen(entry, at);
        if (then === late) continue;
        if (then === 'closed') {
          closed += 1;
          continue;
        }
        const more = plus(latePence(then, entry, year), -(latePence(late, entry, year) ?? NaN));
        if (more === null || Number.isNaN(more)) unpriced += 1;
        else morePence += more;
      }
      return { after, morePence, unpriced, closed };
    });
  }
}
