import { parsePence, parseSeries, sameSeries, seriesCode, type Pence } from '../../entries';
import { findTable } from '../found-table';
import type { SheetContent } from '../sheet-content';
import type { InvoiceLine } from './invoice-line';

/** The lines of an invoice, as far as they can be compared. */
export interface InvoiceRead {
  readonly lines: readonly InvoiceLine[];
  /** The rows, counted from 0, that say something and have no code or no whole number of entries: sums, other things invoiced. */
  readonly left: readonly number[];
}

const WANTED = [
  { heading: 'Code', holds: 'text' },
  { heading: 'Series', holds: 'text' },
  { heading: 'Entries', holds: 'text' },
  { heading: 'Amount', holds: 'money' },
] as const;

/** The invoice's own lines, from a sheet with the headings Code, Entries, Amount and perhaps Series; null where these are missing. */
export function readInvoice(sheet: SheetContent): InvoiceRead | null {
  const { columns, lines: found } = findTable(sheet, sheet.name, WANTED);
  if (columns['Code'] === undefined || columns['Entries'] === undefined || columns['Amount'] === undefined) return null;
  const lines: InvoiceLine[] = [];
  const left: number[] = [];
  for (const { row, texts } of found) {
    const count = (texts['Entries'] ?? '').replaceAll(',', '');
    const code = (texts['Code'] ?? '').replace(/\s/g, '').toUpperCase();
    const entries = count === '' ? Number.NaN : Number(count);
    // A code has digits; words such as Total are none.
    if (!/\d/.test(code) || !Number.isInteger(entries)) left.push(row);
    else {
      const series = seriesText(texts['Series'] ?? '');
      lines.push({ code, title: '', series, entries, amount: parseAmount(texts['Amount'] ?? '') });
    }
  }
  return { lines, left };
}

/** An amount; with a minus sign, in brackets or with CR behind it, it is credited. */
function parseAmount(text: string): Pence | null {
  const credited = /^\((.+)\)$|^(£?\s*)[-−](.+)$|^(.+?)\s*(?:-|CR)$/i.exec(text.trim());
  if (credited === null) return parsePence(text);
  const pence = parsePence(credited[1] ?? credited[3] ?? credited[4] ?? '');
  return pence === null ? null : 0 - pence;
}

/** `6A27`, however it is written; a series in words stays as it is, in capitals. */
function seriesText(text: string): string {
  const series = parseSeries(text);
  return series !== null && series.letter !== null ? seriesCode(series) : text.trim().toUpperCase();
}

/**
 * An invoice's lines with the codes that the register has for them: a qualification's five digits (`05835`, or `5835` where the zero in
 * front was lost) stand for its registration, `583500`; a series in words, `June 2027`, for its code.
 */
export function withCodesOf(expected: readonly InvoiceLine[], invoiced: readonly InvoiceLine[]): InvoiceLine[] {
  const codes = new Set(expected.map(({ code }) => code));
  const known = expected.flatMap(({ series: code }) => {
    const series = parseSeries(code);
    return series === null ? [] : [{ code, series }];
  });
  return invoiced.map((line) => {
    const registration = registrationCode(line.code);
    const isOurs = !codes.has(line.code) && registration !== null && codes.has(registration);
    const code = isOurs ? registration : line.code;
    const named = parseSeries(line.series);
    if (named === null || named.letter !== null) return { ...line, code };
    const same = known.find(({ series }) => sameSeries(series, named));
    return { ...line, code, series: same?.code ?? line.series };
  });
}

/** The option code of a qualification's registration, `583500` of `05835`; null where a code is no qualification's. */
function registrationCode(code: string): string | null {
  const digits = /^0?(\d{4})$/.exec(code)?.[1];
  return digits === undefined ? null : `${digits}00`;
}
