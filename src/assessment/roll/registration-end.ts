import {
  academicYearOf,
  annualSeries,
  isMonthOver,
  largest,
  memoizeOf,
  REGISTRATION_MONTH,
  smallest,
  type CalendarDate,
  type Series,
} from '../../entries';
import {
  subjectKey,
  type Known,
  type Policy,
  type Qualification,
  type Reference,
  type Resolution,
} from '../../reference';
import type { AttemptLedger } from '../attempts/ledger';
import type { JudgedEntry } from '../enterability';
import { isSameSubject } from '../examination';
import type { RegisterComparison } from '../sent/register-comparison';
import type { Roll, RollMember } from './roll';

/** A candidate's registration and the series in which it is assumed to end. */
export interface EndingRegistration {
  readonly member: RollMember;
  /** The row's; null where only the register has it. */
  readonly registration: JudgedEntry | null;
  readonly qualification: Qualification;
  readonly policy: Policy;
  readonly series: Series;
  /** By what the end is assumed. */
  readonly restsOn: Known<number>;
}

/** What is known of when somebody was registered for a size: the academic year; null where nothing tells. */
interface Registered {
  readonly resolution: Resolution;
  readonly qualification: Qualification;
  readonly registration: JudgedEntry | null;
  readonly year: number | null;
}

export interface EndSources {
  readonly roll: Roll;
  readonly ledger: AttemptLedger;
  readonly submitted: RegisterComparison;
  readonly reference: Reference;
  readonly asOf: CalendarDate;
}

/** The registrations of a member that have not ended yet and of which it can be told when they do, the latest of each subject. */
export function endingRegistrations(
  member: RollMember,
  { roll, ledger, submitted, reference, asOf }: EndSources,
): EndingRegistration[] {
  return latestOfSubjects(registeredFor(member, roll, submitted)).flatMap((one) => {
    const policy = reference.policy(one.resolution);
    const restsOn = policy.summersToEnd[one.qualification.level];
    const { month } = lastSeriesOf(policy);
    const first = one.year === null ? firstYear(member, one.qualification, ledger, reference) : Infinity;
    const year = one.year ?? latestYear(first, restsOn, asOf);
    if (!policy.unitEntries.value || restsOn === undefined || month === 0 || year === null) return [];
    const series = { month, letter: null, year: year + 1 + restsOn.value };
    if (isMonthOver(series, asOf)) return [];
    return [{ member, registration: one.registration, qualification: one.qualification, policy, series, restsOn }];
  });
}

/** The last series of an academic year, by its month; 0 where there is none. */
const lastSeriesOf = memoizeOf(({ unitSeriesMonths }: Policy) => ({
  month: largest([0, ...unitSeriesMonths.value.filter((month) => month < REGISTRATION_MONTH)]),
}));

/** Of each subject the latest registration: a top-up is newer than what it tops up. */
function latestOfSubjects(registered: readonly Registered[]): readonly Registered[] {
  if (registered.length < 2) return registered;
  const bySubject = new Map<string, Registered>();
  for (const one of registered) {
    const key = subjectKey(one.qualification);
    const known = bySubject.get(key);
    if (known === undefined || (one.year ?? 0) >= (known.year ?? 0)) bySubject.set(key, one);
  }
  return [...bySubject.values()];
}

/** The registrations of a member that are not withdrawn, those of the sheet first. */
function registeredFor(member: RollMember, roll: Roll, submitted: RegisterComparison): Registered[] {
  const registered: Registered[] = [];
  for (const one of member.entries) {
    const { kind, entry, qualification, qualificationCode } = one;
    if (kind !== 'registration' || qualification === null || qualificationCode === null) continue;
    // A certificate that was claimed needs no more examinations.
    if (entry.status.standing === 'withdrawn' || entry.status.outcome !== null) continue;
    const year = submitted.sentAs(entry)?.series.year ?? yearInRow(one);
    registered.push({ resolution: one, qualification, registration: one, year });
  }
  const sentBefore = roll.sent(member);
  if (sentBefore.length === 0) return registered;
  const inSheet = new Set(
    member.entries.flatMap(({ kind, qualification, qualificationCode }) =>
      kind === 'registration' && qualification !== null ? (qualificationCode ?? []) : [],
    ),
  );
  for (const { sent, resolution } of sentBefore) {
    const { qualification, qualificationCode } = resolution;
    if (sent.kind !== 'registration' || sent.isWithdrawn || qualification === null) continue;
    if (inSheet.has(qualificationCode ?? '')) continue;
    registered.push({ resolution, qualification, registration: null, year: annualSeries(sent.series).year });
  }
  return registered;
}

/** A new registration is of this year; of one that was made its September series tells, or a year in its status. */
function yearInRow({ entry, series }: JudgedEntry): number | null {
  if (entry.status.standing === 'new') return series?.year ?? null;
  if (entry.series?.month === REGISTRATION_MONTH) return entry.series.year;
  const [, month, year] = /\b(sep[a-z]*|oct[a-z]*|nov[a-z]*|dec[a-z]*)\.?\s+(20\d\d)\b/i.exec(entry.statusText) ?? [];
  if (month !== undefined) return Number(year);
  const [, autumn] = /\b(20\d\d)\s*[/–-]\s*(?:20)?\d\d\b/.exec(entry.statusText) ?? [];
  return autumn === undefined ? null : Number(autumn);
}

/**
 * Where nothing tells the year: a registration comes before the first entry for a unit of its subject, and where it ends in its own year it
 * cannot end later than in this one.
 */
function latestYear(first: number, summers: Known<number> | undefined, asOf: CalendarDate): number | null {
  const thisYear = academicYearOf(asOf);
  if (first < thisYear) return first;
  return summers?.value === 0 ? thisYear : null;
}

/** The academic year of the first entry for a unit of a subject that was made; Infinity where none is known. */
function firstYear(
  { entries }: RollMember,
  qualification: Qualification,
  ledger: AttemptLedger,
  reference: Reference,
): number {
  const own = entries.find((one) => isSameSubject(one.qualification, qualification));
  if (own === undefined) return Infinity;
  const units = reference.examinedUnits(qualification.code) ?? [];
  const made = units.flatMap(({ unit }) => ledger.ofUnit(own, unit).earlier);
  return smallest(made.flatMap(({ series }) => (series === null ? [] : [annualSeries(series).year])));
}
