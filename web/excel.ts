import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILT, buildWhereOutOfDate } from './built-pages';
import { localCertificate } from './local-certificate';
import { DEVELOPMENT_HOST } from './manifest-for';
import { sideloading } from './sideloading';
import { serveFolder } from './static-server';

/** `npm run excel`: builds the pane where it is out of date, serves it securely where manifest.xml says, and tells how to load it. */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const MANIFEST = path.join(root, 'manifest.xml');

async function main(): Promise<void> {
  buildWhereOutOfDate('taskpane.html');
  const certificate = await localCertificate('taskpane.html');
  const port = Number(new URL(DEVELOPMENT_HOST).port);
  const { address } = await serveFolder(BUILT, { port, certificate });
  console.log(`\nThe pane is served from ${address}. Press Ctrl+C here to stop.\n\n${sideloading(MANIFEST)}`);
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
