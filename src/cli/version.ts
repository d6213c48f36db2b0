/** The product's version as entry files carry it: three characters. */
export const VERSION = '0.1';
