import product from '../../package.json';

/** The product's version as entry files carry it: three characters. */
export const VERSION = '0.1';

/** The release, as `--version` tells it. */
export const RELEASE = product.version;
