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
import { mistakeWords } from '../words/mistakes';

/** Values as an officer writes them in a reference file: all as text in quotes. Each says what a right one looks like. */

const QUOTED = 60;

type Reading<Value> = { readonly value: Value } | { readonly problem: string };

/** No value is written in more characters. */
const LONGEST = 200;

function written<Value>(expected: string, read: (text: string) => Reading<Value>) {
  return z.pipe(
    z.string({
      error: (issue) => (issue.input === undefined ? undefined : mistakeWords.isNot(quoted(issue.input), expected)),
    }),
    z.transform((text: string, context) => {
      const reading: Reading<Value> =
        text.length > LONGEST ? { problem: mistakeWords.isNot(quoted(text), expected) } : read(text.trim());
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
  return value === null ? { problem: mistakeWords.values.amountUnclear(text) } : { value };
}

/** Dates of series have no century but this one. */
const THIS_CENTURY = 99;

/** As dates are written in the UK: `2027-02-21`, `21/02/2027`, `21.2.27`, `21 February 2027`. */
export function readDate(text: string): Reading<CalendarDate> {
  const value = parseWrittenDate(text, THIS_CENTURY);
  if (value !== null) return { value };
  return /^\d{4}-\d{1,2}-\d{1,2}$|^\d{1,2}([/.-])\d{1,2}\1(\d{4}|\d{2})$/.test(text)
    ? { problem: mistakeWords.values.noDay(text) }
    : { problem: mistakeWords.values.noDate(text) };
}

function readSeries(text: string): Reading<Series> {
  const value = parseSeries(text);
  return value === null ? { problem: mistakeWords.values.noSeries(text) } : { value };
}

function matching(pattern: RegExp, problem: string) {
  return (text: string): Reading<string> => {
    const value = text.toUpperCase();
    return pattern.test(value) ? { value } : { problem: mistakeWords.values.isNotQuoted(text, problem) };
  };
}

function found<Value>(value: Value | null, problem: string): Reading<Value> {
  return value === null ? { problem } : { value };
}

export const amount = written(mistakeWords.values.amount, readAmount);
export const date = written(mistakeWords.values.date, readDate);
export const academicYear = written(mistakeWords.values.academicYear, (text) => {
  const [, first = '', second] = /^(20\d{2})\s*[/–-]\s*(?:20)?(\d{2})$/.exec(text) ?? [];
  const isYear = first !== '' && (Number(first) + 1) % 100 === Number(second);
  return isYear ? { value: Number(first) } : { problem: mistakeWords.values.noAcademicYear(text) };
});
export const session = written(mistakeWords.values.session, (text): Reading<'AM' | 'PM'> => {
  const value = text.toUpperCase();
  return value === 'AM' || value === 'PM' ? { value } : { problem: mistakeWords.values.noSession(text) };
});
export const series = written(mistakeWords.values.series, readSeries);

export const centreNumber = written(mistakeWords.values.centreNumber, (text) =>
  found(parseCentreNumber(text), mistakeWords.values.noCentreNumber(text)),
);
export const postcode = written(
  mistakeWords.values.postcode,
  matching(/^[A-Z0-9][A-Z0-9 ]{4,6}[A-Z0-9]$/, mistakeWords.values.postcodeForm),
);
export const qualificationCode = written(
  mistakeWords.values.entryCode,
  matching(QUALIFICATION_CODE, mistakeWords.values.qualificationCode),
);
export const optionCode = written(
  mistakeWords.values.optionCode,
  matching(/^[0-9A-Z]{1,6}$/, mistakeWords.values.optionCodeForm),
);
/** Nothing but a unit can stand here, so that `1c` is one. */
export const unit = written(mistakeWords.values.unit, (text) =>
  found(
    UNIT_CODE.test(text.toUpperCase()) ? text.toUpperCase() : parseUnit(text.toUpperCase()),
    mistakeWords.values.noUnit(text),
  ),
);
export const qan = written(mistakeWords.values.qan, (text) => found(parseQan(text), mistakeWords.values.noQan(text)));
