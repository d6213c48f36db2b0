import type { ReferenceFile } from '../file/reference-file-schema';
import { oneFile } from '../merge/one-file';
import type { Reference } from '../reference';
import { HEADING_ROW, type FoundLine, type FoundTable } from './reference-table';
import { withoutPlace } from './read-line';
import { readReferenceSheets } from './read-tables';
import { sheetKind } from './sheet-kinds';
import { BEHIND_VALUE, columnsOf } from './sheet-layout';

const [{ heading: CONFIDENCE }, { heading: SOURCE }] = BEHIND_VALUE;

/** A value for a line of a Reference sheet. */
export interface TypedValue {
  /** The name of the sheet, `CT Fees`. */
  readonly sheet: string;
  /** The texts of the line's key columns, from the left. */
  readonly keys: readonly string[];
  readonly text: string;
  /** Where the officer read it; empty where they do not say. */
  readonly source: string;
}

/** What is wrong with a value that was typed, in words without the last full stop. */
export interface TypedProblem {
  /** Its place among those that were typed. */
  readonly index: number;
  readonly problem: string;
}

/** A bare whole number of pounds is an amount where nothing but one can stand. */
function tidied({ sheet, text }: TypedValue): string {
  const isMoney = sheetKind(sheet)?.layout.value.holds === 'money';
  return isMoney && /^\d{1,5}$/.test(text.trim()) ? `£${text.trim()}` : text.trim();
}

/**
 * The Reference sheets of a workbook with typed values in the lines that they are for. Lines, and whole sheets, that are not there yet are
 * put in.
 */
export function withTyped(found: readonly FoundTable[], typed: readonly TypedValue[]): FoundTable[] {
  return typed.reduce(
    (tables: FoundTable[], value) => {
      const before = tables.find(({ sheet }) => sheet === value.sheet) ?? emptyTable(value.sheet);
      return [...tables.filter(({ sheet }) => sheet !== value.sheet), withLine(before, value)];
    },
    [...found],
  );
}

function emptyTable(sheet: string): FoundTable {
  const layout = sheetKind(sheet)?.layout;
  if (layout === undefined) throw new RangeError(`There is no Reference sheet ${sheet}.`);
  const columns = Object.fromEntries(columnsOf(layout).map(({ heading }, column) => [heading, column]));
  return { sheet, columns, headingRow: HEADING_ROW, lines: [] };
}

function withLine(table: FoundTable, value: TypedValue): FoundTable {
  const keys = keysOf(value);
  const last = table.lines.reduce((row, line) => Math.max(row, line.row), table.headingRow);
  const old = table.lines.find((line) => isFor(line, keys));
  const given = {
    [sheetKind(value.sheet)?.layout.value.heading ?? '']: tidied(value),
    [CONFIDENCE]: 'confirmed',
    ...(value.source === '' ? {} : { [SOURCE]: value.source }),
  };
  const line: FoundLine = { row: old?.row ?? last + 1, texts: { ...keys, ...old?.texts, ...given } };
  return {
    ...table,
    lines: [...table.lines.filter((one) => one !== old), line].sort((one, other) => one.row - other.row),
  };
}

/** The key texts by their headings. */
function keysOf({ sheet, keys }: TypedValue): Readonly<Record<string, string>> {
  const headings = sheetKind(sheet)?.layout.keys ?? [];
  return Object.fromEntries(headings.map(({ heading }, index) => [heading, keys[index] ?? '']));
}

function isFor({ texts }: FoundLine, keys: Readonly<Record<string, string>>): boolean {
  return Object.entries(keys).every(([heading, key]) => (texts[heading] ?? '').toLowerCase() === key.toLowerCase());
}

/**
 * What of typed values cannot be used, each by itself and together with what the sheets say already.
 * @param published the reference without the sheets, which tells what there can be
 */
export function typedProblems(
  found: readonly FoundTable[],
  typed: readonly TypedValue[],
  published: Reference,
): TypedProblem[] {
  const tables = withTyped(found, typed);
  const { invalid } = readReferenceSheets(tables, published);
  return typed.flatMap((value, index) => {
    const table = tables.find(({ sheet }) => sheet === value.sheet);
    const line = table?.lines.find((one) => isFor(one, keysOf(value)));
    const wrong = invalid.find(
      ({ sheet, cells }) => sheet === value.sheet && cells.some(({ row }) => row === line?.row),
    );
    return wrong === undefined ? [] : [{ index, problem: wrong.problem }];
  });
}

/**
 * Typed values as a file of their own, each with the source that the officer gave. Of values that cannot be used, which `typedProblems` tells,
 * nothing comes.
 * @param published the reference without them, which tells what there can be
 */
export function typedAsFile(typed: readonly TypedValue[], published: Reference): ReferenceFile {
  const { given } = readReferenceSheets(withTyped([], typed), published);
  return oneFile(given.map((file) => ({ ...file, source: withoutPlace(file.source ?? '') })));
}
