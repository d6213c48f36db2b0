import { calendarDate, sameSeries, seriesCode, seriesName, type Cell, type Series } from '../../entries';
import { serialOfDate, showsDay } from '../../excel-values';
import { textAt, valueAt, isCellError } from '../cell-text';
import type { SheetContent } from '../sheet-content';
import type { WantedEntry } from './examples';

/** What goes into a cell, and the cell that it is written like. */
export interface Writing {
  readonly value: string | number | boolean;
  readonly like: Cell | null;
}

/** The same as stands in another cell; null where nothing does, or an error value. */
export function copied(sheet: SheetContent, cell: Cell): Writing | null {
  const value = valueAt(sheet, cell.row, cell.column);
  return value === null || value === '' || isCellError(value) ? null : { value, like: cell };
}

/** A text written as a cell of its column is: as a number where that holds one, and the text is one. */
export function written(sheet: SheetContent, text: string, like: Cell | null): Writing {
  const isNumber = like !== null && typeof valueAt(sheet, like.row, like.column) === 'number';
  return { value: isNumber && /^\d{1,11}$/.test(text) ? Number(text) : text, like };
}

/** The same of a number that tells who somebody is: its zeros are a part of it, unless the cells of its column show them. */
export function writtenWhole(sheet: SheetContent, text: string, like: Cell | null): Writing {
  const format = like === null ? undefined : sheet.formats[like.row]?.[like.column];
  const losesZeros = text.startsWith('0') && !/^0{2,}$/.test(format ?? '');
  return losesZeros ? { value: text, like } : written(sheet, text, like);
}

/** A unit as others are written: `Unit 2` beside `Unit 1`, `2` beside `1`, else its two characters. */
export function unitLike(text: string, unit: string): string {
  const [, before = '', number = ''] =
    /^((?:unit|u)?[\s.:#–-]*)(\d{1,2}|\d[A-Z]|[A-Z]{2})(?![A-Za-z0-9])/i.exec(text) ?? [];
  if (number === '') return unit;
  return before + asLong(unit, number);
}

/** What a code is made of, and what stands between; `part` is the unit, or `00`. */
interface CodeParts {
  readonly before: string;
  readonly digits: string;
  readonly between: string;
  readonly part: string;
}

/** `583501`; `05835/01`, `05835 unit 1`; `5835`, `OCR 05835`. */
const CODE_FORMS: readonly RegExp[] = [
  /^(?<before>)(?<digits>\d{4})(?<between>)(?<part>\d{2}|\d[A-Z]|[A-Z]{2})$/i,
  /^(?<before>(?:[A-Z]+\s+)?)(?<digits>\d{4,5}|[A-Z]\d{3})(?<between>[\s/\\:–—-]+(?:(?:unit|u)[\s.]*|\.[\s.]*)?)(?<part>\d{1,2}|\d[A-Z]|[A-Z]{2})$/i,
  /^(?<before>(?:[A-Z]+\s+)?)(?<digits>\d{4,5}|[A-Z]\d{3})(?<between>)(?<part>)$/i,
];

function codeParts(text: string): CodeParts | null {
  for (const form of CODE_FORMS) {
    const { before = '', digits, between = '', part = '' } = form.exec(text.trim())?.groups ?? {};
    if (digits !== undefined) return { before, digits, between, part };
  }
  return null;
}

/** Whether a text is a code with a unit in it, `05835/01`. */
export function holdsUnit(text: string): boolean {
  return (codeParts(text)?.part ?? '') !== '';
}

/** A code as others are written: `583502` beside `583501`, `05839/02` beside `05835/01`; null where the text is no such code. */
export function codeLike(text: string, { qualification, unit }: WantedEntry): string | null {
  const parts = codeParts(text);
  if (parts === null) return null;
  const { before, digits, between, part } = parts;
  const own = digits.length === 4 && qualification.startsWith('0') ? qualification.slice(1) : qualification;
  if (part === '') return unit === '' ? before + own : null;
  if (unit === '') return part === '00' ? before + own + between + part : null;
  return before + own + between + asLong(unit, part);
}

/** A unit with or without its zero, as another has it. */
function asLong(unit: string, other: string): string {
  return /^\d$/.test(other) && /^0\d$/.test(unit) ? unit.slice(1) : unit;
}

const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The ways in which a series is written. */
const SERIES_WAYS: readonly ((series: Series) => string)[] = [
  seriesName,
  ...[' ', '-', '/', " '"].flatMap((between) => [
    ({ month, year }: Series) => `${SHORT_MONTHS[month - 1] ?? ''}${between}${String(year).slice(2)}`,
    ({ month, year }: Series) => `${SHORT_MONTHS[month - 1] ?? ''}${between}${year}`,
    ({ month, year }: Series) => `${seriesName({ month, year }).split(' ')[0] ?? ''}${between}${String(year).slice(2)}`,
  ]),
  ({ month, year }) => `${String(month).padStart(2, '0')}/${year}`,
  ({ month, year }) => `${year} ${seriesName({ month, year }).split(' ')[0] ?? ''}`,
];

/** A series as another stands in a cell: the first of its month where that is a day, in the same words, else `June 2027`. */
export function seriesLike(
  sheet: SheetContent,
  example: { readonly cell: Cell; readonly series: Series } | null,
  series: Series,
): Writing {
  if (example === null) return { value: seriesName(series), like: null };
  const { cell, series: known } = example;
  const { row, column } = cell;
  if (sameSeries(known, series)) {
    const same = copied(sheet, cell);
    if (same !== null) return same;
  }
  const first = calendarDate(series.year, series.month, 1);
  const isDay = typeof valueAt(sheet, row, column) === 'number' && showsDay(sheet.formats[row]?.[column]);
  if (isDay && first !== null) return { value: serialOfDate(first), like: cell };
  const text = textAt(sheet, row, column);
  const isCode = series.letter !== null && known.letter !== null && text === seriesCode(known);
  if (isCode) return { value: seriesCode(series), like: cell };
  const way = SERIES_WAYS.find((one) => one(known).toLowerCase() === text.toLowerCase());
  const value = way?.(series) ?? seriesName(series);
  return {
    value: text !== text.toLowerCase() && text === text.toUpperCase() ? value.toUpperCase() : value,
    like: cell,
  };
}
