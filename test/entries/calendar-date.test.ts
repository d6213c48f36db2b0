import fc from 'fast-check';
import {
  academicYearOf,
  addDays,
  daysBetween,
  calendarDate,
  datePartsOf,
  ediDate,
  formatDate,
  parseCalendarDate,
  type CalendarDate,
} from '../../src/entries';

const DAY = 86_400_000;

/** A day between two years, ends included. */
function dayBetween(first: number, last: number): fc.Arbitrary<CalendarDate> {
  const days = (Date.UTC(last, 11, 31) - Date.UTC(first, 0, 1)) / DAY;
  return fc
    .nat(days)
    .map((day) => new Date(Date.UTC(first, 0, 1) + day * DAY).toISOString().slice(0, 10) as CalendarDate);
}

const anyDay = dayBetween(1900, 2999);

describe('a day', () => {
  test.each([
    [2027, 2, 21, '2027-02-21'],
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [1900, 1, 1, '1900-01-01'],
    [2999, 12, 31, '2999-12-31'],
  ])('of year %d, month %d, day %d is %s', (year, month, day, date) => {
    expect(calendarDate(year, month, day)).toBe(date);
    expect(parseCalendarDate(date)).toBe(date);
  });

  test.each([
    [2027, 2, 29, 'no leap year'],
    [1900, 2, 29, 'a hundredth year that is no leap year'],
    [2027, 2, 31, 'no such day'],
    [2027, 4, 31, 'no such day'],
    [2027, 0, 1, 'no month'],
    [2027, 13, 1, 'no month'],
    [2027, 1, 0, 'no day'],
    [2027, 1, 32, 'no day'],
    [1899, 12, 31, 'before the calendar'],
    [3000, 1, 1, 'after the calendar'],
    [27, 1, 1, 'a year of two digits'],
    [2027, 1.5, 1, 'half a month'],
    [2027, 1, NaN, 'not a number'],
  ])('there is none of year %d, month %d, day %d: %s', (year, month, day) =>
    expect(calendarDate(year, month, day)).toBeNull(),
  );

  test.each(['2027-02-29', '2027-2-1', '27-02-01', '21/02/2027', '2027-02-21T00:00', ' 2027-02-21', '20270221', ''])(
    '%j is not read as a day',
    (text) => expect(parseCalendarDate(text)).toBeNull(),
  );

  test('parts and text go round, and texts sort as the days do', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (date, other) => {
        const { year, month, day } = datePartsOf(date);
        expect(calendarDate(year, month, day)).toBe(date);
        expect(parseCalendarDate(date)).toBe(date);
        expect(date < other).toBe(Date.parse(date) < Date.parse(other));
      }),
    );
  });

  test.each([
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2027-03-28', 1, '2027-03-29'],
    ['2027-02-21', 0, '2027-02-21'],
  ] as const)('%s and %d days is %s', (date, days, moved) => expect(addDays(date, days)).toBe(moved));

  test('days added can be taken away again', () => {
    fc.assert(
      fc.property(dayBetween(1950, 2949), fc.integer({ min: -18_000, max: 18_000 }), (date, days) => {
        const moved = addDays(date, days);
        expect(addDays(moved, -days)).toBe(date);
        expect(daysBetween(date, moved)).toBe(days);
        expect((Date.parse(moved) - Date.parse(date)) / DAY).toBe(days);
      }),
    );
  });

  test('the calendar cannot be left', () => {
    expect(() => addDays('2999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('1900-01-01', -1)).toThrow(RangeError);
  });

  test.each([
    ['2027-02-21', '21 Feb 2027', '210227'],
    ['2009-09-03', '3 Sep 2009', '030909'],
    ['1999-12-31', '31 Dec 1999', '311299'],
  ] as const)('%s is shown as %s and filed as %s', (date, shown, filed) => {
    expect(formatDate(date)).toBe(shown);
    expect(ediDate(date)).toBe(filed);
  });

  test.each([
    ['2026-08-31', 2025],
    ['2026-09-01', 2026],
    ['2026-12-31', 2026],
    ['2027-01-01', 2026],
    ['2027-08-31', 2026],
    ['2027-09-01', 2027],
  ] as const)('%s lies in the academic year that begins in %d', (date, year) => {
    expect(academicYearOf(date)).toBe(year);
  });

  test('a day lies between 1 September of its academic year and 31 August of the next', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const year = academicYearOf(date);
        expect(`${year}-09-01` <= date && date <= `${year + 1}-08-31`).toBe(true);
      }),
    );
  });
});
