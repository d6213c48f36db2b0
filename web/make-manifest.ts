import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { manifestFor, UnusableHost } from './manifest-for';
import { storeManifest } from './store-manifest';

/** `npm run manifest -- --host https://…`: the manifests for wherever the site is served from, for administrators and for the store. */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const USAGE = 'Say where the site is served from: npm run manifest -- --host https://entrywise.example.org/';

function main(): number {
  const host = hostGiven();
  if (host === null) {
    console.error(USAGE);
    return 2;
  }
  try {
    const manifest = manifestFor(readFileSync(path.join(root, 'manifest.xml'), 'utf8'), host);
    write('dist/manifest.xml', manifest, `for ${host}`);
    write(
      'dist/manifest-store.xml',
      storeManifest(manifest),
      'the same for Microsoft Marketplace, and for nothing else',
    );
    return 0;
  } catch (error) {
    if (!(error instanceof UnusableHost)) throw error;
    console.error(error.message);
    return 2;
  }
}

function write(name: string, manifest: string, what: string): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, manifest);
  console.log(`Written: ${path.relative(process.cwd(), file)}, ${what}`);
}

function hostGiven(): string | null {
  try {
    const { values } = parseArgs({ options: { host: { type: 'string' } } });
    return values.host ?? null;
  } catch {
    return null;
  }
}

process.exitCode = main();
