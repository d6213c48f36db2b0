import { allOf } from '../../src/entries';

test.each([
  [[], []],
  [[[]], []],
  [
    [[1], [], [2, 3]],
    [1, 2, 3],
  ],
])('%j one after the other are %j', (lists: readonly (readonly number[])[], all) => expect(allOf(lists)).toEqual(all));

test('lists that are too long for the arguments of a call are put together too', () => {
  const long = Array.from({ length: 300_000 }, (_, place) => place);
  expect(allOf([long, long]).length).toBe(600_000);
});
