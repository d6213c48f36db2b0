import {
  memoizeBy,
  memoizeByRequest,
  memoizeOf,
  NO_OPTION,
  type Series,
  type RequestedOption,
} from '../../src/entries';

const JANUARY: Series = { month: 1, letter: 'A', year: 2027 };
const JUNE: Series = { month: 6, letter: 'A', year: 2027 };
const FIRST: RequestedOption = { ...NO_OPTION, code: '583501' };
const SECOND: RequestedOption = { ...NO_OPTION, code: '583502' };

test('what is asked for many times in one series is worked out once, and another request or series anew', () => {
  const worked: string[] = [];
  const name = memoizeByRequest(
    (asked: { wanted: RequestedOption; series: Series | null }) => asked,
    ({ wanted, series }) => {
      worked.push(`${wanted.code} ${series?.month ?? 'none'}`);
      return worked.at(-1) ?? '';
    },
  );
  const asked = [FIRST, SECOND, FIRST].flatMap((wanted) =>
    [JANUARY, JUNE, null, JANUARY].map((series) => ({ wanted, series })),
  );
  expect(asked.map(name)).toEqual(asked.map(({ wanted, series }) => `${wanted.code} ${series?.month ?? 'none'}`));
  expect(worked).toHaveLength(6);
});

test('what was worked out for a key is given again, and no more answers are kept than were asked for', () => {
  const asked: string[] = [];
  const shout = memoizeBy(
    (word: string) => word.toLowerCase(),
    (word) => {
      asked.push(word);
      return word.toUpperCase();
    },
    2,
  );
  expect(['a', 'A', 'b', 'c', 'c', 'B'].map((word) => shout(word))).toEqual(['A', 'A', 'B', 'C', 'C', 'B']);
  expect(asked).toEqual(['a', 'b', 'c', 'c']);
});

test('what was worked out for a thing is given again for the very thing alone', () => {
  const asked: Series[] = [];
  const name = memoizeOf((series: Series) => {
    asked.push(series);
    return `${series.year}-${series.month}`;
  });
  const twin = { ...JUNE };
  expect([JUNE, JUNE, twin, JANUARY, JUNE].map(name)).toEqual(['2027-6', '2027-6', '2027-6', '2027-1', '2027-6']);
  expect(asked).toEqual([JUNE, twin, JANUARY]);
});
