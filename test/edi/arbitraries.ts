import fc from 'fast-check';
import { calendarDate, uciCheckLetter, ulnCheckDigit, upnCheckLetter } from '../../src/entries';
import type { EntryFile, EntryFileCandidate } from '../../src/edi';
import type { FieldLayout, RecordLayout } from '../../src/edi/layouts';

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export function digits(length: number): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: 10 ** length - 1 }).map((value) => String(value).padStart(length, '0'));
}

export function letters(alphabet: string, minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength });
}

function trimmed(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return text.map((value) => value.trim());
}

export const optionCode = letters('!#/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabz~', 1, 6);

export const series = fc.record({
  month: fc.integer({ min: 1, max: 12 }),
  letter: fc.constantFrom(...CAPITALS),
  year: fc.integer({ min: 2000, max: 2099 }),
});

const day = (from: number, to: number) =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map(([year, month, date]) => calendarDate(year, month, date) ?? calendarDate(year, month, 28) ?? '2000-01-01');

export const frame = fc.record({
  centreNumber: digits(5),
  board: letters(`0123456789${CAPITALS}`, 2, 2),
  series,
  sequence: fc.integer({ min: 1, max: 999 }).filter((sequence) => sequence % 100 !== 0),
  postcode: trimmed(letters('ABZ 09', 0, 8)),
  software: fc.record({ name: trimmed(letters('Entry W', 0, 7)), version: letters('0123.', 0, 3) }),
  produced: day(2000, 2099),
});

export const uci = digits(12).map((first) => first + (uciCheckLetter(first) ?? ''));
export const uln = fc
  .integer({ min: 100_000_000, max: 998_999_999 })
  .map((first) => String(first) + (ulnCheckDigit(String(first)) ?? ''))
  .map((whole) => (whole.length === 10 && !/^(\d)\1{9}$/.test(whole) ? whole : ''));
export const upn = digits(12).map((last) => (upnCheckLetter(last) ?? '') + last);

const name = fc
  .tuple(letters("ABCXYZ'-.()/,", 1, 20), trimmed(letters("ABCXYZ '-.()/,", 0, 19)))
  .map(([surname, forenames]) => `${surname}:${forenames}`);

function candidate(number: string, seriesYear: number): fc.Arbitrary<EntryFileCandidate> {
  return fc.record({
    number: fc.constant(number),
    name,
    sex: fc.constantFrom('M', 'F', 'N'),
    birthDate: fc.option(day(seriesYear - 99, seriesYear)),
    uci,
    upn: fc.oneof(fc.constant(''), upn),
    uln: fc.oneof(fc.constant(''), uln),
    status: fc.constantFrom('C', 'P'),
    options: fc.uniqueArray(optionCode, { minLength: 1, maxLength: 30 }),
  });
}

/** Entry files and amendment files that can be written. */
export const entryFile: fc.Arbitrary<EntryFile> = frame.chain((headers) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 5 })
    .chain((numbers) =>
      fc.record({
        dataType: fc.constantFrom('E', 'A'),
        candidates: fc.tuple(
          ...numbers.map((number) => candidate(String(number).padStart(4, '0'), headers.series.year)),
        ),
      }),
    )
    .map((rest) => ({ ...headers, ...rest })),
);

/** Content that a field can hold, as a reader gives it back. */
function content(field: FieldLayout): fc.Arbitrary<string> {
  const blank = field.optional ? [fc.constant('')] : [];
  if (field.form === 'option-code') return optionCode;
  if (field.form === 'item') return fc.constantFrom('C', 'U', 'B');
  if (field.form === 'yes-no') return fc.constantFrom('Y', 'N', '');
  if (field.type === 'date') return fc.oneof(...blank, fc.constantFrom('280227', '290228', '311299'));
  if (field.type === 'digits') return fc.oneof(...blank, digits(field.length));
  const printable = letters("AZaz09 !'&~", 1, field.length).map((text) => text.trim());
  return fc.oneof(
    ...blank,
    printable.map((text) => (text === '' && !field.optional ? 'X' : text)),
  );
}

/** Values for every field of a basedata record. */
export function recordValues(layout: RecordLayout): fc.Arbitrary<Record<string, string>> {
  const fields = Object.entries(layout.fields).filter(([field]) => field !== 'dataType' && field !== 'recordType');
  return fc.record(Object.fromEntries(fields.map(([field, where]) => [field, content(where)])));
}
