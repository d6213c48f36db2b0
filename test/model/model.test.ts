import { describeCase, describeStory } from './describe';
import { playCase } from './play-sheets';
import { playStory } from './play-years';
import { Product } from './product';
import { inventCase } from './sheets';
import { inventStory } from './years';

/** A short run; more sheets, and years of the usual length, are played by `npm run model -- --sheets 300 --years 40`. */
const SHEETS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Years of few steps, each with something that once came out differently: they cost some ten times what a sheet does. */
const YEARS: readonly (readonly [string, number])[] = [
  ['a changed UCI and a withdrawal are recorded together', 479],
  ['a sheet has only withdrawn rows of somebody whose UCI changed', 54],
];
const STEPS = 12;

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

  test.each(YEARS)('of years in which %s', async (_what, seed) => {
    const story = inventStory(seed, STEPS);
    const { differences, told } = await playStory(product, story);
    if (differences.length > 0) throw new Error(describeStory(story, told, differences));
    expect(told.length).toBeGreaterThan(STEPS);
  });
});
