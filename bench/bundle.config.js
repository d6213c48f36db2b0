import path from 'node:path';
import { fileURLToPath } from 'node:url';
import configurations from '../webpack.config.js';

const [commandLine] = configurations;
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** The bench of the rules made as the product is made: running from the sources would measure the loader's helpers too. */
export default {
  ...commandLine,
  name: 'bench',
  entry: { rules: './bench/rules.ts' },
  output: { ...commandLine.output, path: path.join(root, 'dist/bench') },
  plugins: [],
};
