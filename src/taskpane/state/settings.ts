import { choicesToKeep, isRecord, NO_CHOICES, readKeptChoices, type KeptChoices } from '../../table';
import type { ReportFingerprints } from '../../workflow';

/** What the officer chose for this workbook. */
export type PaneSettings = KeptChoices;

export { choicesToKeep as settingsToKeep, NO_CHOICES as NO_SETTINGS, readKeptChoices as readSettings };

/** The place of the marks among what a workbook may keep: names of sheets and fingerprints, never personal data. */
const REPORTS = 'entrywise.reports';

/** The marks as they were kept; whatever is not as this version writes it is left out, and its sheet is not written anew. */
export function readFingerprints(kept: unknown): ReportFingerprints {
  const marks = isRecord(kept) ? kept[REPORTS] : undefined;
  if (!isRecord(marks)) return {};
  return Object.fromEntries(
    Object.entries(marks).flatMap(([name, mark]) => (typeof mark === 'string' ? [[name, mark]] : [])),
  );
}

/** The marks among whatever else the workbook keeps. */
export function fingerprintsToKeep(kept: unknown, marks: ReportFingerprints): Record<string, unknown> {
  return { ...(isRecord(kept) ? kept : {}), [REPORTS]: marks };
}
