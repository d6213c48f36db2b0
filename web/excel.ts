import { getHttpsServerOptions } from 'office-addin-dev-certs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILT, buildWhereOutOfDate } from './built-pages';
import { DEVELOPMENT_HOST } from './manifest-for';
import { sideloading } from './sideloading';
import { serveFolder } from './static-server';

/** `npm run excel`: builds the pane where it is out of date, serves it securely where manifest.xml says, and tells how to load it. */
const MANIFEST = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../manifest.xml');

async function main(): Promise<void> {
  buildWhereOutOfDate('taskpane.html');
  console.log(
    'Excel loads add-ins over https only. A certificate for this machine is made, and you may be asked to trust it.',
  );
  const { key, cert } = await getHttpsServerOptions();
  const port = Number(new URL(DEVELOPMENT_HOST).port);
  const { address } = await serveFolder(BUILT, { port, certificate: { key, cert } });
  console.log(`\nThe pane is served from ${address}. Press Ctrl+C here to stop.\n\n${sideloading(MANIFEST)}`);
}

main().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`The pane cannot be served: ${reason}`);
  process.exitCode = 1;
});
