import fc from 'fast-check';
import {
  compareSeries,
  monthOfCharacter,
  parseSeries,
  registrationSeriesAt,
  sameSeries,
  seriesCharacters,
  seriesCode,
  seriesName,
  type Series,
} from '../../src/entries';

const anySeries: fc.Arbitrary<Series> = fc.record({
  month: fc.integer({ min: 1, max: 12 }),
  letter: fc.option(fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ')),
  year: fc.integer({ min: 2000, max: 2099 }),
});

const series = (month: number, year: number, letter: string | null = null): Series => ({ month, letter, year });

describe('a series', () => {
  test.each([
    ['9R26', series(9, 2026, 'R'), 'September 2026'],
    ['1A27', series(1, 2027, 'A'), 'January 2027'],
    ['6?27', series(6, 2027), 'June 2027'],
    ['AA26', series(10, 2026, 'A'), 'October 2026'],
    ['BA26', series(11, 2026, 'A'), 'November 2026'],
    ['CA09', series(12, 2009, 'A'), 'December 2009'],
  ])('%s', (code, expected, name) => {
    expect(seriesCode(expected)).toBe(code);
    expect(seriesCharacters(expected)).toBe(code.slice(0, 2));
    expect(seriesName(expected)).toBe(name);
    expect(parseSeries(code)).toEqual(expected);
    expect(parseSeries(name)).toEqual({ ...expected, letter: null });
  });

  test('code and name go round; the name has no letter', () => {
    fc.assert(
      fc.property(anySeries, (one) => {
        expect(parseSeries(seriesCode(one))).toEqual(one);
        expect(parseSeries(seriesName(one))).toEqual({ ...one, letter: null });
      }),
    );
  });

  test.each(['6A 27', '6a27', '6A2027', '6A-27', '6A/27', '6A - 2027', ' 6A27 '])('%j is a code of June 2027', (text) =>
    expect(parseSeries(text)).toEqual(series(6, 2027, 'A')),
  );

  test.each(
    ['June 2027', 'JUNE 2027', 'Jun 2027', 'Jun-27', "June '27", 'June ’27', 'Jun. 27', 'June27', 'June, 2027'].concat(
      [
        '2027 June',
        '2027-Jun',
        'Summer 2027',
        'summer 27',
        'June 2027 series',
        'June series 2027',
        'Summer Exams 2027',
      ],
      ['06/2027', '6/2027', 'June\u00a02027', ' June 2027 ', 'June – 2027'],
    ),
  )('%j is June 2027', (text) => expect(parseSeries(text)).toEqual(series(6, 2027)));

  test.each([
    ['Sept 2026', series(9, 2026)],
    ['Sep 26', series(9, 2026)],
    ['Jan-27', series(1, 2027)],
    ['January 2027', series(1, 2027)],
    ['May 2027', series(5, 2027)],
    ['12/2026', series(12, 2026)],
  ])('%j', (text, expected) => expect(parseSeries(text)).toEqual(expected));

  test.each([
    ['27 June', 'a day'],
    ['27 June 2027', 'a day'],
    ['01/06/2027', 'a day'],
    ['June', 'no year'],
    ['2027', 'no month'],
    ['6A', 'no year'],
    ['2026/27', 'an academic year'],
    ['2026-27', 'an academic year'],
    ['26/27', 'an academic year'],
    ['Winter 2027', 'January 2027 or November 2026'],
    ['Spring 2027', 'no month'],
    ['Autumn 2026', 'September, October or November'],
    ['13/2027', 'no month'],
    ['00/2027', 'no month'],
    ['06/27', 'a day or a month'],
    ['Ju 2027', 'June or July'],
    ['Jan/June 2027', 'two series'],
    ['June 1927', 'no series of this century'],
    ['June 2127', 'no series of this century'],
    ['0A27', 'no month'],
    ['DA27', 'no month'],
    ['6127', 'no letter'],
    ['constructor 27', 'no month'],
    ['Juné 2027', 'no month'],
    ['#N/A', 'an error'],
    ['', 'nothing'],
  ])('%j is not read as a series: %s', (text) => expect(parseSeries(text)).toBeNull());

  test('whatever is read is a series', () => {
    const start = fc.constantFrom('6A', 'AZ', '0B', 'june', 'Sept', 'constructor', '27', '2027', '13', '06');
    const joint = fc.constantFrom('', ' ', '-', '/', ' series ', '?');
    const end = fc.oneof(fc.stringMatching(/^\d{0,5}$/), start);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.tuple(start, joint, end).map((parts) => parts.join('')),
        ),
        (text) => {
          const read = parseSeries(text);
          if (read !== null) expect(parseSeries(seriesCode(read))).toEqual(read);
          else expect(text).not.toMatch(/^(june|sept)[ -]20\d{2}$/);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['1', 1],
    ['9', 9],
    ['A', 10],
    ['c', 12],
    ['0', null],
    ['D', null],
    ['', null],
    ['12', null],
  ])('the character %j stands for month %s', (character, month) => expect(monthOfCharacter(character)).toBe(month));

  test('a letter that is not known matches any, two that are known must be the same', () => {
    expect(sameSeries(series(6, 2027), series(6, 2027, 'A'))).toBe(true);
    expect(sameSeries(series(6, 2027, 'A'), series(6, 2027, 'A'))).toBe(true);
    expect(sameSeries(series(6, 2027, 'A'), series(6, 2027, 'B'))).toBe(false);
    expect(sameSeries(series(6, 2027), series(1, 2027))).toBe(false);
    expect(sameSeries(series(6, 2027), series(6, 2026))).toBe(false);
  });

  test('series sort by time', () => {
    const sorted = [series(6, 2027), series(9, 2026), series(1, 2027), series(11, 2025)].sort(compareSeries);
    expect(sorted.map(seriesName)).toEqual(['November 2025', 'September 2026', 'January 2027', 'June 2027']);
  });

  test.each([
    ['2026-11-23', 'September 2026'],
    ['2027-02-21', 'September 2026'],
    ['2027-08-31', 'September 2026'],
    ['2027-09-01', 'September 2027'],
  ] as const)('a registration made on %s goes into %s', (date, name) => {
    expect(seriesName(registrationSeriesAt(date))).toBe(name);
    expect(registrationSeriesAt(date).letter).toBeNull();
  });
});
