import { isEntryStatusKnown, parseCode, parseSeries, parseUnit, type UnusedContent } from '../entries';
import { textAt, tidied } from './cell-text';
import type { HeadedColumn } from './columns';
import { plainHeading } from './headings';
import { markIn } from './unit-columns';
import { remember } from './remember';
import type { SheetContent } from './sheet-content';
import { saysNothing } from './unit-cell';

/**
 * What a cell is, where the heading does not tell what its column is for. `number` is a unit, and `short` a code without its nought,
 * only below a heading that may say so: elsewhere they are numbers of something else.
 */
export type CellKind = 'nothing' | 'code' | 'short' | 'title' | 'unit' | 'number' | 'status' | 'mark' | 'other';

/** A column that the heading does not explain, with what its cells are. */
export interface ReadContent extends HeadedColumn {
  readonly counts: Readonly<Record<CellKind, number>>;
  readonly filled: number;
}

/** Codes of Cambridge Technicals begin so (the awarding body's entry codes). */
const FAMILY = /^05[38]/;
const TITLE = /\b(?:ext(?:ended)?|foundation|found|introductory|subsidiary)?\.? ?(?:certificate|cert|diploma|dip)\b/i;
const UNIT = /^(?:0\d|CC|(?:unit|u)\s*\.?\s*(?:\d{1,2}|CC)(?:\b.*)?)$/i;
/** Words that say so much of nothing but an entry. */
const STATUS =
  /^(?:registered|withdrawn|w\/d|absent|sat|re-?sit|entered|transferred in|acknowledged|top-?up|submitted)\b/i;
const UNIT_HEADING = /\b(?:units?|modules?|papers?|component|assessment)\b|^exams?$/i;
const QUALIFICATION_HEADING =
  /course|code|programme|subject|spec|qual|award|syllabus|registration|size|technical|option|entry|ctec/i;
/** A yes below these can mean that the entry was made, or that it is to be. */
const TWO_WAYS = new Set(['entered', 'submitted', 'sent', 'made', 'processed', 'entrymade'].map(plainHeading));

/** `1, 2`, `01 & 02`, `1 and 2`: several units in one cell. */
function isUnitList(text: string): boolean {
  const parts = text.split(/\s*(?:[,;&+/]|\band\b)\s*/i);
  return parts.length > 1 && parts.every((part) => (parseUnit(part) ?? '') !== '' && !/^[a-z]{2}$/i.test(part));
}

/** What the text of a cell is. */
export function cellKind(text: string): CellKind {
  if (saysNothing(text)) return 'nothing';
  if (UNIT.test(text) || isUnitList(text)) return 'unit';
  const { qualification, unit } = parseCode(text);
  if (FAMILY.test(qualification)) {
    if (unit !== '') return /^\d{6}$/.test(text) ? 'number' : 'unit';
    return /^\d{4}$/.test(text) ? 'short' : 'code';
  }
  if (TITLE.test(text)) return 'title';
  if (STATUS.test(text) && isEntryStatusKnown(text)) return 'status';
  if (/^\d{1,2}$/.test(text) && Number(text) > 1) return 'number';
  return markIn(text) === 'mark' ? 'mark' : 'other';
}

/** Counts what the cells of columns are, below the headings. */
export function readContent(sheet: SheetContent, firstRow: number, columns: readonly HeadedColumn[]): ReadContent[] {
  // Texts are tidied once each: a column repeats few of them.
  const kindOf = remember((text: string) => cellKind(tidied(text)));
  return columns.map((at) => {
    const counts = { nothing: 0, code: 0, short: 0, title: 0, unit: 0, number: 0, status: 0, mark: 0, other: 0 };
    for (let row = firstRow; row < sheet.values.length; row++) {
      const value = sheet.values[row]?.[at.column] ?? null;
      if (value === null || value === '') counts.nothing++;
      else counts[kindOf(typeof value === 'string' ? value : textAt(sheet, row, at.column))]++;
    }
    return { ...at, counts, filled: sheet.values.length - firstRow - counts.nothing };
  });
}

function isMostly(count: number, { filled }: ReadContent): boolean {
  return count > 0 && count * 5 >= filled * 3;
}

/** Whether a column holds qualifications: codes below any heading, titles below one that may say so. */
export function holdsQualifications(content: ReadContent): boolean {
  const { counts, heading } = content;
  if (!QUALIFICATION_HEADING.test(heading)) return isMostly(counts.code, content);
  return isMostly(counts.code + counts.short + counts.title, content);
}

/** Whether a column holds the units of rows, and its heading says so. */
export function holdsUnits(content: ReadContent): boolean {
  const { counts, heading } = content;
  return UNIT_HEADING.test(heading) && isMostly(counts.unit + counts.number + ones(content), content);
}

/** `1` is a mark as well as a unit: below the heading of a unit, beside other units, it is one. */
function ones({ counts }: ReadContent): number {
  return counts.unit + counts.number > 0 ? counts.mark : 0;
}

/** What is in a column that nothing is read from, where an entry may hang on it; null where nothing does. */
export function unusedContent(content: ReadContent, headingRow: number, hasUnits: boolean): UnusedContent | null {
  const { counts, column, heading } = content;
  const at = { row: headingRow, column, heading };
  const mayList = UNIT_HEADING.test(heading) || parseSeries(heading) !== null;
  const units = counts.unit + (mayList ? counts.number + ones(content) : 0);
  if (counts.unit > 0 && (mayList || !hasUnits) && isMostly(units, content))
    return { ...at, holds: 'units', cells: units };
  if (isMostly(counts.code, content)) return { ...at, holds: 'codes', cells: counts.code };
  if (isMostly(counts.status, content)) return { ...at, holds: 'statuses', cells: counts.status };
  const isTwoWays = TWO_WAYS.has(plainHeading(heading));
  const answers = counts.mark + counts.status;
  return isTwoWays && answers > 0 ? { ...at, holds: 'answers', cells: answers } : null;
}

/** Whether anything in a column could make it one that is read or told of. */
export function mayMatter({ counts, filled }: ReadContent): boolean {
  return filled - counts.other > 0;
}
