import { describeCase } from './describe';
import { playCase } from './play-sheets';
import { Product } from './product';
import { inventCase } from './sheets';

/** A short run of sheets; years, and more sheets, are played by `npm run model -- --sheets 300 --years 40`. */
const SHEETS = Array.from({ length: 12 }, (_, index) => index + 1);

describe('the command line says what the documents say', () => {
  let product: Product;
  beforeAll(() => {
    product = new Product();
  });
  afterAll(() => product.close());

  // What differs is thrown as it is: to compare such long texts takes Jest many seconds.
  test.each(SHEETS)('of the random sheet %i', async (seed) => {
    const played = inventCase(seed);
    const differences = await playCase(product, played);
    if (differences.length > 0) throw new Error(describeCase(played, differences));
    expect(product.runs).toBeGreaterThan(0);
  });
});
