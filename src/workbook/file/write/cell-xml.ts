import { cellAddress, type CalendarDate } from '../../../entries';
import { serialOfDate } from '../../../excel-values';
import type { ProductFormula } from '../../../table';
import { cellText, escapeXml } from '../../xml-text';

/** What a written cell holds: a text, an amount of pounds, a whole number, any number, TRUE or FALSE, a day, or nothing but its format. */
export type WrittenValue =
  | string
  | { readonly pounds: number }
  | { readonly count: number }
  | { readonly number: number }
  | { readonly truth: boolean }
  | { readonly day: CalendarDate; readonly from1904: boolean }
  | null;

type WrittenNumber = Exclude<WrittenValue, string | { readonly truth: boolean } | null>;

/**
 * A cell as XML without prefixes. Texts are inline strings, which are never formulas, whatever they begin with;
 * pounds have exactly the two decimals of whole pence.
 */
export function cellXml(row: number, column: number, style: number, value: WrittenValue): string {
  return withContent(cellStart(row, column, style), value);
}

/** Spaces that programs drop or join where they are not told to keep them; most texts have none, and a register has half a million. */
const HAS_SPACES = /^ | $| {2}|[\t\r\n]/;

/** A cell with a content behind the beginning of its opening tag, `<c r="A1" s="2"`. */
export function withContent(start: string, value: WrittenValue): string {
  if (typeof value === 'string') {
    const space = HAS_SPACES.test(value) ? ' xml:space="preserve"' : '';
    return `${start} t="inlineStr"><is><t${space}>${cellText(value)}</t></is></c>`;
  }
  if (value === null) return `${start}/>`;
  if ('truth' in value) return `${start} t="b"><v>${value.truth ? 1 : 0}</v></c>`;
  return `${start}><v>${numberOf(value)}</v></c>`;
}

/** The same with a formula of the product's own, and its result for programs that read the file without calculating. */
export function withFormula(start: string, { text }: ProductFormula, result: WrittenNumber): string {
  return `${start}><f>${escapeXml(text)}</f><v>${numberOf(result)}</v></c>`;
}

/** The beginning of the opening tag of a cell, to which its content is added. */
export function cellStart(row: number, column: number, style: number): string {
  return `<c r="${cellAddress({ row, column })}${behindAddress(style)}`;
}

/** What of the opening tag of a cell stands behind its address. */
export function behindAddress(style: number): string {
  return `" s="${style}"`;
}

function numberOf(value: WrittenNumber): string {
  const number = 'pounds' in value ? (Math.round(value.pounds * 100) / 100).toFixed(2) : String(plainOf(value));
  if (!Number.isFinite(Number(number))) throw new RangeError(`${number} is no amount.`);
  return number;
}

function plainOf(value: Exclude<WrittenNumber, { readonly pounds: number }>): number {
  if ('number' in value) return value.number;
  return 'count' in value ? value.count : serialOfDate(value.day, value.from1904);
}

/** The widths of columns as XML without prefixes, in characters of the default font. */
export function columnXml(column: number, width: number): string {
  return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
}
