import { connect, type Call, type WorkerPort } from '../../src/taskpane';
import { workerOrHere } from '../../src/workbench/single/worker-or-here';

interface Doubler {
  readonly double: Call<{ readonly number: number }, number>;
}

const ran: string[] = [];
beforeEach(() => void ran.splice(0));

/** Answers as the worker would, and notes where. */
function double(where: string, port: WorkerPort): void {
  ran.push(where);
  connect<object, Doubler>(port, { double: async ({ number }) => 2 * number });
}

/** A browser's worker, as far as the page meets it. It does nothing before it is told what it does. */
class PlayedWorker extends EventTarget implements Worker {
  readonly onmessage = null;
  readonly onmessageerror = null;
  readonly onerror = null;
  isTerminated = false;
  #take: (message: never) => void = () => undefined;

  /** The script has run, and listens. */
  start(): void {
    double('worker', {
      post: (message) => this.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) })),
      listen: (take) => (this.#take = take),
      stop: () => undefined,
    });
    this.dispatchEvent(new MessageEvent('message', { data: 'started' }));
  }

  fail(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'refused' }));
  }

  postMessage(message: never): void {
    queueMicrotask(() => this.#take(message));
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

const ports: WorkerPort[] = [];
afterEach(() => ports.splice(0).forEach((port) => port.stop()));

function doubler(startWorker: () => Worker, died: (why: string) => void = () => undefined) {
  const port = workerOrHere({ startWorker, runHere: (end) => double('here', end) });
  ports.push(port);
  return { port, peer: connect<Doubler, object>(port, {}, { died }) };
}

const refuse = (): Worker => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

test('a worker that starts does the work, and what was asked before waits for it', async () => {
  const worker = new PlayedWorker();
  const { peer } = doubler(() => worker);
  const asked = peer.ask('double', { number: 21 });
  expect(ran).toEqual([]);
  worker.start();
  expect(await asked).toBe(42);
  expect(await peer.ask('double', { number: 4 })).toBe(8);
  expect(ran).toEqual(['worker']);
});

test('where the browser refuses to make a worker, the page does the work', async () => {
  const { peer } = doubler(refuse);
  expect(await peer.ask('double', { number: 21 })).toBe(42);
  expect(ran).toEqual(['here']);
});

test('where the worker fails before it starts, the page does all that was asked', async () => {
  const worker = new PlayedWorker();
  const { peer } = doubler(() => worker);
  const asked = [1, 2, 3].map((number) => peer.ask('double', { number }));
  worker.fail();
  expect(await Promise.all(asked)).toEqual([2, 4, 6]);
  expect(ran).toEqual(['here']);
});

test('a worker that fails later has died, and the page does not take over what it knew', () => {
  const worker = new PlayedWorker();
  const died: string[] = [];
  doubler(
    () => worker,
    (why) => died.push(why),
  );
  worker.start();
  worker.fail();
  expect(died).toEqual(['refused']);
  expect(ran).toEqual(['worker']);
});

test.each([
  ['starts', (worker: PlayedWorker) => worker.start()],
  ['fails', (worker: PlayedWorker) => worker.fail()],
])('stopped before it was decided: a worker that %s afterwards is ended, and nothing runs in the page', (_, decide) => {
  const worker = new PlayedWorker();
  const { port } = doubler(() => worker);
  port.stop();
  decide(worker);
  expect(worker.isTerminated).toBe(true);
  expect(ran).not.toContain('here');
});

test('stopped, what the page does itself answers nobody any more', async () => {
  const { port, peer } = doubler(refuse);
  expect(await peer.ask('double', { number: 1 })).toBe(2);
  const late = peer.ask('double', { number: 2 });
  port.stop();
  const silence = new Promise((resolve) => setTimeout(() => resolve('silence'), 50));
  expect(await Promise.race([late, silence])).toBe('silence');
});

test('what goes there is copied, as to a worker: a change on one side is none on the other', async () => {
  const sent = { number: 5 };
  const { peer } = doubler(refuse);
  const asked = peer.ask('double', sent);
  sent.number = 6;
  expect(await asked).toBe(10);
});
