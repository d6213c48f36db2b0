import fc from 'fast-check';
import { parseCalendarDate } from '../../src/entries';
import {
  dateOfSerial,
  dayTextOfSerial,
  momentOfSerial,
  serialFrom1904,
  serialOfDate,
  serialOfMoment,
} from '../../src/excel-values';

test.each([
  [0, null],
  [0.5, null],
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [59.99, '1900-02-28'],
  [60, null],
  [60.5, null],
  [61, '1900-03-01'],
  [39_893, '2009-03-21'],
  [39_893.75, '2009-03-21'],
  [39_893.999_999_9, '2009-03-21'],
  [-5, null],
  [Number.NaN, null],
  [Infinity, null],
  [2_958_466, null],
])('the serial number %p is %p', (serial, date) => {
  expect(dateOfSerial(serial)).toBe(date);
});

test.each([
  ['1900-01-01', 1],
  ['1900-02-28', 59],
  ['1900-03-01', 61],
  ['1904-01-01', 1_462],
  ['2009-03-21', 39_893],
] as const)('%s is the serial number %d', (date, serial) => {
  expect(serialOfDate(date)).toBe(serial);
});

/** Days by the calendar of the platform, as numbers from 1 January 1900 to the end of 2999. */
const dayNumbers = fc.integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2999, 11, 31) / 86_400_000 });

function dateOf(dayNumber: number) {
  const date = parseCalendarDate(new Date(dayNumber * 86_400_000).toISOString().slice(0, 10));
  if (date === null) throw new Error(`${dayNumber} is no day.`);
  return date;
}

test('every day of the platform has one serial number, and is read from it again', () => {
  fc.assert(
    fc.property(dayNumbers, fc.double({ min: 0, max: 0.999, noNaN: true }), (dayNumber, time) => {
      const date = dateOf(dayNumber);
      const serial = serialOfDate(date);
      expect(dateOfSerial(serial + time)).toBe(date);
      expect(dayTextOfSerial(serial)).toBe(date.split('-').reverse().join('/'));
      expect(serialOfMoment(dayNumber * 86_400_000)).toBe(serial);
    }),
  );
});

test('the day after has the next serial number, but for the leap day of 1900', () => {
  fc.assert(
    fc.property(dayNumbers, (dayNumber) => {
      const step = serialOfDate(dateOf(dayNumber)) - serialOfDate(dateOf(Math.max(dayNumber - 1, -25_567)));
      const first = Date.UTC(1900, 0, 1) / 86_400_000;
      const afterLeapDay = Date.UTC(1900, 2, 1) / 86_400_000;
      expect(step).toBe(dayNumber === first ? 0 : dayNumber === afterLeapDay ? 2 : 1);
    }),
  );
});

test('a moment is read from its serial number to the second', () => {
  const moments = fc.integer({ min: Date.UTC(1900, 0, 1) / 1000, max: Date.UTC(2999, 11, 31) / 1000 });
  fc.assert(
    fc.property(moments, (seconds) => {
      expect(momentOfSerial(serialOfMoment(seconds * 1000))?.getTime()).toBe(seconds * 1000);
    }),
  );
});

test('noon of 28 February 1900 comes before the leap day that never was', () => {
  expect(serialOfMoment(Date.UTC(1900, 1, 28, 12))).toBe(59.5);
});

test('a day of the 1904 system is the same day in the 1900 system', () => {
  expect(serialOfDate('1904-01-01', true)).toBe(0);
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(1904, 0, 1) / 86_400_000, max: 300_000 }), (dayNumber) => {
      const date = dateOf(dayNumber);
      expect(dateOfSerial(serialFrom1904(serialOfDate(date, true)))).toBe(date);
    }),
  );
});
