import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
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
 * Serves a folder of files to this machine only, with the headers that hosts are asked to send. Rejects where the port
 * cannot be had.
 */
export async function serveFolder(
  folder: string,
  { port, under = '/', certificate, asked }: StaticServerOptions,
): Promise<StaticServer> {
  const listener: RequestListener = (request, response) => {
    asked?.(request.url ?? '/');
    void answer(folder, under, request.url ?? '/').then(({ status, headers, body }) => {
      response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
    });
  };
  const server = certificate ? createSecureServer(certificate, listener) : createServer(listener);
  const chosen = await listen(server, port);
  return { address: `${certificate ? 'https' : 'http'}://localhost:${chosen}${under}`, close: () => closed(server) };
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

const NOT_FOUND: Answer = {
  status: 404,
  headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  body: 'There is no such file here.',
};

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
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
