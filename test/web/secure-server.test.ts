import { generateCertificates } from 'office-addin-dev-certs';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sideloading } from '../../web/sideloading';
import { serveFolder } from '../../web/static-server';

const folder = mkdtempSync(path.join(tmpdir(), 'secure-'));
const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => path.join(folder, name)) as [
  string,
  string,
  string,
];
afterAll(() => rmSync(folder, { recursive: true }));

interface Answer {
  readonly status: number | undefined;
  readonly policy: string | string[] | undefined;
  readonly body: string;
}

function get(address: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { ca: readFileSync(ca) }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => (body += piece));
      response.on('end', () =>
        resolve({ status: response.statusCode, policy: response.headers['content-security-policy'], body }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

test('the pane is served securely with the certificate that developers of add-ins trust', async () => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  await generateCertificates(ca, cert, key, 1, ['localhost', '127.0.0.1']);
  writeFileSync(path.join(folder, 'taskpane.html'), '<!doctype html>');
  const certificate = { key: readFileSync(key), cert: readFileSync(cert) };
  const { address, close } = await serveFolder(folder, { port: 0, certificate });
  expect(address).toMatch(/^https:\/\/localhost:\d+\/$/);
  const { status, policy, body } = await get(`${address}taskpane.html`);
  expect([status, body]).toEqual([200, '<!doctype html>']);
  expect(policy).toContain('frame-ancestors https://*.officeapps.live.com');
  expect((await get(`${address}missing.png`)).status).toBe(404);
  await close();
});

test('every platform is told how to load it', () => {
  const words = sideloading('/home/dev/entrywise/manifest.xml');
  for (const platform of ['Excel on the web', 'Excel for Windows', 'Excel for Mac']) expect(words).toContain(platform);
  expect(words).toContain('Choose /home/dev/entrywise/manifest.xml');
});
