import HtmlPlugin from 'html-webpack-plugin';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import configurations from '../../../webpack.config.js';

const here = path.dirname(fileURLToPath(import.meta.url));
const { entry, module, output, plugins, ...web } = configurations.find(({ name }) => name === 'web');

/** The pane of the product, whose words alone are made longer: `lengthened-words.js` does it as they are built. */
export default {
  ...web,
  // Only its looks are looked at, and this is built in a quarter of the time.
  mode: 'development',
  entry: { taskpane: entry.taskpane },
  output: { ...output, path: path.resolve('out/welsh-length') },
  module: {
    rules: [
      ...module.rules,
      {
        test: /[\\/]src[\\/]taskpane[\\/](?:words[\\/].+|saving[\\/]saving-words)\.ts$/,
        enforce: 'pre',
        loader: path.join(here, 'lengthened-words.js'),
        sideEffects: true,
      },
    ],
  },
  plugins: plugins.filter(
    (plugin) =>
      plugin instanceof webpack.DefinePlugin ||
      (plugin instanceof HtmlPlugin && plugin.userOptions.filename === 'taskpane.html'),
  ),
};
