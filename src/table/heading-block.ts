import { largest, parseSeries } from '../entries';
import { textAt } from './cell-text';
import { centredLabel } from './centred-labels';
import type { FamilyWords } from './family-words';
import { isIdentity } from './heading-rows';
import { CHECK_HEADING, FEE_HEADING, meaningOfHeading } from './headings';
import { asksWhoRegisters } from './registration-columns';
import type { SheetContent } from './sheet-content';
import { parseUnitHeading } from './unit-heading';
import { unitSaying } from './unit-qualifier';

/** The rows of a list's headings, each column's heading out of them, and what stands above it. */
export interface HeadingBlock {
  readonly lastRow: number;
  readonly headings: ReadonlyMap<number, string>;
  /** Texts over a column that are no part of its heading, the nearest first: the series or qualification of a group of units. */
  readonly above: (column: number) => readonly string[];
}

/** Headings of a row by column; a cell merged from above into the row lends its text. */
export function headingsOf(sheet: SheetContent, row: number): Map<number, string> {
  const headings = new Map<number, string>();
  for (const [top, left, bottom] of sheet.merges) {
    if (top < row && bottom >= row) headings.set(left, textAt(sheet, top, left));
  }
  for (let column = 0; column < (sheet.values[row]?.length ?? 0); column++) {
    const text = textAt(sheet, row, column);
    if (text !== '') headings.set(column, text);
  }
  return headings;
}

function isUnit(text: string): boolean {
  return parseUnitHeading(text) !== null;
}

/** A heading that makes sense only below another: a series, or `Series`, `Grade`, `Paid?` below a unit. */
function isPart(text: string): boolean {
  return parseSeries(text) !== null || isUnit(text) || unitSaying(text) !== 'title';
}

/** The column of the label that is centred over a group of columns, this one among them; null where none is. */
function centredOver(
  sheet: SheetContent,
  row: number,
  column: number,
  hasPart: (column: number) => boolean,
): number | null {
  let [start, end] = [column, column];
  const width = Math.max(sheet.values[row]?.length ?? 0, sheet.values[row + 1]?.length ?? 0);
  while (start > 0 && hasPart(start - 1)) start--;
  while (end + 1 < width && hasPart(end + 1)) end++;
  const columns = Array.from({ length: end - start + 1 }, (_, at) => start + at);
  const labels = columns.filter((at) => textAt(sheet, row, at) !== '');
  return labels.every((at) => parseSeries(textAt(sheet, row, at)) !== null)
    ? centredLabel(labels, start, end, column)
    : null;
}

/** The text of a row over a column: its own, or that of a cell merged over it; or, where each group is named once, that of the column to the left. */
function textOver(
  sheet: SheetContent,
  row: number,
  column: number,
  hasPart: (column: number) => boolean,
  families: FamilyWords,
): string {
  const merge = sheet.merges.find(
    ([top, left, bottom, right]) => top <= row && bottom >= row && left <= column && right >= column,
  );
  if (merge) return textAt(sheet, merge[0], merge[1]);
  const own = textAt(sheet, row, column);
  if (own !== '') return own;
  const centred = hasPart(column) ? centredOver(sheet, row, column, hasPart) : null;
  if (centred !== null) return textAt(sheet, row, centred);
  for (let at = column; at >= 0 && hasPart(at); at--) {
    const text = textAt(sheet, row, at);
    if (text !== '') return isPart(text) || families.qualificationIn(text) !== null ? text : '';
  }
  return '';
}

/** The last row of headings that are merged downwards. A box beside the list may be empty, or merged over candidates: it is no heading. */
function mergedDownTo(sheet: SheetContent, headingRow: number): number {
  const bottoms = sheet.merges
    .filter(([top, left, bottom]) => top <= headingRow && bottom > headingRow && textAt(sheet, top, left) !== '')
    .map(([, , bottom]) => bottom);
  const last = Math.min(largest(bottoms, headingRow), Math.max(headingRow, sheet.values.length - 1));
  const isSomebody = somebodyBelow(sheet, headingRow);
  for (let row = headingRow + 1; row <= last; row++) if (isSomebody(row)) return row - 1;
  return last;
}

/** Whether a row tells who somebody is, below a heading of that, in words that are none of a heading. */
function somebodyBelow(sheet: SheetContent, headingRow: number): (row: number) => boolean {
  const telling = Array.from({ length: sheet.values[headingRow]?.length ?? 0 }, (_, column) => column).filter(
    (column) => {
      const meaning = meaningOfHeading(textAt(sheet, headingRow, column));
      return meaning !== null && isIdentity(meaning);
    },
  );
  return (row) =>
    telling.some((column) => {
      const text = textAt(sheet, row, column);
      if (text === '' || meaningOfHeading(text) !== null) return false;
      return meaningOfHeading(`${textAt(sheet, headingRow, column)} ${text}`) === null;
    });
}

