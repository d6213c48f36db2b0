import type { KeptMapping } from '../../table';
import type { ReportFingerprints } from '../../workflow';

/** What the officer chose for this workbook. Kept in it: headings and sheet names, never personal data. */
export interface PaneSettings {
  readonly sheet: string | null;
  readonly mappings: Readonly<Record<string, KeptMapping>>;
}

export const NO_SETTINGS: PaneSettings = { sheet: null, mappings: {} };

/** The place of the pane's choices among those that a workbook may hold. */
const KEY = 'entrywise.pane';

/** Reads kept choices; whatever is not as this version writes it is left out. */
export function readSettings(kept: unknown): PaneSettings {
  const settings = isRecord(kept) ? kept[KEY] : undefined;
  if (!isRecord(settings)) return NO_SETTINGS;
  const mappings = isRecord(settings.mappings) ? settings.mappings : {};
  return {
    sheet: typeof settings.sheet === 'string' ? settings.sheet : null,
    mappings: Object.fromEntries(
      Object.entries(mappings).map(([sheet, mapping]) => [sheet, isRecord(mapping) ? readMapping(mapping) : {}]),
    ),
  };
}

/** The choices among whatever else the workbook keeps. */
export function settingsToKeep(kept: unknown, settings: PaneSettings): Record<string, unknown> {
  return { ...(isRecord(kept) ? kept : {}), [KEY]: settings };
}

function readMapping({ headingRow, columns }: Record<string, unknown>): KeptMapping {
  const uses = isRecord(columns) ? Object.entries(columns) : [];
  const told = uses.flatMap(([heading, use]): [string, string][] => (typeof use === 'string' ? [[heading, use]] : []));
  const isRow = typeof headingRow === 'number' && Number.isInteger(headingRow) && headingRow >= 1;
  return { ...(isRow ? { headingRow } : {}), ...(told.length > 0 ? { columns: Object.fromEntries(told) } : {}) };
}

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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
