import { seriesKey } from '../../src/entries';
import { parseUnitHeading } from '../../src/table/unit-heading';

/** The unit, the series, the month without a year, and what the other words say. */
function read(text: string): unknown[] | null {
  const heading = parseUnitHeading(text);
  if (heading === null) return null;
  const { wanted, series, month, saying } = heading;
  return [wanted.unit, series === null ? null : seriesKey(series), month ?? null, saying];
}

test.each([
  ...['Unit 1 June 2027', 'Unit 1 (June 2027)', 'Unit 1 (June 27)', 'Unit 1 [June 2027]', 'Unit 1\n(Jun-27)'],
  ...['583501 (June 2027)', '583501 {Jun 27}', 'Unit 1 ( June 2027 )', 'Unit 1 (Y/N) (June 2027)'],
])('%j is the unit in its series, in whatever brackets the series stands', (text) => {
  expect(read(text)).toEqual(['01', '2027-6', null, 'entry']);
});

test.each(['Unit 1 (Jan)', 'Unit 1 [Jan]', 'Unit 1 {Jan}'])('%j names a month without its year', (text) => {
  expect(read(text)).toEqual(['01', null, 'Jan', 'entry']);
});

test.each(['Unit 1 (Y/N)', 'Unit 1 [Y/N]', 'Unit 1'])('%j names no series', (text) => {
  expect(read(text)).toEqual(['01', null, null, 'entry']);
});
