import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { manifestFor, UnusableHost } from './manifest-for';

/** `npm run manifest -- --host https://…`: the manifest for wherever the site is served from, as dist/manifest.xml. */
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
    const file = path.join(root, 'dist/manifest.xml');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, manifest);
    console.log(`Written: ${path.relative(process.cwd(), file)}, for ${host}`);
    return 0;
  } catch (error) {
    if (!(error instanceof UnusableHost)) throw error;
    console.error(error.message);
    return 2;
  }
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
