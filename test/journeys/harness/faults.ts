import type { BrowserContext, Page } from 'playwright-core';

/** What no page of ours may ever do; each fault is a line. */
export interface Faults {
  readonly found: readonly string[];
  /** The host was asked for something. */
  asked(path: string): void;
  /** From now on nothing may be asked of the host any more. */
  nothingMoreFromTheHost(): void;
  /** These are part of the journey: a host that is gone, a worker that is made to die. */
  expect(expected: RegExp): void;
}

/** The year file that a host may have: pages ask for it at each start, as when they are loaded again. */
const YEAR_FILE = '/year.json';

/** Browsers look now and then whether there is a new version. */
const UPDATE = '/service-worker.js';

/**
 * Notes errors in the console, errors of the page, breaches of its Content-Security-Policy, and requests to any other origin
 * than the given ones.
 */
export async function watchFaults(context: BrowserContext, page: Page, ...origins: string[]): Promise<Faults> {
  const found: string[] = [];
  const expected: RegExp[] = [];
  let isLoaded = false;
  const note = (fault: string): void => {
    if (!expected.some((pattern) => pattern.test(fault))) found.push(fault);
  };
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      console.error(`Content-Security-Policy: ${violatedDirective} stopped ${blockedURI} of ${sourceFile}`),
    ),
  );
  page.on('console', (message) => {
    // Browsers write down that there is no such file; that the host has none is no fault.
    if (message.location().url.endsWith(YEAR_FILE) && message.text().includes('404')) return;
    if (message.type() === 'error') note(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => note(`page error: ${error.message}`));
  context.on('request', (request) => {
    const { protocol, origin: of } = new URL(request.url());
    const isOwn = origins.includes(of) || protocol === 'blob:' || protocol === 'data:';
    if (!isOwn) note(`request to another origin: ${request.url()}`);
  });
  return {
    found,
    asked: (path) => {
      if (isLoaded && !path.endsWith(UPDATE) && !path.endsWith(YEAR_FILE))
        note(`request after the page was loaded: ${path}`);
    },
    nothingMoreFromTheHost: () => {
      isLoaded = true;
    },
    expect: (pattern) => expected.push(pattern),
  };
}
