import { describeCase, describeStory } from './describe';
import { playCase } from './play-sheets';
import { playStory } from './play-years';
import { Product } from './product';
import { inventCase } from './sheets';
import { inventStory } from './years';

/** A short run; the long one is `npm run model -- --sheets 300 --years 40`. */
const SHEETS = Array.from({ length: 12 }, (_, index) => index + 1);
const YEARS = [1, 2];

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

  test.each(YEARS)('through the random years %i', async (seed) => {
    const story = inventStory(seed, 8);
    const { differences, steps, told } = await playStory(product, story);
    if (differences.length > 0) throw new Error(describeStory(story, told, differences));
    expect(steps).toBe(story.steps.length);
  });
});
