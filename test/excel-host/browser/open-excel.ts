import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Frame, Page, Route } from 'playwright-core';
import { headersOf } from '../../../web/headers.js';
import type { Book } from '../book/book';
import { ExcelHost } from '../host';
import { drawnSheet } from './draw-sheet';
import { excelPage } from './excel-page';
import { answerOffice, messageOfEvent, WHO_IS_IT } from './office-messages';

/** Where Excel on the web is, as far as the pane and its policy can tell; and where the pane is. */
export const EXCEL_ORIGIN = 'https://excel.officeapps.live.com';
export const PANE_ORIGIN = 'https://entrywise.example';
const OFFICE_ORIGIN = 'https://appsforoffice.microsoft.com';

/** The floor of the product, with the sets that an Excel of that age on the web has besides. */
export const SETS = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  ExcelApiUndo: '1.8',
};

export interface OpenExcelOptions {
  readonly book: Book;
  /** The folder with the built pages. */
  readonly pages?: string;
  readonly pane?: string;
  readonly requirementSets?: Readonly<Record<string, string>>;
  readonly paneWidth?: number;
  /** Milliseconds after which Excel tells the page who it is, as on a slow machine. */
  readonly readyAfter?: number;
  /** Office.js cannot be loaded, as without a network. */
  readonly isOfficeMissing?: boolean;
}

/** An Excel that is played, with the pane in it. */
export interface OpenExcel {
  readonly page: Page;
  readonly pane: Frame;
  readonly host: ExcelHost;
  /** What was asked of any other place, and not answered. */
  readonly blocked: readonly string[];
  /** Draws the sheet beside the pane as it is now. */
  draw(): Promise<void>;
}

/**
 * Opens a built page as a pane of Excel on the web: with the Office.js of @microsoft/office-js, unchanged, in a frame of another
 * origin, with the headers that hosts are asked to send. The network is not used.
 */
export async function openExcel(page: Page, options: OpenExcelOptions): Promise<OpenExcel> {
  const { book, pages = path.resolve('dist/web'), pane = '/taskpane.html', paneWidth = 350 } = options;
  const requirementSets = { ...SETS, ...options.requirementSets };
  const locale = 'en-GB';
  const host = new ExcelHost(book);
  const blocked: string[] = [];
  const paneAddress = `${PANE_ORIGIN}${pane}`;
  await page.context().route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.protocol === 'blob:' || url.protocol === 'data:') return route.continue();
    if (url.origin === EXCEL_ORIGIN && url.pathname === '/') {
      return route.fulfill({ contentType: 'text/html', body: excelPage({ locale, paneAddress, paneWidth }) });
    }
    if (url.origin === PANE_ORIGIN) return fromFolder(route, pages, url.pathname, headersOf(url.pathname));
    if (url.origin === OFFICE_ORIGIN && !options.isOfficeMissing) {
      return fromFolder(route, officeFolder(), url.pathname.replace(/^\/lib\/[^/]+\/hosted/, ''), {});
    }
    blocked.push(url.href);
    return route.abort();
  });
  await page.exposeBinding(
    'answerOffice',
    async (_, action: string, __: unknown, asked: Parameters<typeof answerOffice>[3]) => {
      if (action === WHO_IS_IT && options.readyAfter) await new Promise((then) => setTimeout(then, options.readyAfter));
      return answerOffice(host, { requirementSets, locale }, action, asked);
    },
  );
  book.listeners.push((event) => {
    const tell = (message: unknown): void => Reflect.apply(Reflect.get(window, 'tellAddIn'), window, [message]);
    // A pane that was closed meanwhile is told nothing.
    page.evaluate(tell, messageOfEvent(event)).catch(() => undefined);
  });
  await page.goto(`${EXCEL_ORIGIN}/`);
  const frame = await frameOf(page, paneAddress);
  if (!options.isOfficeMissing && !options.readyAfter) await checkRequirementSets(frame);
  return {
    page,
    host,
    blocked,
    pane: frame,
    draw: async () => {
      const draw = (html: string): void => Reflect.apply(Reflect.get(window, 'drawSheet'), window, [html]);
      await page.evaluate(draw, drawnSheet(book));
    },
  };
}

/** The check that nothing asks for more of the API than the played Excel has is in Office.js, and left off in it. */
async function checkRequirementSets(frame: Frame): Promise<void> {
  await frame.waitForFunction(() => 'OfficeExtension' in window);
  await frame.evaluate(() =>
    Object.assign(Reflect.get(OfficeExtension, 'CommonUtility'), { _doApiNotSupportedCheck: true }),
  );
}

async function frameOf(page: Page, address: string): Promise<Frame> {
  const found = (): Frame | undefined => page.frames().find((frame) => frame.url().startsWith(address));
  return found() ?? page.waitForEvent('framenavigated', { predicate: (frame) => frame.url().startsWith(address) });
}

async function fromFolder(
  route: Route,
  folder: string,
  name: string,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const file = path.join(folder, name);
  if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
  return route.fulfill({
    path: file,
    headers: { 'Access-Control-Allow-Origin': '*', 'Content-Type': typeOf(file), ...headers },
  });
}

function typeOf(file: string): string {
  const types: Readonly<Record<string, string>> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
  };
  return types[path.extname(file)] ?? 'application/octet-stream';
}

function officeFolder(): string {
  const file = createRequire(path.resolve('package.json')).resolve('@microsoft/office-js/package.json');
  return path.join(path.dirname(file), 'dist');
}
