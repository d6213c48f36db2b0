import { readFileSync } from 'node:fs';
import webpack from 'webpack';
import { singlePolicy } from './policy.js';

const PAGE = new URL('../src/workbench/workbench.html', import.meta.url);
const POLICY = '<%= htmlWebpackPlugin.options.policy %>';

/** What would end the element of a text before its end: texts of ours are escaped by the minimiser. */
const ENDS_EARLY = { '.js': /<\/script|<!--/i, '.css': /<\/style/i };

/**
 * Puts the one script and the one style sheet of a build into the workbench's page, which is then all that is built. The page's
 * policy lets in these two, by their hashes, and nothing else.
 */
export class SingleFile {
  constructor(filename) {
    this.filename = filename;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('SingleFile', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name: 'SingleFile', stage }, () => {
        const [script, style] = [taken(compilation, '.js'), taken(compilation, '.css')];
        const page = readFileSync(PAGE, 'utf8')
          .replace(POLICY, () => singlePolicy({ script, style }))
          .replace('</head>', () => `<style>${style}</style></head>`)
          .replace('</body>', () => `<script>${script}</script></body>`);
        compilation.emitAsset(this.filename, new webpack.sources.RawSource(page));
        const [beside] = Object.keys(compilation.assets).filter((name) => name !== this.filename);
        if (beside !== undefined) throw new Error(`${beside} is not in the page.`);
      });
    });
  }
}

/** The text of the file with that ending, which is then no file of the build any more. */
function taken(compilation, ending) {
  const name = `main${ending}`;
  const text = compilation.assets[name].source().toString();
  if (ENDS_EARLY[ending].test(text)) throw new Error(`${name} holds what would end it within a page.`);
  compilation.deleteAsset(name);
  return text;
}