/** Whether a row below the headings is their second line: nothing but parts, each below a heading that they belong to. */
function isSecondLine(sheet: SheetContent, row: number, families: FamilyWords): boolean {
  const texts = [...headingsOf(sheet, row)];
  const hasPart = (column: number): boolean => textAt(sheet, row, column) !== '' && isPart(textAt(sheet, row, column));
  return (
    texts.length > 0 &&
    texts.every(([column, text]) => isPart(text) && meaningOfHeading(textAt(sheet, row - 1, column)) === null) &&
    texts.some(([column]) => isPart(textOver(sheet, row - 1, column, hasPart, families)))
  );
}

/** A heading of two lines as one: `Unit 1` over `Jan 27`, `Unit 1` over `Series`, `Candidate` over `Number`. */
function composed(upper: string, own: string): string {
  if (upper === '' || own === '') return own === '' ? upper : own;
  const whole = `${upper} ${own}`;
  if (isUnit(upper) && isPart(own) && !isUnit(own)) return whole;
  return meaningOfHeading(own) === null && !isUnit(own) && meaningOfHeading(whole) !== null ? whole : own;
}

/** How many columns the sheet has without the product's own, which are those with its headings in one of these rows. */
function ownWidth({ values }: SheetContent, rows: readonly number[]): number {
  const isOurs = (value: unknown): boolean => value === CHECK_HEADING || value === FEE_HEADING;
  const ours = new Set(rows.flatMap((row) => (values[row] ?? []).flatMap((value, at) => (isOurs(value) ? [at] : []))));
  return largest(
    values.map((row) => 1 + (row ?? []).findLastIndex((value, at) => value !== null && value !== '' && !ours.has(at))),
    0,
  );
}

/** How many columns the rows of headings have: a cell that is merged over the last ones leaves its row shorter than what stands below it. */
function widthOf(sheet: SheetContent, rows: readonly number[]): number {
  const filled = largest(rows.map((row) => sheet.values[row]?.length ?? 0));
  const over = sheet.merges.filter(([top, , bottom]) => rows.some((row) => top <= row && bottom >= row));
  const covered = largest(
    over.map(([, , , right]) => right + 1),
    filled,
  );
  return covered > filled ? Math.max(filled, Math.min(covered, ownWidth(sheet, rows))) : filled;
}

/** The headings of a list whose heading row was found: with their second line, and with the line above that groups them. */
export function headingBlock(whole: SheetContent, headingRow: number, families: FamilyWords): HeadingBlock {
  // Every column asks what is merged over its heading.
  const merges = whole.merges.filter(([top, , bottom]) => bottom >= headingRow - 1 && top <= headingRow + 1);
  const sheet: SheetContent = { ...whole, merges };
  const merged = mergedDownTo(sheet, headingRow);
  const lastRow = merged === headingRow && isSecondLine(sheet, headingRow + 1, families) ? headingRow + 1 : merged;
  const lines = Array.from({ length: lastRow - headingRow + 1 }, (_, index) => lastRow - index);
  const isOfGroup = (text: string): boolean => text !== '' && (isPart(text) || asksWhoRegisters(text));
  const hasPart = (column: number): boolean => lines.some((row) => isOfGroup(textAt(sheet, row, column)));
  const over = (row: number, column: number): string =>
    row < 0 ? '' : textOver(sheet, row, column, hasPart, families);
  const headings = new Map<number, string>();
  const rows = [headingRow - 1, ...lines];
  const width = widthOf(sheet, rows);
  const isMerged = merges.some(
    ([top, left, bottom, right]) => left < right && lines.some((row) => top <= row && bottom >= row),
  );
  const last = isMerged ? ownWidth(sheet, rows) : width;
  for (let column = 0; column < width; column++) {
    // What a heading is merged over beyond the list is no part of it, whatever stands further right.
    if (column >= last && lines.every((row) => textAt(sheet, row, column) === '')) continue;
    const own = lines
      .map((row) => textOver(sheet, row, column, hasPart, families))
      .reduce((below, upper) => composed(upper, below));
    const heading = own === '' ? '' : isPart(own) && !isUnit(own) ? composed(over(headingRow - 1, column), own) : own;
    if (heading !== '') headings.set(column, heading);
  }
  return {
    lastRow,
    headings,
    above: (column) =>
      [...lines.slice(1), headingRow - 1].map((row) => over(row, column)).filter((text) => text !== ''),
  };
}
