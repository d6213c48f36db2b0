import { columnLetters, datePartsOf, type CalendarDate } from '../../../entries';
import { cellText } from '../xml/xml-text';

/** What a written cell holds: a text, an amount of pounds, a whole number or a day, or nothing but its format. */
export type WrittenValue =
  | string
  | { readonly pounds: number }
  | { readonly count: number }
  | { readonly day: CalendarDate; readonly from1904: boolean }
  | null;

/**
 * A cell as XML without prefixes. Texts are inline strings, which are never formulas, whatever they begin with;
 * pounds have exactly the two decimals of whole pence.
 */
export function cellXml(row: number, column: number, style: number, value: WrittenValue): string {
  const start = `<c r="${columnLetters(column)}${row + 1}" s="${style}"`;
  if (typeof value === 'string')
    return `${start} t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
  if (value === null) return `${start}/>`;
  const number = numberOf(value);
  if (!Number.isFinite(Number(number))) throw new RangeError(`${number} is no amount.`);
  return `${start}><v>${number}</v></c>`;
}

function numberOf(value: Exclude<WrittenValue, string | null>): string {
  if ('pounds' in value) return (Math.round(value.pounds * 100) / 100).toFixed(2);
  return String('count' in value ? value.count : serialOf(value.day, value.from1904));
}

/** Excel numbers the days from the last of 1899, or in some workbooks from the first of 1904; right from March 1900 on. */
function serialOf(day: CalendarDate, from1904: boolean): number {
  const { year, month, day: dayOfMonth } = datePartsOf(day);
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return (Date.UTC(year, month - 1, dayOfMonth) - first) / 86_400_000;
}

/** The widths of columns as XML without prefixes, in characters of the default font. */
export function columnXml(column: number, width: number): string {
  return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
}
