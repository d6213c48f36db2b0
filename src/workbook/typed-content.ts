import { parseWrittenDate, type CalendarDate } from '../entries';
import type { NumberFormat } from './number-format';
import { paddedNumber } from './padded-number';

/** What a cell holds once something was typed into it. */
export type TypedContent = string | { readonly day: CalendarDate } | { readonly number: number };

/** A number as one types it, without zeros in front. Excel shows more digits before the point as a power of ten, and keeps 15. */
const NUMBER = /^-?(?:0|[1-9]\d{0,10})(?:\.\d{1,4})?$/;
const DIGITS = /^\d{1,11}$/;
/** In front of what is meant as a text; Excel keeps it out of the text. */
const TEXT_MARK = "'";
/** A day as one types it: in numbers, with a month in letters, or with the year in front. */
const DAY =
  /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}[/-]\d{1,2}[/-]\d{2}|\d{1,2}(?:st|nd|rd|th)?[ /-][a-z]{3,9}\.?,?[ /-](?:\d{4}|\d{2})|[a-z]{3,9} \d{1,2},? \d{4}|\d{4}-\d{1,2}-\d{1,2})$/i;
/** As in Excel, a year of two digits up to this one is of this century. */
const PIVOT = 29;

/**
 * What Excel in the United Kingdom makes of a text that is typed into a cell of that format: in one for text the text itself, else a
 * number or a day where it is one, in any usual British form (`18 Dec 2026`, `11/12/26`, `2027-08-19`). Unlike Excel it never loses a zero
 * in front (`0012`) or takes `Jan 27` and `1-2` for days: those stay texts. In a format for days a number stays a text, and is no day in 1905. Pounds and commas are taken
 * off where the format puts them on. An apostrophe in front makes what follows a text, and is not part of it.
 */
export function typedContent(text: string, { code, isDate }: NumberFormat): TypedContent {
  if (text.startsWith(TEXT_MARK)) return text.slice(TEXT_MARK.length);
  const typed =
    code === undefined
      ? text.trim()
      : text
          .trim()
          .replace(code.includes('£') ? /^£/ : '', '')
          .replace(/,(?=\d{3})/g, '');
  if (code === '@') return text;
  const date = typedDay(typed);
  if (date !== null) return code === undefined || isDate ? { day: date } : text;
  if (isDate || code?.includes('%')) return text;
  if (NUMBER.test(typed)) return { number: Number(typed) };
  const isShownSo = code !== undefined && DIGITS.test(typed) && paddedNumber(Number(typed), code) === typed;
  return isShownSo ? { number: Number(typed) } : text;
}

/** The day that a text is when it is typed; null where it is none. */
export function typedDay(text: string): CalendarDate | null {
  return DAY.test(text.trim()) ? parseWrittenDate(text.trim(), PIVOT) : null;
}
