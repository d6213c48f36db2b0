// The long run: npm run model -- --sheets 300 --years 40 [--seed N]
import { parseArgs } from 'node:util';
import { describeCase } from './describe';
import type { Difference } from './compare';
import { playCase, shrinkCase } from './play-sheets';
import { Product } from './product';
import { inventCase } from './sheets';

const { values } = parseArgs({
  options: {
    sheets: { type: 'string', default: '300' },
    years: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    details: { type: 'string', default: '1' },
  },
});

const product = new Product();
const kinds = new Map<string, { count: number; first: number; shown: number }>();
const began = Date.now();
const most = Number(values.details);

async function tell(seed: number, differences: readonly Difference[], show: (kind: string) => Promise<string>): Promise<void> {
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
    const small = await shrinkCase(product, played, kind);
    return describeCase(small, await playCase(product, small));
  });
}

console.log(`${values.sheets} sheets, ${product.runs} runs in ${Math.round((Date.now() - began) / 1000)} s`);
for (const [kind, { count, first: seed }] of kinds) console.log(`${count} with: ${kind} (first seed ${seed})`);
if (kinds.size === 0) console.log('No differences.');
process.exitCode = kinds.size === 0 ? 0 : 1;
product.close();
