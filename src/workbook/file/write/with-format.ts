import { showsDay } from '../../../excel-values';
import { BUILT_IN_FORMAT, DAY } from '../../written/looks';
import { escapeXml } from '../../xml-text';
import type { StyleSheet } from './style-sheet';

/** How a changed cell shows its content. */
export type CellFormat = 'text' | 'day' | 'number';

/** Numbers of formats that Excel does not write out and that show days (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_DAYS = [14, 15, 22];

/** The number of the cell style that is like another in everything but the number format. */
export function withFormat(styles: StyleSheet, style: number, format: CellFormat): number {
  // A number is only ever written where the format shows one.
  if (format === 'number') return style;
  const old = styles.entries('cellXfs')[style] ?? styles.entries('cellXfs')[0] ?? '';
  const id = Number(/\snumFmtId=["'](\d+)["']/.exec(old)?.[1] ?? 0);
  const code = styles.formatCode(id) ?? '';
  const fits =
    format === 'text' ? id === BUILT_IN_FORMAT.text || code === '@' : BUILT_IN_DAYS.includes(id) || showsDay(code);
  if (fits) return style;
  const number = format === 'text' ? BUILT_IN_FORMAT.text : styles.formatNumber(DAY, escapeXml(DAY));
  return styles.numberOfWritten('cellXfs', withNumberFormat(old, number));
}

/** An entry of the list of cell styles with another number format; of one in alternatives what everybody reads. */
export function withNumberFormat(given: string, id: number): string {
  const entry = /<((?:[\w.-]+:)?Fallback)\b[^>]*>\s*([^]*?)\s*<\/\1>/.exec(given)?.[2] ?? given;
  const end = entry.indexOf('>');
  const tag = entry.slice(0, end).replace(/\s(?:numFmtId|applyNumberFormat|quotePrefix)=(?:"[^"]*"|'[^']*')/g, '');
  const name = /^<[\w.:-]+/.exec(tag)?.[0] ?? '';
  return `${name} numFmtId="${id}" applyNumberFormat="1"${tag.slice(name.length)}${entry.slice(end)}`;
}
