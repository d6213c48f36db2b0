import {
  academicYearOf,
  addDays,
  memoize,
  memoizeBy,
  parseCode,
  seriesKey,
  annualSeries,
  type CalendarDate,
  type Series,
} from '../../entries';
import { subjectKey, type ExaminedUnit, type Known, type Qualification, type Reference } from '../../reference';
import type { RegisteredEntry } from '../../register';
import type { JudgedEntry } from '../enterability';
import type { RegisterComparison } from '../sent/register-comparison';
import { endingRegistrations, type EndingRegistration, type EndSources } from './registration-end';
import { memoizeByKind, type Roll, type RollMember } from './roll';

/** Before the deadline of the last series, and from so many days before on, it is time to miss what nobody was entered for. */
const SOON = 14;
/** What at least half of a size were entered for is missed of the others. */
const MOST = 0.5;

/** A candidate whose registration is about to end and who was never entered for an examination of it. */
export interface NeverEntered {
  readonly ending: EndingRegistration;
  /**
   * `none`: for no unit at all; `mandatory`: not for units without which the size is not achieved; `others`: not for units of the size
   * which most others of it were entered for; `nobody`: not for units of the size which nobody of it was entered for. But for `none`, only
   * where something is known of an earlier year of the subject, in which the rest may have been entered.
   */
  readonly why: 'none' | 'mandatory' | 'others' | 'nobody';
  readonly units: readonly string[];
  /** The mandatory units as they are known, where they count. */
  readonly mandatory: Known<readonly string[]> | null;
}

interface NeverEnteredSources extends Omit<EndSources, 'roll'> {
  readonly entries: readonly JudgedEntry[];
  roll(): Roll;
}

/**
 * Who was never entered for an examination of the size by the series in which the registration is assumed to end. Only once entries for that
 * series are being made, or its deadline is near: before that there is time.
 */
export function neverEntered({
  entries,
  ledger,
  submitted,
  reference,
  asOf,
  ...context
}: NeverEnteredSources): NeverEntered[] {
  const roll = context.roll();
  const isTime = timeFor(entries, submitted, reference, asOf);
  const membersOf = memoize((code: string) =>
    roll.members.filter((member) => member.entries.some((one) => one.qualificationCode === code)),
  );
  const takers = memoizeBy(
    ({ code }: Qualification, unit: string) => `${code} ${unit}`,
    (qualification, unit) => {
      const members = membersOf(qualification.code);
      return members.filter((member) => roll.hasEntered(member, qualification, unit)).length / members.length;
    },
  );
  const hasEarlier = earlierYears(entries, ledger, submitted, reference, asOf);
  const foundOf = memoizeByKind(roll, (member) =>
    endingRegistrations(member, { roll, ledger, submitted, reference, asOf }).flatMap(foundAtEnd),
  );
  const found: NeverEntered[] = [];
  for (const member of roll.members) {
    if (!member.isExcused) for (const one of foundOf(member)) found.push(of(member, one));
  }
  return found;

  function foundAtEnd(ending: EndingRegistration): NeverEntered[] {
    const { member, qualification, series, restsOn } = ending;
    const ofSubject = reference.examinedUnits(qualification.code) ?? [];
    if (ofSubject.length === 0 || !isTime(qualification, series)) return [];
    const isMissing = ({ unit }: ExaminedUnit): boolean => !roll.hasEntered(member, qualification, unit);
    const ofSize = ofSubject.filter(({ qualifications }) => qualifications?.includes(qualification.code) ?? false);
    const mandatory = reference.mandatoryUnits(qualification.code);
    if (ofSubject.every(isMissing)) {
      return [{ ending, why: 'none', units: numbers(ofSize.length > 0 ? ofSize : ofSubject), mandatory: null }];
    }
    if (restsOn.value > 0 && !hasEarlier(qualification)) return [];
    if (mandatory !== null) {
      const units = numbers(ofSubject.filter((one) => mandatory.value.includes(one.unit) && isMissing(one)));
      return units.length === 0 ? [] : [{ ending, why: 'mandatory', units, mandatory }];
    }
    const missing = ofSize.filter(isMissing);
    // Of units that a size lets choose, some take one and some another.
    const taken = missing.filter(({ unit }) => takers(qualification, unit) >= MOST);
    const others = missing.filter(({ unit }) => takers(qualification, unit) === 0);
    return [
      ...(taken.length === 0 ? [] : [{ ending, why: 'others', units: numbers(taken), mandatory } as const]),
      ...(others.length === 0 ? [] : [{ ending, why: 'nobody', units: numbers(others), mandatory } as const]),
    ];
  }
}

