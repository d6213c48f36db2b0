import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { certificateIn } from '../../web/local-certificate';
import { serveFolder, type StaticServer } from '../../web/static-server';

const folder = mkdtempSync(path.join(tmpdir(), 'served-'));
const served = path.join(folder, 'site');
let server: StaticServer;

beforeAll(async () => {
  mkdirSync(served);
  writeFileSync(path.join(served, 'page.html'), 'the page');
  writeFileSync(path.join(folder, 'secret.html'), 'not of the site');
  server = await serveFolder(served, { port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** What is answered to whoever says that the server is called so; the path goes out as it is written. */
function ask(asked: { method?: string; path?: string; host?: string }): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(server.address);
  const { method = 'GET', path: wanted = '/page.html', host = `${hostname}:${port}` } = asked;
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path: wanted, headers: { Host: host } }, (response) => {
      let body = '';
      response.on('data', (piece: Buffer) => (body += piece.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

const port = (): string => new URL(server.address).port;

test('its address is the number of this machine, at which nothing else can answer', () => {
  expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

test.each(['127.0.0.1', 'localhost'])('it answers as %s', async (name) => {
  expect(await ask({ host: `${name}:${port()}` })).toEqual({ status: 200, body: 'the page' });
});

test.each([
  ['a name that leads here', () => `attacker.example:${port()}`],
  ['a name without a port', () => '127.0.0.1'],
  ['another port', () => 'localhost:1'],
  ['a name that begins like ours', () => `localhost.attacker.example:${port()}`],
  ['all addresses', () => `0.0.0.0:${port()}`],
])('whoever calls it by %s gets nothing', async (_, host) => {
  const { status, body } = await ask({ host: host() });
  expect(status).toBe(421);
  expect(body).not.toContain('the page');
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is refused', async (method) => {
  expect(await ask({ method })).toEqual({ status: 405, body: 'Files can only be read here.' });
});

test('HEAD is answered without the file', async () => {
  expect(await ask({ method: 'HEAD' })).toEqual({ status: 200, body: '' });
});

test.each(['/../secret.html', '/%2e%2e/secret.html', '/..%2fsecret.html', '/..%5csecret.html', '//secret.html', '/%'])(
  'what lies outside of the folder is not there: %s',
  async (wanted) => {
    const { status, body } = await ask({ path: wanted });
    expect([status, body]).toEqual([404, 'There is no such file here.']);
  },
);

test('the key of a certificate can be read by its user alone', async () => {
  // Windows has no such modes; there a folder of the user's is the user's.
  if (process.platform === 'win32') return;
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  const made = path.join(folder, 'certificate');
  const { key } = await certificateIn(made);
  expect(String(key)).toContain('PRIVATE KEY');
  const mode = (name: string): number => statSync(path.join(made, name)).mode & 0o777;
  expect([mode('.'), mode('localhost.key')]).toEqual([0o700, 0o600]);
});
