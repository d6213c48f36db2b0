import { checkWorker, connect, type Call, type WorkerPort } from '../../src/taskpane';
import { CheckWorkerClient } from '../../src/taskpane/worker/check-worker-client';
import { restingWorkers } from '../../src/workbench/page/resting-workers';
import { sheetOf } from '../table/sheet-of';
import { MemoryWorkbook, TestHost } from '../taskpane/pane-host';
import { WorkerHere } from '../taskpane/worker-here';

interface Counting {
  /** How often it was asked, this time included. */
  readonly count: Call<null, number>;
  readonly never: Call<null, number>;
}

function counting(port: WorkerPort): void {
  connect<object, Counting>(port, () => {
    let times = 0;
    return { count: async () => (times += 1), never: () => new Promise(() => undefined) };
  });
}

function counters(ahead?: Parameters<typeof restingWorkers>[1], refuses: () => boolean = () => false) {
  const workers: WorkerHere[] = [];
  const start = restingWorkers(() => {
    if (refuses()) throw new Error('No more workers.');
    const worker = new WorkerHere(counting);
    workers.push(worker);
    return worker;
  }, ahead);
  return {
    workers,
    counter: (died: (why: string) => void = () => undefined) => {
      const port = start();
      return { port, peer: connect<Counting, object>(port, {}, { died }) };
    },
  };
}

test('a worker that has answered everything is the next that is started, and begins anew', async () => {
  const { workers, counter } = counters();
  const one = counter();
  expect([await one.peer.ask('count', null), await one.peer.ask('count', null)]).toEqual([1, 2]);
  one.port.stop();
  const other = counter();
  expect(await other.peer.ask('count', null)).toBe(1);
  expect(workers).toHaveLength(1);
});

test('whoever has stopped it has no part in it any more', async () => {
  const { workers, counter } = counters();
  const one = counter();
  await one.peer.ask('count', null);
  one.port.stop();
  const other = counter();
  one.port.post({ kind: 'request', id: 9, name: 'count', takes: null });
  one.port.stop();
  expect(await other.peer.ask('count', null)).toBe(1);
  expect(workers.map(({ isAlive }) => isAlive)).toEqual([true]);
});

test('a worker that has something under way is ended, and another is started', async () => {
  const { workers, counter } = counters();
  const one = counter();
  void one.peer.ask('never', null);
  one.port.stop();
  expect(await counter().peer.ask('count', null)).toBe(1);
  expect(workers.map(({ isAlive }) => isAlive)).toEqual([false, true]);
});

test('two at once are two workers, of which one rests', async () => {
  const { workers, counter } = counters();
  const [one, other] = [counter(), counter()];
  expect([await one.peer.ask('count', null), await other.peer.ask('count', null)]).toEqual([1, 1]);
  one.port.stop();
  other.port.stop();
  expect(workers.map(({ isAlive }) => isAlive)).toEqual([true, false]);
});

test('a worker that died is told to whoever has it, and is not taken again', async () => {
  const { workers, counter } = counters();
  const told: string[] = [];
  const one = counter((why) => told.push(why));
  await one.peer.ask('count', null);
  workers[0]?.die('out of memory');
  expect(told).toEqual(['out of memory']);
  one.port.stop();
  const other = counter();
  expect(await other.peer.ask('count', null)).toBe(1);
  other.port.stop();
  workers[1]?.die('out of memory');
  expect(await counter().peer.ask('count', null)).toBe(1);
  expect(workers).toHaveLength(3);
});

test('one is started ahead when there is time, and is the next, however many were wanted meanwhile', async () => {
  const later: (() => void)[] = [];
  const { workers, counter } = counters((act) => later.push(act));
  const one = counter();
  expect(workers).toHaveLength(1);
  for (const act of later.splice(0)) act();
  expect(workers).toHaveLength(2);
  const [other, third] = [counter(), counter()];
  expect(workers).toHaveLength(3);
  for (const act of later.splice(0)) act();
  expect(workers).toHaveLength(4);
  const counts = [one, other, third].map(({ peer }) => peer.ask('count', null));
  expect(await Promise.all(counts)).toEqual([1, 1, 1]);
});

test('where one is started ahead, none is had twice', async () => {
  const { workers, counter } = counters((act) => act());
  const one = counter();
  await one.peer.ask('count', null);
  one.port.stop();
  counter();
  expect(workers.map(({ isAlive }) => isAlive)).toEqual([false, true, true]);
});

test('where none can be started ahead, whoever wants one is told', async () => {
  const later: (() => void)[] = [];
  let refuses = false;
  const { counter } = counters(
    (act) => later.push(act),
    () => refuses,
  );
  counter();
  refuses = true;
  for (const act of later.splice(0)) act();
  expect(() => counter()).toThrow('No more workers.');
  refuses = false;
  expect(await counter().peer.ask('count', null)).toBe(1);
});

test('of a workbook that was checked before, nothing is taken for the next, of whatever version', async () => {
  const start = restingWorkers(() => new WorkerHere(checkWorker));
  const tablesOf = async (names: readonly string[]): Promise<unknown> => {
    const rows = names.map((name, at) => [`000${at + 1}`, name, '05835', '01', 'June 2027']);
    const headings = ['Candidate number', 'Surname', 'Qualification', 'Unit', 'Series'];
    const host = new TestHost(new MemoryWorkbook([{ ...sheetOf([headings, ...rows]), name: 'Entries' }]));
    const worker = { workbook: host.workbook, startWorker: start, today: () => host.today() };
    const client = new CheckWorkerClient(worker, () => ({ files: [], site: null }));
    const request = { front: 'Entries', chosen: [], mappings: {}, centre: {}, asOf: host.today() };
    const outcome = await client.detectTable({ ...request, version: 1, sheets: await host.workbook.sheets() });
    client.cancel();
    return outcome;
  };
  expect(await tablesOf(['Abbott', 'Baker'])).toMatchObject({ tables: [{ entries: 2 }] });
  expect(await tablesOf(['Carr', 'Dunn', 'Evans'])).toMatchObject({ tables: [{ entries: 3 }] });
});
