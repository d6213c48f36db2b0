import { browserKept } from '../../src/workbench/kept/kept-workbooks';

/** A database that takes what it is asked and never answers, as browsers have had. */
const silent = { open: () => ({}) } as unknown as IDBFactory;

const workbook = { id: 'a', name: 'entries.xlsx', bytes: new Uint8Array([1]), at: 1 };

afterEach(() => jest.useRealTimers());

test.each([
  ['keeping', () => browserKept(silent).put(workbook)],
  ['removing', () => browserKept(silent).remove('a')],
  ['looking', () => browserKept(silent).all()],
  ['clearing', () => browserKept(silent).clear()],
])('%s fails where the database never answers, so that it can be told', async (_, ask) => {
  jest.useFakeTimers();
  const failed = expect(ask()).rejects.toThrow('no answer');
  await jest.advanceTimersByTimeAsync(60_000);
  await failed;
});
