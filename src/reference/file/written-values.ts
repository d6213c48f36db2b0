import './jitless';
import * as z from 'zod/mini';
import {
  parseCentreNumber,
  parsePence,
  parseQan,
  parseSeries,
  parseUnit,
  parseWrittenDate,
  QUALIFICATION_CODE,
  UNIT_CODE,
  type CalendarDate,
  type Pence,
  type Series,
} from '../../entries';

/** Values as an officer writes them in a reference file: all as text in quotes. Each says what a right one looks like. */

const QUOTED = 60;

type Reading<Value> = { readonly value: Value } | { readonly problem: string };

/** No value is written in more characters. */
const LONGEST = 200;

function written<Value>(expected: string, read: (text: string) => Reading<Value>) {
  return z.pipe(
    z.string({
      error: (issue) => (issue.input === undefined ? undefined : `${quoted(issue.input)} is not ${expected}`),
    }),
    z.transform((text: string, context) => {
      const reading: Reading<Value> =
        text.length > LONGEST ? { problem: `${quoted(text)} is not ${expected}` } : read(text.trim());
      if ('value' in reading) return reading.value;
      context.issues.push({ code: 'custom', message: reading.problem, input: text });
      return z.NEVER;
    }),
  );
}

/** A value as a message quotes it; the beginning of a long one. */
export function quoted(value: unknown): string {
  return JSON.stringify(typeof value === 'string' ? value.slice(0, QUOTED) : value).slice(0, QUOTED);
}

/** Pounds and pence with both digits of the pence, or whole pounds with the £ sign: `12.5` and `1250` could be misread. */
export function readAmount(text: string): Reading<Pence> {
  const clear = /^£?\s?[\d,]+\.\d{2}$/.test(text) || /^£\s?[\d,]+$/.test(text);
  const value = clear ? parsePence(text) : null;
  return value === null
    ? { problem: `"${text}" is not a clear amount. Write pounds and pence, as "£12.50"` }
    : { value };
}

/** Dates of series have no century but this one. */
const THIS_CENTURY = 99;

/** As dates are written in the UK: `2027-02-21`, `21/02/2027`, `21.2.27`, `21 February 2027`. */
export function readDate(text: string): Reading<CalendarDate> {
  const value = parseWrittenDate(text, THIS_CENTURY);
  if (value !== null) return { value };
  return /^\d{4}-\d{1,2}-\d{1,2}$|^\d{1,2}([/.-])\d{1,2}\1(\d{4}|\d{2})$/.test(text)
    ? { problem: `"${text}" is not a day of the calendar. Look up the right day` }
    : { problem: `"${text}" is not a date as it should be written. Write "2027-02-21" or "21/02/2027"` };
}

function readSeries(text: string): Reading<Series> {
  const value = parseSeries(text);
  return value === null
    ? { problem: `"${text}" is not a series. Write "June 2027" or its code, as "6A27"` }
    : { value };
}

function matching(pattern: RegExp, problem: string) {
  return (text: string): Reading<string> => {
    const value = text.toUpperCase();
    return pattern.test(value) ? { value } : { problem: `"${text}" is not ${problem}` };
  };
}

function found<Value>(value: Value | null, problem: string): Reading<Value> {
  return value === null ? { problem } : { value };
}

export const amount = written('an amount. Write it as text in quotes, as "£12.50"', readAmount);
export const date = written('a date. Write it as text in quotes, as "2027-02-21" or "21/02/2027"', readDate);
export const academicYear = written('an academic year. Write it as text in quotes, as "2026/27"', (text) => {
  const [, first = '', second] = /^(20\d{2})\s*[/–-]\s*(?:20)?(\d{2})$/.exec(text) ?? [];
  const isYear = first !== '' && (Number(first) + 1) % 100 === Number(second);
  return isYear ? { value: Number(first) } : { problem: `"${text}" is not an academic year. Write "2026/27"` };
});
export const session = written('a session. Write "AM" or "PM"', (text): Reading<'AM' | 'PM'> => {
  const value = text.toUpperCase();
  return value === 'AM' || value === 'PM' ? { value } : { problem: `"${text}" is not a session. Write "AM" or "PM"` };
});
export const series = written('a series. Write it as text in quotes, as "June 2027"', readSeries);

export const centreNumber = written('a centre number. Write it in quotes, as "99999"', (text) =>
  found(parseCentreNumber(text), `"${text}" is not a centre number. Write its five digits, as "99999"`),
);
export const postcode = written(
  'a postcode. Write it in quotes, as "ZZ99 9ZZ"',
  matching(/^[A-Z0-9][A-Z0-9 ]{4,6}[A-Z0-9]$/, 'a postcode of at most 8 characters, as "ZZ99 9ZZ"'),
);
export const qualificationCode = written(
  'an entry code. Write it in quotes, as "05835"',
  matching(QUALIFICATION_CODE, 'the entry code of a qualification. Write its five digits, as "05835"'),
);
export const optionCode = written(
  'an option code. Write it in quotes, as "583501"',
  matching(/^[0-9A-Z]{1,6}$/, 'an option entry code: up to six letters and digits, as "583501"'),
);
/** Nothing but a unit can stand here, so that `1c` is one. */
export const unit = written('a unit. Write it in quotes, as "01"', (text) =>
  found(
    UNIT_CODE.test(text.toUpperCase()) ? text.toUpperCase() : parseUnit(text.toUpperCase()),
    `"${text}" is not a unit. Write its two characters, as "01", "1C" or "CC"`,
  ),
);
export const qan = written('a QAN. Write it in quotes, as "601/7699/4"', (text) =>
  found(parseQan(text), `"${text}" is not a QAN: it has not the form "601/7699/4", or one of its digits was mistyped`),
);
