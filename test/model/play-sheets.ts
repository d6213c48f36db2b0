import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareCharges, type Difference, type Told } from './compare';
import type { Product } from './product';
import { resultsFile, resultsName } from './results';
import { judge } from './rules';
import { workbookOf } from './sheet';
import { cellsOf, entriesOf, pastOf, type Case } from './sheets';
import { orderOf, writeWorld, yearOf } from './world';

/** Checks one random sheet with the product and with the model. */
export async function playCase(product: Product, played: Case): Promise<Difference[]> {
  if (entriesOf(played).length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'entrywise-model-'));
  try {
    writeWorld(played.world, folder);
    const year = yearOf(played.world, played.day);
    const own = join(folder, String(year.from));
    writeFileSync(join(folder, 'entries.xlsx'), await workbookOf({ Entries: cellsOf(played) }));
    const words = ['check', join(folder, 'entries.xlsx'), '--basedata', join(own, 'basedata')];
    words.push('--reference', join(own, 'reference.json'), '--as-of', played.day, '--json');
    mkdirSync(join(folder, 'results'));
    const series = new Map(played.results.map((result) => [orderOf(result.series), result.series]));
    for (const [order, one] of series) {
      const results = played.results.filter((result) => orderOf(result.series) === order);
      const path = join(folder, 'results', String(order));
      mkdirSync(path);
      writeFileSync(join(path, resultsName(1)), resultsFile(one, results, played.people, played.day));
      words.push('--results', path);
    }
    const run = await product.run(words);
    if (run.status > 1) return [{ kind: 'refused', about: 'check', product: run.errors, model: 'a check' }];
    const told = JSON.parse(run.out) as Told;
    const judged = judge(entriesOf(played), pastOf(played.results), played.day, year);
    return compareCharges(told, judged, `9R${String(year.from).slice(2)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Drops rows and results while the same kind of difference stays; at most so many runs. */
export async function shrinkCase(product: Product, found: Case, kind: string, most = 60): Promise<Case> {
  let kept = found;
  let runs = 0;
  const stillDiffers = async (tried: Case): Promise<boolean> => {
    runs += 1;
    return (await playCase(product, tried)).some((difference) => difference.kind === kind);
  };
  for (
    let size = Math.ceil(kept.rows.length / 2);
    size >= 1 && runs < most;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let at = 0; at < kept.rows.length && runs < most;) {
      const rows = kept.rows.filter((_, index) => index < at || index >= at + size);
      const has = (result: Case['results'][number]): boolean =>
        rows.some(({ who, code }) => who === result.who && code === result.code);
      const tried = { ...kept, rows, results: kept.results.filter(has) };
      if (rows.length > 0 && (await stillDiffers(tried))) kept = tried;
      else at += size;
    }
  }
  for (let at = 0; at < kept.results.length && runs < most;) {
    const tried = { ...kept, results: kept.results.filter((_, index) => index !== at) };
    if (await stillDiffers(tried)) kept = tried;
    else at += 1;
  }
  return kept;
}
