import HtmlPlugin from 'html-webpack-plugin';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import configurations from '../../../webpack.config.js';
import { OFFICE_JS } from '../../../web/policy.js';

const [, web] = configurations;
const here = path.dirname(fileURLToPath(import.meta.url));

/** The page with the probes, made as the product's pages are. */
export default {
  ...web,
  name: 'probe',
  entry: { probe: path.join(here, 'page.ts') },
  output: { ...web.output, path: path.resolve(here, '../../../dist/probe') },
  plugins: [
    new HtmlPlugin({
      filename: 'probe.html',
      template: path.join(here, 'probe.html'),
      scriptLoading: 'defer',
      officeJs: OFFICE_JS,
    }),
  ],
};
