import { afterAWhile } from '../../src/taskpane/after-a-while';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('something is done once the page was left alone for a while, and not before', () => {
  const act = jest.fn();
  afterAWhile(act);
  jest.advanceTimersByTime(500);
  expect(act).not.toHaveBeenCalled();
  jest.runAllTimers();
  expect(act).toHaveBeenCalledTimes(1);
});

test('what is left meanwhile is not done', () => {
  const act = jest.fn();
  afterAWhile(act)();
  jest.runAllTimers();
  expect(act).not.toHaveBeenCalled();
});
