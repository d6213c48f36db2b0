import { cellKey } from '../../entries';
import { CHECK_HEADING, type Annotation, type SheetContent } from '../../table';
import type { SheetLayout } from '../../workbook/file';
import { shownCell } from '../shown/shown-cell';
import type { CarriedMarks, SheetOutline, ShownRow } from './messages';

/** Rows that the width of a column is taken from. */
const MEASURED = 200;
/** Rows at the top in which headings are likely: all of them are seen whole, but for lines of a title. */
const HEADINGS = 8;
/** A line with fewer cells is a title, which may run over the columns beside it. */
const HEADING_CELLS = 3;
const CHARACTER = 8;
/** Of a character of a width in the file. */
const EXCEL_CHARACTER = 7;
/** Room for the sign of a mark. */
const PADDING = 26;
const NARROWEST = 48;
const WIDEST = 340;
/** Of a width in the file, which stays about as it is in Excel; the font is a little wider here. */
const NARROWEST_GIVEN = 24;
const MORE = 8;

/** How wide a column is, in pixels, so that texts of that length fit. */
export function fittedWidth(characters: number): number {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, characters * CHARACTER + PADDING)));
}

/** A width in pixels as a file has it, in characters. */
export function charactersOf(width: number): number {
  return Math.round(((width - MORE) / EXCEL_CHARACTER) * 10_000) / 10_000;
}

export function sheetOutline(
  { name, values, formats, shown, hiddenRows, merges }: SheetContent,
  areas: Annotation['marks'],
  layout: SheetLayout,
): SheetOutline {
  const columns = values.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const lengths = Array.from({ length: columns }, (): number[] => []);
  const headings: number[] = [];
  const merged = new Set(merges.map(([row, column]) => cellKey({ row, column })));
  for (let row = 0; row < Math.min(values.length, MEASURED); row += 1) {
    const cells = shownRow({ values, formats, shown }, row);
    if (row < HEADINGS && cells.filter(({ text }) => text !== '').length < HEADING_CELLS) continue;
    cells.forEach(({ text }, column) => {
      if (text === '' || merged.has(cellKey({ row, column }))) return;
      if (row < HEADINGS) headings[column] = Math.max(headings[column] ?? 0, text.length);
      else lengths[column]?.push(text.length);
    });
  }
  const widths = lengths.map((of, column) => {
    const given = layout.widths.get(column);
    if (given !== undefined) return Math.round(Math.max(NARROWEST_GIVEN, given * EXCEL_CHARACTER + MORE));
    return fittedWidth(Math.max(usual(of), headings[column] ?? 0));
  });
  return {
    name,
    rows: values.length,
    columns,
    widths,
    frozen: layout.frozen,
    hiddenRows,
    merges,
    marks: { areas, words: checkWords(values) },
  };
}

/** What the Check column says, wherever it stands; nothing where there is none. */
function checkWords(values: SheetContent['values']): CarriedMarks['words'] {
  const heading = values.findIndex((row) => row?.includes(CHECK_HEADING));
  if (heading < 0) return [];
  const column = values[heading]?.indexOf(CHECK_HEADING) ?? -1;
  return values.flatMap((row, at) => {
    const words = row?.[column];
    return at > heading && typeof words === 'string' && words !== '' ? [[at, words] as const] : [];
  });
}

/** A length that nearly all stay within: one long name makes no wide column. */
function usual(lengths: readonly number[]): number {
  const sorted = [...lengths].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length * 0.96)] ?? 0;
}

export function shownRow(sheet: Pick<SheetContent, 'values' | 'formats' | 'shown'>, row: number): ShownRow {
  const formats = sheet.formats[row];
  const shown = sheet.shown[row];
  return Array.from(sheet.values[row] ?? [], (value, column) => shownCell(value, formats?.[column], shown?.[column]));
}
