import { showsDay } from '../../../excel-values';
import type { StyleSheet } from './style-sheet';

/** How a changed cell shows its content. */
export type CellFormat = 'text' | 'day' | 'number';

/** Numbers of formats that Excel does not write out (ECMA-376 part 1, 18.8.30): text, and a date as the country has it. */
const TEXT = 49;
const DAY = 14;
const BUILT_IN_DAYS = [14, 15, 22];

/** The number of the cell style that is like another in everything but the number format. */
export function withFormat(styles: StyleSheet, style: number, format: CellFormat): number {
  // A number is only ever written where the format shows one.
  if (format === 'number') return style;
  const old = styles.entries('cellXfs')[style] ?? styles.entries('cellXfs')[0] ?? '';
  const id = Number(/\snumFmtId=["'](\d+)["']/.exec(old)?.[1] ?? 0);
  const code = styles.formatCode(id) ?? '';
  const fits = format === 'text' ? id === TEXT || code === '@' : BUILT_IN_DAYS.includes(id) || showsDay(code);
  return fits ? style : styles.numberOfWritten('cellXfs', formatted(old, format === 'text' ? TEXT : DAY));
}

/** An entry of the list of cell styles with another number format. */
function formatted(entry: string, id: number): string {
  const end = entry.indexOf('>');
  const tag = entry.slice(0, end).replace(/\s(?:numFmtId|applyNumberFormat|quotePrefix)=(?:"[^"]*"|'[^']*')/g, '');
  const name = /^<[\w.:-]+/.exec(tag)?.[0] ?? '';
  return `${name} numFmtId="${id}" applyNumberFormat="1"${tag.slice(name.length)}${entry.slice(end)}`;
}