/** What was found of a member of the same kind, told of another. */
function of(member: RollMember, found: NeverEntered): NeverEntered {
  const { member: first, registration } = found.ending;
  if (first === member) return found;
  const its = registration && member.entries[first.entries.indexOf(registration)];
  return { ...found, ending: { ...found.ending, member, registration: its ?? null } };
}

/**
 * Whether entries of an earlier academic year are known for a subject, from rows, the register or records. A sheet of this year alone tells nothing
 * of what was entered before.
 */
function earlierYears(
  entries: readonly JudgedEntry[],
  { records, unmatched }: EndSources['ledger'],
  { register }: RegisterComparison,
  reference: Reference,
  asOf: CalendarDate,
): (qualification: Qualification) => boolean {
  const thisYear = academicYearOf(asOf);
  const isEarlier = (series: Series | null): series is Series =>
    series !== null && annualSeries(series).year < thisYear;
  const subjects = new Set<string>();
  for (const { kind, qualification, series } of entries) {
    if (kind === 'unit' && qualification !== null && isEarlier(series)) subjects.add(subjectKey(qualification));
  }
  for (const { kind, code, series } of register.entries) {
    if (kind !== 'unit' || !isEarlier(series)) continue;
    const qualification = sentFor({ code, series }, reference);
    if (qualification !== null) subjects.add(subjectKey(qualification));
  }
  // Results files tell of every subject that was sat.
  const hasRecords = records.length + unmatched.length > 0;
  return (qualification) => hasRecords || subjects.has(subjectKey(qualification));
}

/** The qualification of an entry of the register. */
function sentFor(
  { code, series }: Pick<RegisteredEntry, 'code' | 'series'>,
  reference: Reference,
): Qualification | null {
  return reference.resolve(parseCode(code), series, annualSeries(series)).qualification;
}

function numbers(units: readonly ExaminedUnit[]): string[] {
  return units.map(({ unit }) => unit);
}

/**
 * Whether it is time to miss entries for the last series of a subject: some are being made or were sent, or its deadline is near or past and
 * the sheet is one of unit entries.
 */
function timeFor(
  entries: readonly JudgedEntry[],
  { register }: RegisterComparison,
  reference: Reference,
  asOf: CalendarDate,
): (qualification: Qualification, series: Series) => boolean {
  const seriesOf = new Map<Qualification, Set<Series | null>>();
  for (const { kind, qualification, series, entry } of entries) {
    if (kind !== 'unit' || qualification === null || entry.status.standing === 'withdrawn') continue;
    const known = seriesOf.get(qualification);
    if (known) known.add(series);
    else seriesOf.set(qualification, new Set([series]));
  }
  const withUnits = new Set([...seriesOf.keys()].map(subjectKey));
  const inSeries = new Set(
    [...seriesOf].flatMap(([qualification, own]) =>
      [...own].flatMap((series) => (series === null ? [] : [`${subjectKey(qualification)} ${seriesKey(series)}`])),
    ),
  );
  for (const { kind, code, series, isWithdrawn } of register.entries) {
    if (kind !== 'unit' || isWithdrawn) continue;
    const qualification = sentFor({ code, series }, reference);
    if (qualification !== null) inSeries.add(`${subjectKey(qualification)} ${seriesKey(series)}`);
  }
  return memoizeBy(
    ({ code }: Qualification, series: Series) => `${code} ${seriesKey(series)}`,
    (qualification, series) => {
      const subject = subjectKey(qualification);
      if (inSeries.has(`${subject} ${seriesKey(series)}`)) return true;
      const { deadline } = reference.seriesDates(series, qualification.suite);
      return withUnits.has(subject) && deadline !== null && asOf >= addDays(deadline.value, -SOON);
    },
  );
}
