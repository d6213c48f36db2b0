import { whenIdle } from '../../src/taskpane/when-idle';

/** A page's own ways to wait: `idle` is what is to be done once it has time. */
function page(tellsOfIdle: boolean): Map<number, () => void> {
  const idle = new Map<number, () => void>();
  const ways = {
    requestIdleCallback: (act: () => void) => idle.set(idle.size + 1, act).size,
    cancelIdleCallback: (id: number) => idle.delete(id),
  };
  Object.assign(globalThis, { window: tellsOfIdle ? ways : {} });
  return idle;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'window');
});

test('something is done once the page was left alone and has time', () => {
  const idle = page(true);
  const act = jest.fn();
  whenIdle(act);
  jest.runAllTimers();
  expect(act).not.toHaveBeenCalled();
  for (const now of idle.values()) now();
  expect(act).toHaveBeenCalledTimes(1);
});

test('also where the page cannot tell when it has time', () => {
  page(false);
  const act = jest.fn();
  whenIdle(act);
  expect(act).not.toHaveBeenCalled();
  jest.runAllTimers();
  expect(act).toHaveBeenCalledTimes(1);
});

test('what is left meanwhile is not done, however far it has come', () => {
  const idle = page(true);
  const act = jest.fn();
  whenIdle(act)();
  jest.runAllTimers();
  expect(idle.size).toBe(0);
  const leave = whenIdle(act);
  jest.runAllTimers();
  expect(idle.size).toBe(1);
  leave();
  expect(idle.size).toBe(0);
  expect(act).not.toHaveBeenCalled();
});
