import { generateCertificates, getHttpsServerOptions } from 'office-addin-dev-certs';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILT, buildWhereOutOfDate } from './built-pages';
import { DEVELOPMENT_HOST } from './manifest-for';
import { sideloading } from './sideloading';
import { serveFolder, type StaticServerOptions } from './static-server';

/** `npm run excel`: builds the pane where it is out of date, serves it securely where manifest.xml says, and tells how to load it. */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const MANIFEST = path.join(root, 'manifest.xml');

async function main(): Promise<void> {
  buildWhereOutOfDate('taskpane.html');
  console.log(
    'Excel loads add-ins over https only. A certificate for this machine is made, and you may be asked to trust it.',
  );
  const certificate = await trustedCertificate().catch(untrustedCertificate);
  const port = Number(new URL(DEVELOPMENT_HOST).port);
  const { address } = await serveFolder(BUILT, { port, certificate });
  console.log(`\nThe pane is served from ${address}. Press Ctrl+C here to stop.\n\n${sideloading(MANIFEST)}`);
}

type Certificate = NonNullable<StaticServerOptions['certificate']>;

async function trustedCertificate(): Promise<Certificate> {
  const { key, cert } = await getHttpsServerOptions();
  return { key, cert };
}

/** A machine on which nobody may change what is trusted can still show the pane in Excel on the web. */
async function untrustedCertificate(error: unknown): Promise<Certificate> {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  console.log(`The certificate could not be made trusted on this machine: ${reason}`);
  console.log(
    `Excel on the web works all the same: open ${DEVELOPMENT_HOST}taskpane.html in its browser once and accept it.`,
  );
  const folder = path.join(root, 'dist/certificate');
  mkdirSync(folder, { recursive: true });
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => path.join(folder, name));
  await generateCertificates(ca, cert, key);
  return { key: readFileSync(key ?? ''), cert: readFileSync(cert ?? '') };
}

main().catch((error: unknown) => {
  const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  const reason = inUse
    ? `another program answers at ${DEVELOPMENT_HOST}. Stop it, and try again.`
    : error instanceof Error
      ? error.message
      : String(error);
  console.error(`The pane cannot be served: ${reason}`);
  process.exitCode = 1;
});
