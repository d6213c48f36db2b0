import type { Qualification, Resolution } from '../reference';

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
export function examinationIn({ suite, level, subject }: Qualification, unit: string): string {
  return `${suite} ${level} ${subject} ${unit}`;
}
