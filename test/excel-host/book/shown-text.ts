import { gap } from '../protocol/host-error';
import { isError, type HostCell } from './cell';
import type { Quirks } from './quirks';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'];
const LATER_MONTHS = ['October', 'November', 'December'];

/** Points of a digit. */
const DIGIT = 5.5;

/** What a cell of a column of some width shows in an Excel of some kind. */
export function textIn(quirks: Quirks, cell: HostCell, from1904: boolean, width: number | undefined): string {
  const text = shownText(cell, from1904);
  if (typeof cell.value !== 'number' || cell.format === '@') return text;
  if (quirks.hashesInNarrow && width !== undefined && text.length * DIGIT > width) return '####';
  if (!quirks.decimalComma) return text;
  return text.replace(/[.,/]/g, (sign) => ({ '.': ',', ',': '.', '/': '.' })[sign] ?? sign);
}

/** What a cell shows. Formats that no test needs are not known here. */
export function shownText({ value, format }: HostCell, from1904: boolean): string {
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' || format === 'General' || format === '@') return String(value);
  if (/^0+$/.test(format)) return String(Math.round(value)).padStart(format.length, '0');
  if (/^[0 ]+$/.test(format)) return grouped(value, format);
  if (format === '#,##0') return Math.round(value).toLocaleString('en-GB');
  if (format === '0.00') return value.toFixed(2);
  if (/^(?:"£"|\[\$£-809\])#,##0\.00$/.test(format))
    return `£${value.toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
  const day = format.replace('[$-809]', '');
  if (/^[dmy/ -]+$/.test(day)) return shownDay(value + (from1904 ? 1_462 : 0), day);
  throw gap(`Range.text in the format ${format}`);
}

function shownDay(serial: number, format: string): string {
  const date = new Date((Math.floor(serial) - 25_569) * 86_400_000);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const monthName = [...MONTHS, ...LATER_MONTHS][month] ?? '';
  return format.replace(/d+|m+|y+/g, (letters) => {
    if (letters.startsWith('y')) return letters.length > 2 ? String(year) : String(year % 100).padStart(2, '0');
    if (letters.startsWith('d')) return String(day).padStart(letters.length, '0');
    if (letters.length > 3) return monthName;
    return letters.length === 3 ? monthName.slice(0, 3) : String(month + 1).padStart(letters.length, '0');
  });
}

function grouped(value: number, format: string): string {
  const digits = String(value).padStart(format.replaceAll(' ', '').length, '0');
  let next = 0;
  return [...format].map((place) => (place === '0' ? (digits[next++] ?? '') : ' ')).join('');
}
