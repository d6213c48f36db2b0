import { FIELDS, type Field } from '../../entries';
import type { ColumnMapping } from '../../table';

/** What the officer chose for this workbook. Kept in it: headings and sheet names, never personal data. */
export interface PaneSettings {
  readonly sheet: string | null;
  readonly mappings: Readonly<Record<string, ColumnMapping>>;
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

function readMapping({ headingRow, columns }: Record<string, unknown>): ColumnMapping {
  const uses = isRecord(columns) ? Object.entries(columns) : [];
  const known = uses.flatMap(([heading, use]): [string, Field | 'ignore'][] => {
    const field = use === 'ignore' ? use : FIELDS.find((one) => one === use);
    return field === undefined ? [] : [[heading, field]];
  });
  const isRow = typeof headingRow === 'number' && Number.isInteger(headingRow) && headingRow >= 1;
  return { ...(isRow ? { headingRow } : {}), ...(known.length > 0 ? { columns: Object.fromEntries(known) } : {}) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
