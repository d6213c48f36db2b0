import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Book } from '../book/book';
import { ExcelHost } from '../host';
import { EVENT_CATEGORY } from '../protocol/batch';

/** The requirement sets of the Excel that is played; the floor of the product unless told. */
export interface PlayedExcel {
  readonly excelApi?: string;
}

/** What Office.js looks for while it loads: with it, all requests go there as texts. */
interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

interface Message {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: string };
}

/** What Excel on the web has besides: it says of each request whether what was done before can still be undone. */
const OTHER_SETS = { RichApiRuntimeFlag: '1.2', ExcelApiUndo: '1.8', DelayForCellEdit: '1.1' };

let bridge: Bridge | null = null;
let host: ExcelHost | null = null;

/**
 * Plays Excel with a workbook for the Office.js of @microsoft/office-js, unchanged, without a browser. Office.js is loaded once
 * a test file; each call plays an Excel anew. Whatever asks for more of the API than the played Excel has fails.
 */
export function playExcel(book: Book, { excelApi = '1.14' }: PlayedExcel = {}): ExcelHost {
  host = new ExcelHost(book);
  bridge ??= loadOfficeJs();
  const told = bridge;
  book.listeners.push(({ type, target, content }) => {
    const entry = {
      messageCategory: EVENT_CATEGORY,
      messageType: type,
      targetId: target,
      message: JSON.stringify(content),
    };
    told.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [{ ...entry, id: 0 }] } }));
  });
  const sets = new Map(Object.entries({ ...OTHER_SETS, ExcelApi: excelApi }));
  const isSetSupported = (name: string, version = '0'): boolean => isAtLeast(sets.get(name) ?? '-1', version);
  // What Office.context gives: in a page, the loader puts it together from what Excel tells.
  const getContext = (): object => ({ requirements: { isSetSupported } });
  Object.assign(Reflect.get(globalThis, 'OSF'), { _OfficeAppFactory: { getContext } });
  return host;
}

function isAtLeast(version: string, wanted: string): boolean {
  const number = (text: string): number => Number(text.split('.')[0]) * 1_000 + Number(text.split('.')[1] ?? 0);
  return number(version) >= number(wanted);
}

function loadOfficeJs(): Bridge {
  const made: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, flags, message }: Message = JSON.parse(text);
      const answering = host;
      // As Excel does, answer later.
      queueMicrotask(() => {
        const body = answering?.answer(bodyOf(message), flags);
        const answer = { id, type: 2, message: { statusCode: 200, headers: {}, body } };
        made.onMessageFromHost?.(JSON.stringify(answer));
      });
    },
  };
  Object.assign(globalThis, { _richApiNativeBridge: made });
  playBrowser();
  const file = createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json');
  const code = readFileSync(join(dirname(file), 'dist', 'excel-web-16.00.debug.js'), 'utf8');
  // As a script of this very realm: Office.js asks of objects whether they are plain ones.
  const run = globalThis.eval;
  run(code);
  // The check of requirement sets is in Office.js, and left off in it.
  Object.assign(Reflect.get(OfficeExtension, 'CommonUtility'), { _doApiNotSupportedCheck: true });
  return made;
}

function bodyOf({ body }: Message['message']): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

/** The little of a browser that Office.js asks for while it loads. */
function playBrowser(): void {
  const nothing = (): void => undefined;
  const document = {
    readyState: 'loading',
    cookie: '',
    addEventListener: nothing,
    getElementById: () => null,
    getElementsByTagName: () => [],
    createElement: () => ({ setAttribute: nothing, style: {} }),
  };
  const url = { href: 'https://localhost/', origin: 'https://localhost', protocol: 'https:', hash: '', search: '' };
  Object.assign(globalThis, { window: globalThis, addEventListener: nothing, removeEventListener: nothing });
  Object.assign(globalThis, { document, location: url });
  if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: { userAgent: 'Node' } });
}
