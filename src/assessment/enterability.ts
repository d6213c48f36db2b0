import { firstPlaces, mustHave, tallied, type CalendarDate, type Entry, type EntryList, type Tally } from '../entries';
import {
  lessSure,
  type ExaminedUnitList,
  type Known,
  type Reference,
  type Resolution,
  type ResolvedEntry,
  resolver,
  sharedKeys,
  subjectKey,
} from '../reference';
import { askingKinds, type ResolvedRequest } from './asked';

/**
 * Whether an entry can be made as it is asked for, and if not, the one reason that comes first. Each reason has one rule
 * that reports it, so that a wrong code is not also a missing registration:
 * `incomplete`: a unit without its qualification (code-missing);
 * `off`: it is of a suite that is switched off (code-unknown);
 * `moderated`: the unit is claimed and not entered (unit-moderated);
 * `other-size`: no basedata to look in, and the unit is known to be entered under other sizes alone (unit-not-in-qualification);
 * `no-series`: a unit entry whose series cannot be read (series-missing);
 * `unlisted`: no basedata to look in, and the known qualifications have it not (code-unknown, as a warning);
 * `out-of-months`: a series in which there are no examined units (series-unit-availability);
 * `several`: what was asked for names more than one option of the basedata (code-unknown);
 * `absent`: the basedata of its series has it not (code-unknown).
 */
type EntryVerdict =
  | 'enterable'
  | 'incomplete'
  | 'off'
  | 'moderated'
  | 'other-size'
  | 'no-series'
  | 'unlisted'
  | 'out-of-months'
  | 'several'
  | 'absent';

/** An entry with what the reference knows of it and whether it can be made. */
export interface JudgedEntry extends ResolvedEntry {
  readonly enterability: EntryVerdict;
  /** The same for entries that ask for the same in the same words: numbers from 0, as they first come in the list. */
  readonly asking: number;
}

/** What is asked for, and whether it can be made: all of a judged entry that does not tell of whom it is. */
export interface JudgedRequest extends ResolvedRequest, Pick<JudgedEntry, 'enterability' | 'asking'> {}

/**
 * Every entry of the list with what the reference knows of it and whether it can be made, in the list's order; registrations go into the
 * academic year of `asOf`. What is asked for is looked up once, however many ask for it.
 */
export function judgeEntries({ entries }: EntryList, reference: Reference, asOf: CalendarDate): JudgedEntry[] {
  const kinds = askingKinds(entries);
  const resolutionOf = resolver(reference, asOf);
  const requests = firstPlaces(kinds).map((place) => {
    const entry = mustHave(entries[place], 'An entry');
    const resolution = resolutionOf(entry);
    return { resolution, verdict: enterabilityOf(resolution, entry, reference) };
  });
  const keyOf = sharedKeys();
  return entries.map((entry, place) => {
    const asking = kinds[place] ?? 0;
    const { resolution, verdict } = mustHave(requests[asking], 'What an entry asks for');
    return entryJudged(entry, keyOf(entry.candidate), resolution, verdict, asking);
  });
}

/** What is asked for: the first entry that asks for it, and how many do in the same words. */
export type RequestCount = Pick<Tally<JudgedEntry, number>, 'first' | 'count'>;

/** What entries ask for, in the order in which it first comes. */
export function requestsOf(entries: readonly JudgedEntry[]): readonly RequestCount[] {
  return tallied(entries, ({ asking }) => asking);
}

/** Field by field: to spread an object takes many times as long, and this is done for every row. */
function entryJudged(
  entry: Entry,
  candidateKey: string,
  of: Resolution,
  enterability: EntryVerdict,
  asking: number,
): JudgedEntry {
  return {
    kind: of.kind,
    isCertification: of.isCertification,
    series: of.series,
    option: of.option,
    alternatives: of.alternatives,
    basedataLoaded: of.basedataLoaded,
    qualificationCode: of.qualificationCode,
    qualification: of.qualification,
    unit: of.unit,
    examinedUnit: of.examinedUnit,
    title: of.title,
    entry,
    candidateKey,
    enterability,
    asking,
  };
}

function enterabilityOf(resolved: Resolution, { wanted }: Entry, reference: Reference): EntryVerdict {
  const { code, qualification, qan } = wanted;
  if (code === '' && qualification === '' && qan === '') return 'incomplete';
  if (reference.familyNotUsed(wanted) !== null) return 'off';
  if (resolved.option !== null) return 'enterable';
  if (resolved.alternatives.length > 1) return 'several';
  if (isModerated(resolved, reference)) return 'moderated';
  if (!resolved.basedataLoaded && isOfOtherSize(resolved)) return 'other-size';
  if (resolved.kind === 'unit' && resolved.series === null) return 'no-series';
  if (!resolved.basedataLoaded && resolved.qualification === null) return 'unlisted';
  if (isOutOfMonths(resolved, reference)) return 'out-of-months';
  return resolved.basedataLoaded ? 'absent' : 'enterable';
}

/** The list of the examined units of an entry's subject, with how sure it is that it is complete. */
export function examinedUnitList({ qualification }: Resolution, reference: Reference): ExaminedUnitList | null {
  if (qualification === null) return null;
  return reference.examinedUnitLists.find((list) => subjectKey(list) === subjectKey(qualification)) ?? null;
}

/** The unit is not among the examined units of its qualification, and their list is complete. */
function isModerated(resolved: Resolution, reference: Reference): boolean {
  if (resolved.kind !== 'unit' || resolved.qualificationCode === null) return false;
  const policy = reference.policy(resolved);
  if (!policy.unitEntries.value || policy.moderatedUnitSeriesMonths !== null) return false;
  const examined = reference.examinedUnits(resolved.qualificationCode);
  return examined !== null && !examined.some(({ unit }) => unit === resolved.unit);
}

/** It is known under which codes the unit is entered, and this is none of them. */
function isOfOtherSize({ kind, examinedUnit, qualificationCode }: Resolution): boolean {
  const codes = examinedUnit?.qualifications ?? null;
  return kind === 'unit' && codes !== null && qualificationCode !== null && !codes.includes(qualificationCode);
}

function isOutOfMonths(resolved: Resolution, reference: Reference): boolean {
  if (resolved.kind !== 'unit' || resolved.series === null) return false;
  const policy = reference.policy(resolved);
  return policy.unitEntries.value && !monthsOf(resolved, reference).value.includes(resolved.series.month);
}

/** Whether a unit that is entered is known to have no examination: only where such units are entered at all. */
export function isModeratedEntry(resolved: Resolution, reference: Reference): boolean {
  const { unit } = resolved;
  if (unit === null || reference.policy(resolved).moderatedUnitSeriesMonths === null) return false;
  return examinedUnitList(resolved, reference)?.moderatedUnits.includes(unit) ?? false;
}

/** The months in which a unit can be entered: of one that is known to be examined or moderated its own, of any other both. */
export function monthsOf(resolved: Resolution, reference: Reference): Known<readonly number[]> {
  const { unitSeriesMonths: examined, moderatedUnitSeriesMonths: moderated } = reference.policy(resolved);
  if (moderated === null || resolved.examinedUnit !== null) return examined;
  if (isModeratedEntry(resolved, reference)) return moderated;
  const confidence = lessSure(examined.confidence, moderated.confidence);
  return {
    ...examined,
    confidence,
    value: [...new Set([...examined.value, ...moderated.value])].sort((a, b) => a - b),
  };
}
