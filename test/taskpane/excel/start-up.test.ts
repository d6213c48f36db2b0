/** @jest-environment jsdom */
import { excelTheme } from '../../../src/taskpane/excel/excel-theme';
import { officeStarted } from '../../../src/taskpane/excel/office-started';
import { showWhyNotStarted, type NotStarted } from '../../../src/taskpane/excel/why-not-started';

function withOffice(office: unknown): Window {
  Reflect.set(globalThis, 'Office', office);
  return window;
}

afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

const HOSTS = { HostType: { Excel: 'Excel' } };

/** Office.js of which the answer to `onReady` is in the test's hands. */
function slowOffice(): { readonly office: object; readonly answer: (host: string | null) => void } {
  let answer: (host: string | null) => void = () => undefined;
  const ready = new Promise<{ host: string | null }>((resolve) => (answer = (host) => resolve({ host })));
  return { office: { ...HOSTS, onReady: () => ready }, answer };
}

test.each([
  ['excel', { ...HOSTS, onReady: () => Promise.resolve({ host: 'Excel' }) }],
  ['elsewhere', { ...HOSTS, onReady: () => Promise.resolve({ host: null }) }],
  ['not-loaded', {}],
])('%s', async (how, office) => {
  const late = jest.fn();
  expect(await officeStarted(withOffice(office), late, 10)).toBe(how);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(late).not.toHaveBeenCalled();
});

test('without Office.js it is not loaded', async () => {
  expect(await officeStarted(window, jest.fn(), 10)).toBe('not-loaded');
});

test.each(['Excel', null])(
  'Office.js that answers %s after a long time is told of once, and waited for',
  async (host) => {
    jest.useFakeTimers();
    const { office, answer } = slowOffice();
    const [late, started] = [jest.fn(), jest.fn()];
    const starting = officeStarted(withOffice(office), late).then(started);
    await jest.advanceTimersByTimeAsync(9_000);
    expect(late).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(11_000);
    expect(late).toHaveBeenCalledTimes(1);
    expect(started).not.toHaveBeenCalled();
    answer(host);
    await starting;
    expect(started).toHaveBeenCalledWith(host === 'Excel' ? 'excel' : 'elsewhere');
    jest.useRealTimers();
  },
);

test.each<NotStarted>(['elsewhere', 'not-loaded', 'too-slow', 'broken'])(
  'where it is %s the page has a sentence and a way on',
  (why) => {
    const page = document.createElement('div');
    page.innerHTML = '<p>The pane is starting.</p>';
    showWhyNotStarted(page, why, '<b>detail</b>');
    const title = why === 'too-slow' ? 'Excel has not answered yet' : 'Entrywise could not start';
    expect(page.querySelector('[role=alert] h1')?.textContent).toBe(title);
    expect(page.querySelector('p')?.textContent).toMatch(/\.$/);
    expect(page.querySelector('button')?.textContent).toBe('Reload');
    expect(page.querySelector('a') !== null).toBe(why === 'elsewhere');
    expect(page.textContent).toContain('<b>detail</b>');
    expect(page.textContent).not.toContain('is starting');
  },
);

/** The page as jsdom gives it, on a system that prefers light or dark. */
function onSystem(prefersDark: boolean): Window {
  const media = { matches: prefersDark, addEventListener: () => undefined, removeEventListener: () => undefined };
  Reflect.set(window, 'matchMedia', () => media);
  return window;
}

test.each([
  ['#ffffff', false],
  ['#F3F2F1', false],
  ['#262626', true],
  ['0a0a0a', true],
])('a pane of the colour %s is dark: %s', (bodyBackgroundColor, isDark) => {
  expect(excelTheme(() => ({ bodyBackgroundColor }), onSystem(!isDark)).isDark()).toBe(isDark);
});

test.each([
  ['says nothing', () => undefined],
  ['gives no colour', () => ({ bodyBackgroundColor: 'white' })],
  [
    'fails',
    (): undefined => {
      throw new Error('Excel is gone.');
    },
  ],
])('where Excel %s, the system says whether it is dark', (_, office) => {
  expect(excelTheme(office, onSystem(true)).isDark()).toBe(true);
  expect(excelTheme(office, onSystem(false)).isDark()).toBe(false);
});

test.each([
  ['focus', () => window],
  ['visibilitychange', () => document],
  ['pointerenter', () => document.documentElement],
])('Excel is asked again on %s, until nobody wants to know', (event, target) => {
  const heard = jest.fn();
  const unsubscribe = excelTheme(() => undefined, onSystem(false)).subscribe(heard);
  target().dispatchEvent(new Event(event));
  expect(heard).toHaveBeenCalledTimes(1);
  unsubscribe();
  target().dispatchEvent(new Event(event));
  expect(heard).toHaveBeenCalledTimes(1);
});
