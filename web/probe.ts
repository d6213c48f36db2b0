import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { localCertificate } from './local-certificate';
import { DEVELOPMENT_HOST } from './manifest-for';
import { probeManifest } from './probe-manifest';
import { sideloading } from './sideloading';
import { serveFolder } from './static-server';

/** `npm run probe`: builds the page that tries every belief about Excel, serves it as a pane, and tells how to load it. */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const FOLDER = path.join(root, 'dist/probe');
const MANIFEST = path.join(FOLDER, 'manifest.xml');

function build(): void {
  const webpack = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
  const config = path.join(root, 'test/excel-host/probe/bundle.config.js');
  const { status } = spawnSync(process.execPath, [webpack, '--config', config], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  cpSync(path.join(root, 'assets/icons'), path.join(FOLDER, 'assets'), { recursive: true });
  writeFileSync(MANIFEST, probeManifest());
}

build();
if (!process.argv.includes('--build-only')) {
  const certificate = await localCertificate('probe.html');
  const { address } = await serveFolder(FOLDER, { port: Number(new URL(DEVELOPMENT_HOST).port), certificate });
  console.log(`\nThe probes are served from ${address}. Press Ctrl+C here to stop.\n\n${sideloading(MANIFEST)}`);
}
