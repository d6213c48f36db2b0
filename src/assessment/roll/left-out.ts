import {
  isMonthOver,
  memoize,
  memoizeByRequest,
  mustHave,
  seriesKey,
  sheetOfRow,
  type CalendarDate,
  type Series,
} from '../../entries';
import type { Qualification, Reference } from '../../reference';
import type { JudgedEntry } from '../enterability';
import { entryStage } from '../entry-stage';
import { examinationOf, isSameSubject } from '../examination';
import { memoizeByKind, type Roll, type RollMember } from './roll';

/** So many of those who could be entered have to be, for the rest to be missed: nine in ten, so that it takes ten to miss one. */
const NEARLY_ALL = 0.9;
const FEWEST = 9;

/** A candidate who is not entered for a unit in a series in which nearly all others are. */
export interface LeftOut {
  readonly member: RollMember;
  /** How the others are entered: one of them. */
  readonly example: JudgedEntry;
  readonly qualification: Qualification;
  readonly unit: string;
  readonly series: Series;
  /** How many are entered, and how many they would be with everybody who was never entered for the unit. */
  readonly entered: number;
  readonly all: number;
  /** Whose others these are: the class, the size, or everybody in a sheet. */
  readonly among: Among;
}

type Among = { readonly kind: 'class' | 'group'; readonly value: string } | { readonly kind: 'size' | 'sheet' };

/** Candidates who are compared with each other. */
interface Cohort {
  readonly among: Among;
  readonly members: RollMember[];
  /** Entries by examination and series. */
  readonly tallies: Map<string, { readonly example: JudgedEntry; count: number }>;
}

/**
 * Everybody who is not entered where nearly all others of their class, else of their size, are. Whoever asks for nothing at all is compared
 * with everybody of their group, else of their sheet. Nobody counts who was ever entered for the unit, or was withdrawn from it.
 */
export function leftOut(roll: Roll, reference: Reference, asOf: CalendarDate): LeftOut[] {
  const found: LeftOut[] = [];
  const told = new Map<RollMember, Set<string>>();
  for (const { among, members, tallies } of cohortsOf(roll, reference)) {
    const isSome = (count: number): boolean => count >= FEWEST && count < members.length;
    const inOrder = [...tallies.values()].filter(({ count, example }) => isSome(count) && isOpen(example));
    for (const { example, count } of inOrder.sort(byTime)) {
      const [qualification, unit, series] = partsOf(example);
      const missing = missingFrom(members, qualification, unit, Math.floor(count / NEARLY_ALL - count));
      if (missing === null) continue;
      const all = count + missing.length;
      for (const member of missing) {
        const known = told.get(member) ?? new Set<string>();
        told.set(member, known);
        // Whoever is entered for something is looked at among their like alone.
        const isTheirs = among.kind === 'class' || among.kind === 'size' || member.entries.length === 0;
        const examination = examinationOf(example) ?? '';
        if (!isTheirs || known.has(examination)) continue;
        known.add(examination);
        found.push({ member, example, qualification, unit, series, entered: count, all, among });
      }
    }
  }
  return found;

  function isOpen(example: JudgedEntry): boolean {
    const { series } = example;
    return series !== null && !isMonthOver(series, asOf) && entryStage(example, reference, asOf)?.stage !== 'closed';
  }

  /** The members who were never entered for a unit; null as soon as there are more than `most`. */
  function missingFrom(
    members: readonly RollMember[],
    qualification: Qualification,
    unit: string,
    most: number,
  ): RollMember[] | null {
    const missing: RollMember[] = [];
    for (const member of members) {
      if (member.isExcused || !isMissing(member, qualification, unit)) continue;
      if (missing.push(member) > most) return null;
    }
    return missing;
  }

  function isMissing(member: RollMember, qualification: Qualification, unit: string): boolean {
    if (roll.hasEntered(member, qualification, unit)) return false;
    const isIt = (one: Pick<JudgedEntry, 'unit' | 'qualification'>): boolean =>
      one.unit === unit && isSameSubject(one.qualification, qualification);
    return !member.entries.some(isIt) && !roll.sent(member).some(({ resolution }) => isIt(resolution));
  }
}

function byTime(one: { readonly example: JudgedEntry }, other: { readonly example: JudgedEntry }): number {
  const [, , here] = partsOf(one.example);
  const [, , there] = partsOf(other.example);
  return here.year - there.year || here.month - there.month;
}

/** What an entry that was tallied has in any case. */
function partsOf({ qualification, unit, series }: JudgedEntry): readonly [Qualification, string, Series] {
  const what = 'An entry for an examination';
  return [mustHave(qualification, what), mustHave(unit, what), mustHave(series, what)];
}

