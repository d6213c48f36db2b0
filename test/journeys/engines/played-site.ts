import { generateCertificates } from 'office-addin-dev-certs';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createPlainServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer } from 'node:https';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { headersOf, TYPES } from '../../../web/headers.js';
import { OFFICE_JS } from '../../../web/policy.js';
import type { Book } from '../../excel-host/book/book';
import { excelPage } from '../../excel-host/browser/excel-page';
import { answerOffice, messageOfEvent } from '../../excel-host/browser/office-messages';
import { SETS } from '../../excel-host/browser/open-excel';
import { ExcelHost } from '../../excel-host/host';
import { TODAY } from '../harness/workbench-page';

const BUILT = path.resolve('dist/web');
const OFFICE = new URL(OFFICE_JS).origin;

/** A page of ours on a server, for a browser whose network cannot be played. */
export interface PlayedSite {
  readonly address: string;
  close(): Promise<void>;
}

/** Runs in each page before anything of ours: it is the day of the journeys, and what goes wrong is written down. */
const PRELUDE = `
window.faultsFound = [];
const note = (fault) => window.faultsFound.push(String(fault));
addEventListener('error', (event) => note(event.message));
addEventListener('unhandledrejection', (event) => note(event.reason));
document.addEventListener('securitypolicyviolation', (event) => note(event.violatedDirective + ' stopped ' + event.blockedURI));
const { error } = console;
console.error = (...words) => { note(words.join(' ')); error(...words); };
const Real = Date;
window.Date = class extends Real {
  constructor(...given) { super(...(given.length === 0 ? ['${TODAY}'] : given)); }
  static now() { return new Real('${TODAY}').getTime(); }
};
`;

/** The built workbench. */
export async function workbenchSite(): Promise<PlayedSite> {
  const server = await listening(createPlainServer(ours()));
  return { address: `http://localhost:${portOf(server)}/workbench.html`, close: () => closed([server]) };
}

/**
 * Excel on the web with the built pane in a frame of another origin, and the Office.js of @microsoft/office-js, unchanged, of a third one: all
 * on this machine, securely, since Office.js trusts no other. In the pane's page and policy the address of Office.js is the one here.
 */
export async function excelSite(book: Book): Promise<PlayedSite & { readonly host: ExcelHost }> {
  const certificate = await madeCertificate();
  const host = new ExcelHost(book);
  const events: unknown[] = [];
  book.listeners.push((event) => events.push(messageOfEvent(event)));
  const office = await listening(createServer(certificate, officeJs));
  const places = new Map([[OFFICE, originOf(office)]]);
  const pane = await listening(createServer(certificate, ours(places)));
  const paneAddress = `${originOf(pane)}/taskpane.html`;
  const page = excelPage({ locale: 'en-GB', paneAddress, paneWidth: 350 }) + ASKING;
  const excel = await listening(
    createServer(certificate, async (request, response) => {
      response.setHeader('Content-Type', request.url === '/' ? 'text/html' : 'application/json');
      if (request.url === '/answer') {
        const [action, , asked] = JSON.parse(await bodyOf(request));
        const answer = answerOffice(host, { requirementSets: SETS, locale: 'en-GB' }, action, asked);
        return response.end(JSON.stringify(answer));
      }
      return response.end(request.url === '/events' ? JSON.stringify(events.splice(0)) : page);
    }),
  );
  places.set('frame-ancestors', `frame-ancestors ${originOf(excel)}`);
  return { host, address: `${originOf(excel)}/`, close: () => closed([excel, pane, office]) };
}

/** What the page of Excel asks of the test, and is told by it. */
const ASKING = `<script>
window.answerOffice = async (...asked) => (await fetch('/answer', { method: 'POST', body: JSON.stringify(asked) })).json();
setInterval(async () => { for (const event of await (await fetch('/events')).json()) window.tellAddIn(event); }, 200);
</script>`;

/** The built pages with the headers that hosts are asked to send, with other words in place of some. */
function ours(places: ReadonlyMap<string, string> = new Map()): RequestListener {
  const replaced = (text: string): string =>
    [...places].reduce((changed, [words, others]) => changed.replaceAll(words, others), text);
  return (request, response) => {
    const name = pathOf(request);
    if (name === '/prelude.js') return response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(PRELUDE);
    const body = fileOf(path.join(BUILT, name));
    if (body === null) return response.writeHead(404).end();
    const type = TYPES[path.extname(name)] ?? 'application/octet-stream';
    const headers = Object.entries(headersOf(name)).map(([header, value]) => [header, replaced(value)]);
    response.writeHead(200, { 'Content-Type': type, ...Object.fromEntries(headers) });
    if (!name.endsWith('.html')) return response.end(body);
    const html = replaced(body.toString()).replace('<title>', '<script src="prelude.js"></script><title>');
    return response.end(html);
  };
}

const officeJs: RequestListener = (request, response) => {
  const file = createRequire(path.resolve('package.json')).resolve('@microsoft/office-js/package.json');
  const name = pathOf(request).replace(/^\/lib\/[^/]+\/hosted/, '');
  const body = fileOf(path.join(path.dirname(file), 'dist', name));
  if (body === null) return response.writeHead(404).end();
  const type = TYPES[path.extname(name)] ?? 'application/octet-stream';
  return response.writeHead(200, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' }).end(body);
};

async function madeCertificate(): Promise<{ readonly key: Buffer; readonly cert: Buffer }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'engines-'));
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => path.join(folder, name));
  const { log } = console;
  console.log = () => undefined;
  await generateCertificates(ca, cert, key, 1, ['localhost', '127.0.0.1']).finally(() => (console.log = log));
  const made = { key: readFileSync(key ?? ''), cert: readFileSync(cert ?? '') };
  rmSync(folder, { recursive: true });
  return made;
}

function fileOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

const pathOf = ({ url = '/' }: IncomingMessage): string => new URL(url, 'http://localhost').pathname;

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const piece of request) text += String(piece);
  return text;
}

async function listening<One extends Server>(server: One): Promise<One> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const originOf = (server: Server): string => `https://localhost:${portOf(server)}`;

async function closed(servers: readonly Server[]): Promise<void> {
  for (const server of servers) {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}
