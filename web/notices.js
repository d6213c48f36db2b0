import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Licences of packages that have the text in their repository and not in themselves. */
const NOT_IN_PACKAGE = path.join(root, 'web/licences');

const HEAD =
  'Entrywise holds parts of the packages that are named here. Their licences ask that these words go along with it.\n';

/**
 * Puts beside a build the licence of the product, and a file with the licences of all packages of which the build holds
 * something: most of them ask for that of whoever passes them on.
 */
export class Notices {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Notices', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'Notices', stage }, () => {
        const files = { 'LICENSE.txt': ownLicence(), 'THIRD-PARTY.txt': noticesOf(compilation) };
        for (const [name, text] of Object.entries(files)) {
          compilation.emitAsset(name, new webpack.sources.RawSource(text));
        }
      });
    });
  }
}

/** The licence of the product. */
export function ownLicence() {
  return readFileSync(path.join(root, 'LICENSE'), 'utf8');
}

/**
 * The packages of which a build holds something, with their licences; a text that several have stands once. Throws where a package
 * has none.
 */
export function noticesOf(compilation) {
  const byText = new Map();
  for (const folder of packagesIn(compilation)) {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const text = licenceIn(folder, name);
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const blocks = [...byText].map(([text, names]) => `${'='.repeat(80)}\n${names.join('\n')}\n\n${text}\n`);
  return [HEAD, ...blocks].join('\n');
}

/** The folders of those packages, in the order of their names. Of webpack itself every build holds what starts it. */
function packagesIn(compilation) {
  const folders = new Set([path.join(root, 'node_modules/webpack')]);
  for (const built of compilation.modules) {
    if (compilation.chunkGraph.getNumberOfModuleChunks(built) === 0) continue;
    for (const { resource } of built.modules ?? [built]) {
      const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(resource ?? '')?.[0];
      if (folder !== undefined) folders.add(folder);
    }
  }
  return [...folders].sort();
}

function licenceIn(folder, name) {
  const [inPackage] = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying)(?:\.|$)/i.test(file));
  const file = inPackage ? path.join(folder, inPackage) : path.join(NOT_IN_PACKAGE, `${name.replace('/', '+')}.txt`);
  if (!existsSync(file)) throw new Error(`${name} has no licence in its package: put the text into ${file}.`);
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();
}
