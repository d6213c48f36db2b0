import { memoizeByRequest } from '../entries';
import {
  lessSure,
  type ExaminedUnitList,
  type Known,
  type Reference,
  type ResolvedEntry,
  subjectKey,
} from '../reference';

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
}

/** Every entry with whether it can be made, in the list's order. */
export function judgeEntries(entries: readonly ResolvedEntry[], reference: Reference): JudgedEntry[] {
  const judge = memoizeByRequest(
    ({ entry }: ResolvedEntry) => entry,
    (resolved) => enterabilityOf(resolved, reference),
  );
  return entries.map((resolved) => entryJudged(resolved, judge(resolved)));
}

/** Field by field: to spread an object takes many times as long, and this is done for every row. */
function entryJudged(of: ResolvedEntry, enterability: EntryVerdict): JudgedEntry {
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
    entry: of.entry,
    candidateKey: of.candidateKey,
    enterability,
  };
}

function enterabilityOf(resolved: ResolvedEntry, reference: Reference): EntryVerdict {
  const { code, qualification, qan } = resolved.entry.wanted;
  if (code === '' && qualification === '' && qan === '') return 'incomplete';
  if (reference.familyNotUsed(resolved.entry.wanted) !== null) return 'off';
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
export function examinedUnitList({ qualification }: ResolvedEntry, reference: Reference): ExaminedUnitList | null {
  if (qualification === null) return null;
  return reference.examinedUnitLists.find((list) => subjectKey(list) === subjectKey(qualification)) ?? null;
}

/** The unit is not among the examined units of its qualification, and their list is complete. */
function isModerated(resolved: ResolvedEntry, reference: Reference): boolean {
  if (resolved.kind !== 'unit' || resolved.qualificationCode === null) return false;
  const policy = reference.policy(resolved);
  if (!policy.unitEntries.value || policy.moderatedUnitSeriesMonths !== null) return false;
  const examined = reference.examinedUnits(resolved.qualificationCode);
  return examined !== null && !examined.some(({ unit }) => unit === resolved.unit);
}

/** It is known under which codes the unit is entered, and this is none of them. */
function isOfOtherSize({ kind, examinedUnit, qualificationCode }: ResolvedEntry): boolean {
  const codes = examinedUnit?.qualifications ?? null;
  return kind === 'unit' && codes !== null && qualificationCode !== null && !codes.includes(qualificationCode);
}

function isOutOfMonths(resolved: ResolvedEntry, reference: Reference): boolean {
  if (resolved.kind !== 'unit' || resolved.series === null) return false;
  const policy = reference.policy(resolved);
  return policy.unitEntries.value && !monthsOf(resolved, reference).value.includes(resolved.series.month);
}

/** Whether a unit that is entered is known to have no examination: only where such units are entered at all. */
export function isModeratedEntry(resolved: ResolvedEntry, reference: Reference): boolean {
  const { unit } = resolved;
  if (unit === null || reference.policy(resolved).moderatedUnitSeriesMonths === null) return false;
  return examinedUnitList(resolved, reference)?.moderatedUnits.includes(unit) ?? false;
}

/** The months in which a unit can be entered: of one that is known to be examined or moderated its own, of any other both. */
export function monthsOf(resolved: ResolvedEntry, reference: Reference): Known<readonly number[]> {
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