/** Classes first, then sizes, then whole groups and sheets: who is told among the nearer is not told among the others. */
function cohortsOf(roll: Roll, reference: Reference): Cohort[] {
  const { members, sent } = roll;
  const cohorts = new Cohorts();
  // Nobody asks for nothing: then groups and sheets need not be called as a whole.
  const hasIdle = members.some(({ entries }) => entries.length === 0);
  const sittingOf = memoizeByRequest(
    ({ entry }: JudgedEntry) => entry,
    (one) => sittingIn(one, reference),
  );
  // Those of one class are in the same cohorts.
  const ofQualification = memoize((code: string) =>
    memoize((groups: RollMember['groups']): readonly Cohort[] => [
      ...groups.map(([heading, value]) => cohorts.of(`${code}\n${heading}\n${value}`, { kind: 'class', value })),
      cohorts.of(code, { kind: 'size' }),
    ]),
  );
  const ofAll = memoize((sheet: number) =>
    memoize((groups: RollMember['groups']): readonly Cohort[] => [
      ...groups.map(([heading, value]) => cohorts.of(`${heading}\n${value}`, { kind: 'group', value })),
      cohorts.of(String(sheet), { kind: 'sheet' }),
    ]),
  );
  const sittingsOfKind = memoizeByKind(roll, (member) => sittingsOf(member, sittingOf));
  const sittingsBySize = memoizeByKind(roll, (member) =>
    [...qualificationsOf(member, sent(member), reference)].map(([code, qualification]) => ({
      code,
      // A class for one subject is not compared by what some of it take in another.
      sittings: sittingsOfKind(member).filter(({ place }) =>
        isSameSubject(member.entries[place]?.qualification ?? null, qualification),
      ),
    })),
  );
  for (const member of members) {
    for (const { code, sittings } of sittingsBySize(member)) {
      for (const cohort of ofQualification(code)(member.groups)) join(cohort, member, sittings);
    }
    if (!hasIdle) continue;
    for (const cohort of ofAll(sheetOfRow(member.row.row))(member.groups)) join(cohort, member, sittingsOfKind(member));
  }
  return cohorts.inOrder();
}

class Cohorts {
  private readonly kinds: Readonly<Record<Among['kind'], Map<string, Cohort>>> = {
    class: new Map(),
    size: new Map(),
    group: new Map(),
    sheet: new Map(),
  };

  of(key: string, among: Among): Cohort {
    const known = this.kinds[among.kind].get(key);
    if (known) return known;
    const cohort: Cohort = { among, members: [], tallies: new Map() };
    this.kinds[among.kind].set(key, cohort);
    return cohort;
  }

  inOrder(): Cohort[] {
    const { kinds } = this;
    return [kinds.class, kinds.size, kinds.group, kinds.sheet].flatMap((kind) => [...kind.values()]);
  }
}

function join({ members, tallies }: Cohort, member: RollMember, sittings: readonly Sitting[]): void {
  members.push(member);
  for (const { sitting, place } of sittings) {
    const tally = tallies.get(sitting);
    if (tally) tally.count++;
    else tallies.set(sitting, { example: mustHave(member.entries[place], 'An entry of the member'), count: 1 });
  }
}

/** An examination in a series that a member is entered for, by its key, and the place of one of the entries for it. */
interface Sitting {
  readonly sitting: string;
  readonly place: number;
}

/** The examinations that a member is entered for, each once a series. */
function sittingsOf({ entries }: RollMember, sittingOf: (one: JudgedEntry) => string): readonly Sitting[] {
  const places = new Map<string, number>();
  for (const [place, one] of entries.entries()) {
    const sitting = one.entry.status.standing === 'withdrawn' ? '' : sittingOf(one);
    if (sitting !== '') places.set(sitting, place);
  }
  return [...places].map(([sitting, place]) => ({ sitting, place }));
}

/** The examination and the series of an entry; empty where it is for none. */
function sittingIn(one: JudgedEntry, reference: Reference): string {
  const examination = one.series === null || one.qualification === null ? null : examinationOf(one);
  if (one.series === null || examination === null || !reference.policy(one).unitEntries.value) return '';
  return `${examination} ${seriesKey(one.series)}`;
}

/** What a member is registered or entered for, by code; a registration that was withdrawn ends that. */
function qualificationsOf(
  { entries }: RollMember,
  sent: ReturnType<Roll['sent']>,
  reference: Reference,
): ReadonlyMap<string, Qualification> {
  const codes = new Map<string, Qualification>();
  const ended = new Set<string>();
  for (const one of entries) {
    const { kind, qualificationCode, entry, qualification } = one;
    if (qualificationCode === null || qualification === null || !reference.policy(one).unitEntries.value) continue;
    if (entry.status.standing !== 'withdrawn') codes.set(qualificationCode, qualification);
    else if (kind === 'registration') ended.add(qualificationCode);
  }
  for (const { sent: one, resolution } of sent) {
    const { qualificationCode, qualification } = resolution;
    if (one.isWithdrawn || one.kind !== 'registration' || qualificationCode === null || qualification === null)
      continue;
    if (reference.policy(resolution).unitEntries.value && !ended.has(qualificationCode))
      codes.set(qualificationCode, qualification);
  }
  // A new registration for it makes good what was withdrawn before.
  const isStanding = ({ kind, qualificationCode, entry }: JudgedEntry, code: string): boolean =>
    kind === 'registration' && qualificationCode === code && entry.status.standing !== 'withdrawn';
  for (const code of ended) if (!entries.some((one) => isStanding(one, code))) codes.delete(code);
  return codes;
}
