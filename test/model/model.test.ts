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

  test.each(SHEETS)('of the random sheet %i', async (seed) => {
    const played = inventCase(seed);
    const differences = await playCase(product, played);
    expect(differences.length === 0 ? '' : describeCase(played, differences)).toBe('');
  });

  test.each(YEARS)('through the random years %i', async (seed) => {
    const story = inventStory(seed, 14);
    const { differences, told } = await playStory(product, story);
    expect(differences.length === 0 ? '' : describeStory(story, told, differences)).toBe('');
  });
});
