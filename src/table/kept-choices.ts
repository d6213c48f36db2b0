import { parseCentreNumber } from '../entries';
import type { KeptMapping } from './columns';

/** The centre whose workbook it is, as far as the officer says. */
export interface OwnCentre {
  /** Five digits. */
  readonly number?: string;
  readonly name?: string;
  readonly postcode?: string;
}

/** What the officer chose for a workbook, as it is kept in it: headings, sheet names and the centre, never personal data. */
export interface KeptChoices {
  readonly sheet: string | null;
  /** Sheets that are checked together with it. */
  readonly moreSheets: readonly string[];
  readonly mappings: Readonly<Record<string, KeptMapping>>;
  readonly centre: OwnCentre;
}

export const NO_CHOICES: KeptChoices = { sheet: null, moreSheets: [], mappings: {}, centre: {} };

/** The place of these choices among those that a workbook may hold. */
const KEY = 'entrywise.pane';

/** No list has as many headings, nor a workbook as many lists. */
const MOST = 1_000;

/** Reads kept choices; whatever is not as this version writes it is left out. */
export function readKeptChoices(kept: unknown): KeptChoices {
  const choices = isRecord(kept) ? kept[KEY] : undefined;
  if (!isRecord(choices)) return NO_CHOICES;
  const mappings = isRecord(choices.mappings) ? choices.mappings : {};
  const more: readonly unknown[] = Array.isArray(choices.moreSheets) ? choices.moreSheets : [];
  return {
    sheet: typeof choices.sheet === 'string' ? choices.sheet : null,
    moreSheets: more.slice(0, MOST).filter((name) => typeof name === 'string'),
    mappings: Object.fromEntries(
      Object.entries(mappings)
        .slice(0, MOST)
        .map(([sheet, mapping]) => [sheet, isRecord(mapping) ? readMapping(mapping) : {}]),
    ),
    centre: isRecord(choices.centre) ? readCentre(choices.centre) : {},
  };
}

/** @param texts as they were kept; empty ones say nothing, and a number that is none counts for nothing */
function readCentre(texts: Record<string, unknown>): OwnCentre {
  return ownCentre({ number: textOf(texts.number), name: textOf(texts.name), postcode: textOf(texts.postcode) });
}

function textOf(kept: unknown): string {
  return typeof kept === 'string' ? kept : '';
}

/** What typed texts say of the centre. */
export function ownCentre(texts: Readonly<Record<keyof OwnCentre, string>>): OwnCentre {
  const number = parseCentreNumber(texts.number);
  const name = texts.name.trim();
  const postcode = texts.postcode.trim();
  return {
    ...(number === null ? {} : { number }),
    ...(name === '' ? {} : { name }),
    ...(postcode === '' ? {} : { postcode }),
  };
}

/** The choices among whatever else the workbook keeps. */
export function choicesToKeep(kept: unknown, choices: KeptChoices): Record<string, unknown> {
  return { ...(isRecord(kept) ? kept : {}), [KEY]: choices };
}

function readMapping({ headingRow, columns, said }: Record<string, unknown>): KeptMapping {
  const uses = isRecord(columns) ? Object.entries(columns).slice(0, MOST) : [];
  const told = uses.flatMap(([heading, use]): [string, string][] => (typeof use === 'string' ? [[heading, use]] : []));
  const isRow = typeof headingRow === 'number' && Number.isInteger(headingRow) && headingRow >= 1;
  return {
    ...(isRow ? { headingRow } : {}),
    ...(told.length > 0 ? { columns: Object.fromEntries(told) } : {}),
    ...(isRecord(said) ? { said } : {}),
  };
}

/** Whether what was kept is an object with members. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
