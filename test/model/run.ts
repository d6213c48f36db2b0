// The long run: npm run model -- --sheets 300 --years 40 [--seed N]
import { parseArgs } from 'node:util';
import { describeCase, describeStory } from './describe';
import type { Difference } from './compare';
import { playCase, shrinkCase } from './play-sheets';
import { playStory, shrinkStory } from './play-years';
import { Product } from './product';
import { inventCase } from './sheets';
import { inventStory } from './years';

const { values } = parseArgs({
  options: {
    sheets: { type: 'string', default: '300' },
    years: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    details: { type: 'string', default: '1' },
    shrink: { type: 'string', default: '16' },
  },
});

const product = new Product();
const kinds = new Map<string, { count: number; first: number; shown: number }>();
const began = Date.now();
const most = Number(values.details);
const shrinks = Number(values.shrink);

async function tell(
  seed: number,
  differences: readonly Difference[],
  show: (kind: string) => Promise<string>,
): Promise<void> {
  for (const kind of new Set(differences.map((difference) => difference.kind))) {
    const known = kinds.get(kind) ?? { count: 0, first: seed, shown: 0 };
    if (known.shown < most) console.log(`${await show(kind)}\n`);
    kinds.set(kind, { ...known, count: known.count + 1, shown: known.shown + 1 });
  }
}

const first = Number(values.seed);
for (let seed = first; seed < first + Number(values.sheets); seed += 1) {
  const played = inventCase(seed);
  const differences = await playCase(product, played);
  await tell(seed, differences, async (kind) => {
    const small = shrinks === 0 ? played : await shrinkCase(product, played, kind, shrinks * 3);
    return describeCase(small, await playCase(product, small));
  });
}

for (let seed = first; seed < first + Number(values.years); seed += 1) {
  const story = inventStory(seed);
  const { differences, steps, told } = await playStory(product, story);
  await tell(seed, differences, async (kind) => {
    if (shrinks === 0) return describeStory(story, told, differences);
    const small = await shrinkStory(product, story, steps + 1, kind, shrinks);
    const again = await playStory(product, small);
    return describeStory(small, again.told, again.differences);
  });
}

console.log(
  `${values.sheets} sheets, ${values.years} years, ${product.runs} runs in ${Math.round((Date.now() - began) / 1000)} s`,
);
for (const [kind, { count, first: seed }] of kinds) console.log(`${count} with: ${kind} (first seed ${seed})`);
if (kinds.size === 0) console.log('No differences.');
process.exitCode = kinds.size === 0 ? 0 : 1;
product.close();
