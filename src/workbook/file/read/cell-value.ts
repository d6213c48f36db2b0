import { NOT_CALCULATED, serialOfMoment } from '../../../excel-values';
import type { CellValue } from '../../../table';
import { damaged } from '../guard/damaged';
import type { PlainType } from './plain-cells';
import { unescapeText } from './string-item';
import { openingWords } from '../../words/opening';

/** A cell as the XML gives it (ECMA-376 part 1, 18.3.1.4). */
export interface RawCell {
  readonly reference: string;
  /** The type of the value: s, str, inlineStr, b, e, d or n; empty means n. */
  readonly type: string;
  readonly hasFormula: boolean;
  /** The value's text; null where the cell has none. */
  readonly text: string | null;
  /** The text of an inline string. */
  readonly inline: string;
}

/**
 * The value of a cell. Of a formula it is the result that was stored; where none was, an error of our own, because
 * the sheet does not hold what Excel would show: opening and saving it in Excel stores the results.
 */
export function cellValue(cell: RawCell, strings: readonly string[]): CellValue {
  const { type, text } = cell;
  const isEmpty = text === null || text === '';
  // Some programs store the text of a formula as an inline string, in either place.
  if (cell.hasFormula && type !== 'str' && isEmpty && cell.inline === '') return { error: NOT_CALCULATED };
  switch (type) {
    case 's':
      // An empty index is an empty cell: as a number it would be the first text.
      return text === null || text.trim() === '' ? null : sharedString(() => cell.reference, Number(text), strings);
    case 'str':
      return unescapeText(text ?? '');
    case 'inlineStr':
      return cell.inline === '' && text !== null ? unescapeText(text) : cell.inline;
    case 'b':
      return text === null ? null : text === '1' || text === 'true';
    case 'e':
      return { error: text ?? '' };
    case 'd':
      return text === null ? null : isoSerial(text);
    default:
      return text === null || text.trim() === '' ? null : numberOrText(text);
  }
}

/** The value of a cell without a formula that is written in the plain way. @param text a number where it is written as a whole one */
export function plainValue(
  type: PlainType,
  text: number | string | null,
  strings: readonly string[],
  referenceOf: () => string,
): CellValue {
  if (text === null) return null;
  switch (type) {
    case 's':
      return sharedString(referenceOf, Number(text), strings);
    case 'str':
      return String(text);
    case 'b':
      return text === 1;
    case 'n':
      return typeof text === 'number' ? text : numberOrText(text);
  }
}

function sharedString(referenceOf: () => string, index: number, strings: readonly string[]): string {
  const text = strings[index];
  if (text === undefined) throw damaged(openingWords.damage.textOfCell(referenceOf()));
  return text;
}

function numberOrText(text: string): number | string {
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
}

/** `10:10:10`, and `PT0H11M0S` (ISO 8601). */
const TIME = /^(?<hours>\d{2}):(?<minutes>\d{2})(?::(?<seconds>\d{2}(?:\.\d{1,9})?))?Z?$/;
const DURATION =
  /^P(?=\d|T\d)(?:(?<days>\d{1,7})D)?(?:T(?:(?<hours>\d{1,9})H)?(?:(?<minutes>\d{1,9})M)?(?:(?<seconds>\d{1,9}(?:\.\d{1,9})?)S)?)?$/;

/** The serial number of the 1900 system for `2008-03-01T00:00:00`, as strict workbooks write dates, and for times without a day; else the text. */
function isoSerial(text: string): number | string {
  const time = TIME.exec(text.trim()) ?? DURATION.exec(text.trim());
  if (time) {
    const { days = '0', hours = '0', minutes = '0', seconds = '0' } = time.groups ?? {};
    return Number(days) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  }
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)Z?)?$/.exec(text.trim());
  const moment = match ? Date.parse(`${match[1] ?? ''}T${match[2] ?? '00:00'}Z`) : NaN;
  return Number.isNaN(moment) ? text : serialOfMoment(moment);
}
