import { readFileSync } from 'node:fs';
import webpack from 'webpack';
import { noticesOf, ownLicence } from './notices.js';
import { singlePolicy } from './policy.js';

const PAGE = new URL('../src/workbench/workbench.html', import.meta.url);
const POLICY = '<%= htmlWebpackPlugin.options.policy %>';

/** What would end the element of a text before its end: texts of ours are escaped by the minimiser. */
const ENDS_EARLY = { '.js': /<\/script|<!--/i, '.css': /<\/style/i };
const ENDS_COMMENT = /--!?>|<!--/;

/**
 * Puts the one script and the one style sheet of a build into the workbench's page, which is then all that is built. The page's
 * policy lets in these two, by their hashes, and nothing else. The licences of what is in it go along as a comment at its end.
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
          .replace('</body>', () => `<script>${script}</script></body>`)
          .replace('</html>', () => `${licences(compilation)}</html>`);
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

/** A page that is passed on alone has no file beside it. */
function licences(compilation) {
  const text = `${ownLicence()}\n${noticesOf(compilation)}`;
  if (ENDS_COMMENT.test(text)) throw new Error('A licence holds what would end a comment of a page.');
  return `<!--\n${text}-->`;
}
