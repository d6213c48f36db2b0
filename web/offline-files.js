import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import webpack from 'webpack';
import { hostFiles } from './host-files.js';

const SCRIPT = new URL('service-worker.js', import.meta.url);

/** For hosts, not for browsers. */
const NOT_SERVED = Object.keys(hostFiles());

/**
 * Puts the service worker beside the pages, with the list of what was built in front. A changed list is a changed service
 * worker, which is how browsers notice a new version.
 */
export class OfflineFiles {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('OfflineFiles', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'OfflineFiles', stage }, (assets) => {
        const files = Object.keys(assets).filter((name) => !NOT_SERVED.includes(name));
        const version = createHash('sha256');
        for (const name of files.sort()) version.update(name).update(assets[name].buffer());
        const build = JSON.stringify({ version: version.digest('hex').slice(0, 12), files });
        const script = `self.BUILD=${build};\n${readFileSync(SCRIPT, 'utf8')}`;
        compilation.emitAsset('service-worker.js', new webpack.sources.RawSource(script));
      });
    });
  }
}
