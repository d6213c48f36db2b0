import { memoize, memoizeOf, seriesKey } from '../entries';
import { subjectKey, type Qualification, type Reference, type Resolution, type ResolvedEntry } from '../reference';
import type { ResolvedRequest } from './asked';

/**
 * The examination that a unit entry is for, whatever the size: candidates enter the same unit under the code of their
 * own size, and an attempt made under one size counts under another. Null for registrations, and where the unit or its
 * qualification is not known.
 */
export function examinationOf({ kind, unit, qualification, qualificationCode }: Resolution): string | null {
  if (kind !== 'unit' || unit === null) return null;
  if (qualification === null) return qualificationCode === null ? null : `${qualificationCode} ${unit}`;
  return examinationIn(qualification, unit);
}

/** The examination of a unit of a qualification's subject, whatever the size. */
export function examinationIn(qualification: Qualification, unit: string): string {
  return examinationsOf(qualification)(unit);
}

/** One text for each, however many candidates are asked about. */
const examinationsOf = memoizeOf((qualification: Qualification) =>
  memoize((unit: string) => `${subjectKey(qualification)} ${unit}`),
);

/** Whether both are known and are sizes of one subject. */
export function isSameSubject(one: Qualification | null, other: Qualification | null): boolean {
  return one !== null && other !== null && (one === other || subjectKey(one) === subjectKey(other));
}

/**
 * The same for two entries of one person for one thing, of which the second is a mistake and is not charged: an examination, whatever
 * the size; else the option, because two options of one qualification are two things; where the option is not known, the
 * qualification and unit, or the code as it is written.
 */
export function sameEntryKey(resolved: ResolvedEntry, { reference }: { readonly reference: Reference }): string {
  return `${resolved.candidateKey}|${sameThingKey(resolved, reference)}`;
}

/** The same for two entries for one thing, whoever is entered. */
export function sameThingKey(resolved: ResolvedRequest, reference: Reference): string {
  const { option, qualificationCode, unit, kind, series, entry } = resolved;
  const isExamined = kind === 'unit' && reference.policy(resolved).unitEntries.value;
  const examination = isExamined ? examinationOf(resolved) : null;
  const { wanted } = entry;
  const written = (): string =>
    qualificationCode === null ? `${wanted.code}/${wanted.unit}` : `${qualificationCode}/${unit ?? ''}`;
  // A registration lasts: a second one in a later year is a second charge.
  const when = kind === 'unit' && series !== null ? seriesKey(series) : '';
  return `${kind}|${examination ?? option?.code ?? written()}|${when}`;
}
