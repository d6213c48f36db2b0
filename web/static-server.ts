import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import path from 'node:path';
import { headersOf, TYPES } from './headers.js';

export interface StaticServer {
  /** The address of the folder, with a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

export interface StaticServerOptions {
  /** 0 takes any port that is free. */
  readonly port: number;
  /** Told of every request, with its path. */
  readonly asked?: (path: string) => void;
  /** The path that the folder is found under, `/` or `/exams/entrywise/`. */
  readonly under?: string;
  /** Serves it securely, with this certificate for localhost. */
  readonly certificate?: { readonly key: string | Buffer; readonly cert: string | Buffer };
}

/**
 * Serves a folder of files to this machine only, with the headers that hosts are asked to send. Answers nobody who reached it by a name
 * that is not this machine's own, as pages of others can by a name of theirs that leads here. Rejects where the port cannot be had.
 */
export async function serveFolder(
  folder: string,
  { port, under = '/', certificate, asked }: StaticServerOptions,
): Promise<StaticServer> {
  let origin = '';
  const listener: RequestListener = (request, response) => {
    asked?.(request.url ?? '/');
    const answered = refused(request, new URL(origin).port) ?? answer(folder, under, request.url ?? '/');
    void Promise.resolve(answered).then(({ status, headers, body }) => {
      response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
    });
  };
  const server = certificate ? createSecureServer(certificate, listener) : createServer(listener);
  const chosen = await listen(server, port);
  // Browsers try ::1 first for localhost, where another program may answer: where nothing proves who answers, the number is given.
  origin = certificate ? `https://localhost:${chosen}` : `http://${LOOPBACK}:${chosen}`;
  return { address: `${origin}${under}`, close: () => closed(server) };
}

const LOOPBACK = '127.0.0.1';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

const NOT_FOUND = inWords(404, 'There is no such file here.');
const WRONG_HOST = inWords(
  421,
  'This is not the address of this server. Take the one that was printed when it was started.',
);
const WRONG_METHOD = inWords(405, 'Files can only be read here.', { Allow: 'GET, HEAD' });

function inWords(status: number, body: string, more: Answer['headers'] = {}): Answer {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...more }, body };
}

/** What is answered whatever is asked for; null where the file is. */
function refused({ method, headers: { host } }: IncomingMessage, port: string): Answer | null {
  if (host !== `${LOOPBACK}:${port}` && host !== `localhost:${port}`) return WRONG_HOST;
  return method === 'GET' || method === 'HEAD' ? null : WRONG_METHOD;
}

async function answer(folder: string, under: string, url: string): Promise<Answer> {
  const asked = pathOf(url);
  if (asked === null || !asked.startsWith(under)) return NOT_FOUND;
  const wanted = `/${asked.slice(under.length)}`;
  const name = wanted.endsWith('/') ? `${wanted}index.html` : wanted;
  const file = path.join(folder, name);
  if (!file.startsWith(folder + path.sep)) return NOT_FOUND;
  try {
    const body = await readFile(file);
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    return { status: 200, headers: { 'Content-Type': type, ...headersOf(name) }, body };
  } catch {
    return NOT_FOUND;
  }
}

/** The path of an address, with its dots resolved; null where it cannot be read. */
function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
