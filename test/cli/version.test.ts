import product from '../../package.json';
import { VERSION } from '../../src/cli/version';
import { entrywise } from './command';

it('tells its release', async () => {
  expect(await entrywise('--version')).toEqual({ code: 0, out: `entrywise ${product.version}\n`, error: '' });
});

it('stands in entry files with the first three characters of the release', () => {
  expect(product.version.slice(0, 3)).toBe(VERSION);
});
