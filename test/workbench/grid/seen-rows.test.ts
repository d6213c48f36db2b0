import { SeenRows } from '../../../src/workbench/grid/seen-rows';
import type { ShownRow } from '../../../src/workbench/workbook/messages';

const rowOf = (text: string): ShownRow => [{ text, kind: 'text' }];

function fetching(): { rows: SeenRows; asked: number[]; answer: (text: string) => Promise<void> } {
  const asked: number[] = [];
  let waiting: ((rows: ShownRow[]) => void)[] = [];
  const rows = new SeenRows('Entries', (_, first) => {
    asked.push(first);
    return new Promise((resolve) => waiting.push(resolve));
  });
  const answer = async (text: string): Promise<void> => {
    for (const resolve of waiting) resolve(Array.from({ length: 100 }, () => rowOf(text)));
    waiting = [];
    await new Promise(setImmediate);
  };
  return { rows, asked, answer };
}

test('rows are asked for by the hundred, and once', async () => {
  const { rows, asked, answer } = fetching();
  rows.want(0, 90, 130);
  rows.want(0, 95, 140);
  expect(asked).toEqual([0, 100]);
  expect(rows.row(95)).toBeUndefined();
  await answer('first');
  expect(rows.row(95)).toEqual(rowOf('first'));
  expect(rows.row(250)).toBeUndefined();
});

test('after a change the old rows stand until the new ones are there', async () => {
  const { rows, answer } = fetching();
  let arrivals = 0;
  rows.subscribe(() => (arrivals += 1));
  rows.want(0, 0, 10);
  await answer('old');
  rows.want(1, 0, 10);
  expect(rows.row(5)).toEqual(rowOf('old'));
  await answer('new');
  expect([rows.row(5), arrivals]).toEqual([rowOf('new'), 2]);
});

test('an answer that a change overtook is not shown', async () => {
  const { rows, answer } = fetching();
  rows.want(0, 0, 10);
  rows.want(1, 0, 10);
  await answer('of whichever');
  rows.want(2, 0, 10);
  expect(rows.row(5)).toEqual(rowOf('of whichever'));
});

test('rows that cannot be had are asked for again when they are wanted again', async () => {
  let calls = 0;
  const rows = new SeenRows('Entries', () => {
    calls += 1;
    return calls === 1 ? Promise.reject(new Error('gone')) : Promise.resolve([rowOf('there')]);
  });
  rows.want(0, 0, 0);
  await new Promise(setImmediate);
  rows.want(0, 0, 0);
  await new Promise(setImmediate);
  expect(rows.row(0)).toEqual(rowOf('there'));
});

test('of a long way through a sheet only the last stretch is kept', async () => {
  const { rows, asked, answer } = fetching();
  for (let first = 0; first < 20_000; first += 100) {
    rows.want(0, first, first + 50);
    await answer('seen');
  }
  expect(asked).toHaveLength(200);
  expect(rows.row(0)).toBeUndefined();
  expect(rows.row(19_900)).toEqual(rowOf('seen'));
});
