import type { ReportMarks } from '../../workflow';

/** The place of the marks among what a workbook may keep: names of sheets and fingerprints, never personal data. */
const KEY = 'entrywise.reports';

/** The marks as they were kept; whatever is not as this version writes it is left out, and its sheet is not written anew. */
export function readMarks(kept: unknown): ReportMarks {
  const marks = isRecord(kept) ? kept[KEY] : undefined;
  if (!isRecord(marks)) return {};
  return Object.fromEntries(
    Object.entries(marks).flatMap(([name, mark]) => (typeof mark === 'string' ? [[name, mark]] : [])),
  );
}

/** The marks among whatever else the workbook keeps. */
export function marksToKeep(kept: unknown, marks: ReportMarks): Record<string, unknown> {
  return { ...(isRecord(kept) ? kept : {}), [KEY]: marks };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
