import { columnLetters } from '../../../entries';
import { cellText } from '../xml/xml-text';

/** What a written cell holds: a text, an amount of pounds, or a whole number. */
export type WrittenValue = string | { readonly pounds: number } | { readonly count: number };

/**
 * A cell as XML without prefixes. Texts are inline strings, which are never formulas, whatever they begin with;
 * pounds have exactly the two decimals of whole pence.
 */
export function cellXml(row: number, column: number, style: number, value: WrittenValue): string {
  const start = `<c r="${columnLetters(column)}${row + 1}" s="${style}"`;
  if (typeof value === 'string')
    return `${start} t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
  const number = 'pounds' in value ? (Math.round(value.pounds * 100) / 100).toFixed(2) : String(value.count);
  if (!Number.isFinite(Number(number))) throw new RangeError(`${number} is no amount.`);
  return `${start}><v>${number}</v></c>`;
}

/** The widths of columns as XML without prefixes, in characters of the default font. */
export function columnXml(column: number, width: number): string {
  return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
}
